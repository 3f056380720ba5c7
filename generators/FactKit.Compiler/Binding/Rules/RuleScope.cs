using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Binding.Rules;

/// <summary>What the rules of one type may name.</summary>
sealed class RuleScope(RuleMembers members, TypeName self) : IRuleScope
{
    public ObjectOf? Self { get; } = new(self);

    /// <summary>The type that the rules belong to.</summary>
    public TypeName Type => self;

    public RuleMembers Members => members;

    /// <summary>A field that is at fault itself was named: what a rule then seems to have wrong is no fault of its own.</summary>
    public bool MetFault { get; set; }

    public string Container => "";

    public RuleType? Variable(string qualifiedName) => null;

    public RuleMember? Member(TypeName type, string name)
    {
        if (!members.Of(type).TryFind(name, out var member)) return null;
        MetFault |= member is null;
        return member;
    }

    public IEnumerable<string> MemberNames(TypeName type) => members.Of(type).Names;

    public RuleUnion? Union(TypeName type) => members.Union(type);

    public RuleUnion? UnionOfCase(TypeName type) => members.UnionOfCase(type);

    public IReadOnlyList<RuleEnumValue> EnumValues(TypeName name) => members.EnumValues(name);
}
