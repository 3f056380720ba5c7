using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Rules.Syntax;

namespace FactKit.Compiler.Rules.Checking;

sealed partial class Checker
{
    // Longer chains of plus become halves of halves, or one sum.
    const int LongChain = 32;

    Checked? Chain(ChainExpr chain)
    {
        if (RejectUnquotedDay(chain) || RejectNull(chain)) return null;
        if (chain.Links.Count > LongChain && chain.Links.All(link => link.Operator == TokenKind.Plus)) return LongSum(chain);
        var left = Check(chain.First);
        foreach (var link in chain.Links)
        {
            var right = Check(link.Operand);
            if (left is null || right is null)
            {
                left = null;
                continue;
            }
            left = Operator(link, left, right);
            // One fault is enough: what follows would only repeat it.
            if (left is null) return null;
        }
        return left;
    }

    Checked? Operator(ChainLink link, Checked left, Checked right) =>
        Resolve(OperatorOf(link.Operator), receiver: false, [left, right], left.Offset, right.Offset + right.Length - left.Offset, link.Offset, link.Length);

    Checked? LongSum(ChainExpr chain)
    {
        var operands = new List<Checked>();
        if (Check(chain.First) is { } first) operands.Add(first);
        foreach (var link in chain.Links)
            if (Check(link.Operand) is { } operand) operands.Add(operand);
        if (operands.Count <= chain.Links.Count || OneType(operands, "The operands of a long sum") is not { } level) return null;
        if (_types.Resolve(level[0].Type) is BasicType { Kind: BasicKind.Int or BasicKind.Uint or BasicKind.Double or BasicKind.Decimal or BasicKind.Quantity })
        {
            var list = Nodes.With(new CheckedList(new ListOf(level[0].Type), level.ToEquatableArray()), chain.Offset, chain.Length, level);
            return Resolve("sum", receiver: false, [list], chain.Offset, chain.Length, chain.Offset, chain.Length);
        }
        // The order of operands stays; only the brackets differ, which for texts and lists says nothing.
        while (level.Count > 1)
        {
            var next = new List<Checked>();
            for (var i = 0; i < level.Count; i += 2)
            {
                if (i + 1 == level.Count) next.Add(level[i]);
                else if (Operator(chain.Links[0], level[i], level[i + 1]) is { } sum) next.Add(sum);
                else return null;
            }
            level = next;
        }
        return level[0];
    }

    static string OperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Plus => "_+_",
        TokenKind.Minus => "_-_",
        TokenKind.Star => "_*_",
        TokenKind.Slash => "_/_",
        TokenKind.Percent => "_%_",
        TokenKind.Equal => "_==_",
        TokenKind.NotEqual => "_!=_",
        TokenKind.Less => "_<_",
        TokenKind.LessOrEqual => "_<=_",
        TokenKind.Greater => "_>_",
        TokenKind.GreaterOrEqual => "_>=_",
        _ => "_in_",
    };
}
