using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Conformance.Cel;

/// <summary>What an expression of the suite may name: its variables.</summary>
sealed class CelScope(string container, IReadOnlyDictionary<string, RuleType> variables) : IRuleScope
{
    public ObjectOf? Self => null;

    public string Container => container;

    public RuleType? Variable(string qualifiedName) => variables.GetValueOrDefault(qualifiedName);

    public RuleMember? Member(TypeName type, string name) => null;

    public IEnumerable<string> MemberNames(TypeName type) => [];

    public RuleUnion? Union(TypeName type) => null;

    public RuleUnion? UnionOfCase(TypeName type) => null;

    public IReadOnlyList<RuleEnumValue> EnumValues(TypeName name) => [];
}
