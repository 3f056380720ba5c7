using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Tests.Emission.Rules;

/// <summary>Checked trees made by hand, as the checker would make them.</summary>
static class Trees
{
    public static readonly RuleType Bool = new BasicType(BasicKind.Bool), Int = new BasicType(BasicKind.Int), Double = new BasicType(BasicKind.Double), Word = new BasicType(BasicKind.String),
        Number = new BasicType(BasicKind.Quantity), Day = new BasicType(BasicKind.Date);

    public static Checked Self(string type = "Loss") => new CheckedSelf(new ObjectOf(Models.Name(type)));

    public static Checked Literal(long value) => new CheckedLiteral(Int, value);

    public static Checked Literal(string value) => new CheckedLiteral(Word, value);

    public static Checked Literal(double value) => new CheckedLiteral(Double, value);

    /// <summary>A field that is always there.</summary>
    public static Checked Field(Checked target, string name, RuleType type, MemberPresence presence = MemberPresence.Always, bool fact = false, bool sensitive = false) =>
        new CheckedSelect(type, target, new(name, char.ToUpperInvariant(name[0]) + name[1..], type, presence, fact, sensitive))
        {
            Uncertain = fact || target.Uncertain || target.Type is RefOf || type is BasicType { Kind: BasicKind.Quantity or BasicKind.Date or BasicKind.Span },
            Sensitive = sensitive,
        };

    public static Checked Call(RuleType type, string method, params Checked[] arguments) => new CheckedCall(type, method, new(arguments))
    {
        Fallible = arguments.Any(a => a.Fallible) || method is "Add" or "Subtract" or "Divide" && type == Int,
        Uncertain = arguments.Any(a => a.Uncertain) || method is "Best" or "Compatible",
        Sensitive = arguments.Any(a => a.Sensitive),
    };

    public static Checked Compare(string method, Checked left, Checked right) => Call(Bool, method, left, right);

    public static Checked And(params Checked[] operands) => Logic(true, operands);

    public static Checked Or(params Checked[] operands) => Logic(false, operands);

    static Checked Logic(bool isAnd, Checked[] operands) => new CheckedLogic(isAnd, new(operands)) { Fallible = operands.Any(o => o.Fallible), Uncertain = operands.Any(o => o.Uncertain) };

    public static CheckedLocal Local(RuleType type, string name, int id) => new(type, name, id);

    public static Checked Loop(ComprehensionKind kind, RuleType type, Checked range, CheckedLocal item, Checked? condition, Checked? transform = null, CheckedLocal? second = null) =>
        new CheckedComprehension(type, kind, range, item, second, condition, transform);

    public static Checked ToQuantity(Checked value) => new CheckedConvert(Number, value);

    /// <summary>The stretch of the source that a node came from: the first place where the text stands.</summary>
    public static Checked At(this Checked node, string source, string text) => node with { Offset = source.IndexOf(text, StringComparison.Ordinal), Length = text.Length };

    public static BoundRule Rule(string id, string source, Checked holds, params MessagePart[] message) =>
        new(id, "newsroom.clash/Loss/" + id, holds, source, null, RuleSeverity.Error, RuleSeverity.Info, "", new(message));

    public static BoundRules Of(params BoundRule[] rules) => new(Models.Loss, new(rules));
}
