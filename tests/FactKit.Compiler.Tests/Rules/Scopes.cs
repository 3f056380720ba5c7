using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Tests.Rules;

/// <summary>A scope of plain variables.</summary>
sealed class VariableScope(IReadOnlyDictionary<string, RuleType> variables, string container = "") : IRuleScope
{
    public static VariableScope Empty { get; } = new(new Dictionary<string, RuleType>());

    public ObjectOf? Self => null;

    public string Container => container;

    public RuleType? Variable(string qualifiedName) => variables.GetValueOrDefault(qualifiedName);

    public RuleMember? Member(TypeName type, string name) => null;

    public IEnumerable<string> MemberNames(TypeName type) => [];

    public RuleUnion? Union(TypeName type) => null;

    public RuleUnion? UnionOfCase(TypeName type) => null;

    public IReadOnlyList<RuleEnumValue> EnumValues(TypeName name) => [];
}

/// <summary>A scope of a few types, as a schema would give it.</summary>
sealed class TypeScope(TypeName self, Dictionary<TypeName, RuleMember[]> types, Dictionary<TypeName, string[]> enums, params RuleUnion[] unions) : IRuleScope
{
    public ObjectOf? Self { get; } = new(self);

    public string Container => "";

    public RuleType? Variable(string qualifiedName) => null;

    public RuleMember? Member(TypeName type, string name) => types.GetValueOrDefault(type)?.FirstOrDefault(member => member.Name == name);

    public IEnumerable<string> MemberNames(TypeName type) => (types.GetValueOrDefault(type) ?? []).Select(member => member.Name);

    public RuleUnion? Union(TypeName type) => unions.FirstOrDefault(union => union.Name == type);

    public RuleUnion? UnionOfCase(TypeName type) => unions.FirstOrDefault(union => union.Cases.Any(one => one.Record == type));

    public IReadOnlyList<RuleEnumValue> EnumValues(TypeName name) => [.. (enums.GetValueOrDefault(name) ?? []).Select(text => new RuleEnumValue(text, char.ToUpperInvariant(text[0]) + text[1..]))];
}
