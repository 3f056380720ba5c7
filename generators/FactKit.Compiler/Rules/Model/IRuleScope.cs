using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Rules.Model;

/// <summary>What a rule may name: implemented over the types of a schema, and over plain variables where rules stand by themselves.</summary>
public interface IRuleScope
{
    /// <summary>The type that the rule belongs to: its members are named as they are, and <c>self</c> is the object. Null: there is none.</summary>
    ObjectOf? Self { get; }

    /// <summary>CEL's container: a name is looked up in it and then in each namespace around it; empty for schemas.</summary>
    string Container { get; }

    /// <summary>A variable from outside by its whole name; null: none.</summary>
    RuleType? Variable(string qualifiedName);

    /// <summary>A member of a record, or a common one of a union; null: none.</summary>
    RuleMember? Member(TypeName type, string name);

    /// <summary>The names of all members of a record, or of the common ones of a union, for did-you-mean.</summary>
    IEnumerable<string> MemberNames(TypeName type);

    /// <summary>The union that a type is, or null.</summary>
    RuleUnion? Union(TypeName type);

    /// <summary>The union that a record is a case of, or null.</summary>
    RuleUnion? UnionOfCase(TypeName type);

    /// <summary>The values of an enum of a schema; aliases included, each with the member that it stands for.</summary>
    IReadOnlyList<RuleEnumValue> EnumValues(TypeName name);
}

/// <summary>A union, as rules see it.</summary>
/// <param name="Discriminator">The name of the discriminator, which rules can read as a text.</param>
/// <param name="CSharpName">Its C# property.</param>
/// <param name="Cases">The text of each case and its record.</param>
/// <param name="Texts">The texts of all cases, also of those whose record is at fault.</param>
/// <param name="Open">Any other text is a case too.</param>
public sealed record RuleUnion(TypeName Name, string Discriminator, string CSharpName, EquatableArray<BoundCase> Cases, EquatableArray<string> Texts, bool Open = false);

/// <summary>A text of an enum.</summary>
public sealed record RuleEnumValue(string Text, string CSharpMember);
