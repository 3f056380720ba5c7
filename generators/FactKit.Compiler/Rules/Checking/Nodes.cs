using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Rules.Syntax;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>Gives nodes what follows from their parts.</summary>
static class Nodes
{
    /// <summary>The node with its place, and fallible, uncertain and sensitive where a part is, or its type is vague.</summary>
    public static Checked With(Checked node, int offset, int length, params Checked?[] parts) => With(node, offset, length, (IReadOnlyList<Checked?>)parts);

    public static Checked With(Checked node, int offset, int length, IReadOnlyList<Checked?> parts)
    {
        var (fallible, uncertain, sensitive, depth) = (node.Fallible, node.Uncertain || RuleTypes.IsVague(node.Type), node.Sensitive, 0);
        foreach (var part in parts)
        {
            if (part is null) continue;
            fallible |= part.Fallible;
            uncertain |= part.Uncertain;
            sensitive |= part.Sensitive;
            depth = Math.Max(depth, part.Depth);
        }
        return node with { Offset = offset, Length = length, Fallible = fallible, Uncertain = uncertain, Sensitive = sensitive, Depth = depth + 1 };
    }

    public static Checked At(this Checked node, Expr place, params Checked?[] parts) => With(node, place.Offset, place.Length, parts);

    public static CheckedLiteral Literal(RuleType type, object? value, int offset, int length) =>
        new(type, value) { Offset = offset, Length = length, Depth = 1, Constant = value };
}
