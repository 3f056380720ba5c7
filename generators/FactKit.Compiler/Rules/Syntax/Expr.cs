namespace FactKit.Compiler.Rules.Syntax;

/// <summary>A node of a rule as it is written.</summary>
abstract class Expr(int offset, int end)
{
    /// <summary>Where it begins, in UTF-16 units; brackets around it belong to it.</summary>
    public int Offset { get; private set; } = offset;

    public int End { get; private set; } = end;

    /// <summary>Takes brackets around it in.</summary>
    public void Widen(int offset, int end) => (Offset, End, IsBracketed) = (offset, end, true);

    /// <summary>It stands in brackets of its own.</summary>
    public bool IsBracketed { get; private set; }

    public int Length => End - Offset;
}

/// <summary>A constant: null, bool, long, ulong, double, string, byte[].</summary>
/// <param name="number">Of a number its text in decimal notation with its sign, so that <c>0.1</c> can become an exact decimal.</param>
sealed class LiteralExpr(object? value, string? number, int offset, int end) : Expr(offset, end)
{
    public object? Value { get; } = value;

    public string? Number { get; } = number;
}

/// <summary>A bare name, or one behind a leading dot.</summary>
sealed class NameExpr(string name, bool isRoot, int offset, int end) : Expr(offset, end)
{
    public string Name { get; } = name;

    /// <summary>A leading dot: looked up outside of containers and of macros.</summary>
    public bool IsRoot { get; } = isRoot;
}

/// <summary>A call without a receiver.</summary>
sealed class CallExpr(NameExpr function, IReadOnlyList<Expr> arguments, int offset, int end) : Expr(offset, end)
{
    public NameExpr Function { get; } = function;

    public IReadOnlyList<Expr> Arguments { get; } = arguments;
}

/// <summary>What follows a value: <c>.name</c>, <c>.name(...)</c>, <c>[...]</c>, each on the result of the one before.</summary>
sealed class MemberExpr(Expr primary, IReadOnlyList<MemberStep> steps, int end) : Expr(primary.Offset, end)
{
    public Expr Primary { get; } = primary;

    public IReadOnlyList<MemberStep> Steps { get; } = steps;
}

/// <summary>One of them.</summary>
/// <param name="Name">The name; null: an index.</param>
/// <param name="IsQuoted">The name stands in backquotes.</param>
/// <param name="Offset">Where the name stands, or the bracket.</param>
/// <param name="Arguments">Of a call; of an index the one; null: a field.</param>
/// <param name="End">Behind the whole step.</param>
sealed record MemberStep(string? Name, bool IsQuoted, int Offset, int NameLength, IReadOnlyList<Expr>? Arguments, int End)
{
    public bool IsField => Arguments is null;

    public bool IsCall => Name is not null && Arguments is not null;
}

/// <summary><c>[a, b]</c></summary>
sealed class ListExpr(IReadOnlyList<Expr> items, int offset, int end) : Expr(offset, end)
{
    public IReadOnlyList<Expr> Items { get; } = items;
}

/// <summary><c>{a: b}</c></summary>
sealed class MapExpr(IReadOnlyList<(Expr Key, Expr Value)> entries, int offset, int end) : Expr(offset, end)
{
    public IReadOnlyList<(Expr Key, Expr Value)> Entries { get; } = entries;
}

/// <summary><c>!!x</c> or <c>--x</c>: the sign, as often as it stands there.</summary>
sealed class UnaryExpr(bool isNot, int count, Expr operand, int offset) : Expr(offset, operand.End)
{
    public bool IsNot { get; } = isNot;

    public int Count { get; } = count;

    public Expr Operand { get; } = operand;
}

/// <summary>Operators of one level, applied from left to right.</summary>
sealed class ChainExpr(Expr first, IReadOnlyList<ChainLink> links) : Expr(first.Offset, links[links.Count - 1].Operand.End)
{
    public Expr First { get; } = first;

    public IReadOnlyList<ChainLink> Links { get; } = links;
}

/// <summary>An operator and what stands to its right.</summary>
readonly record struct ChainLink(TokenKind Operator, int Offset, int Length, Expr Operand);

/// <summary>A chain of <c>&amp;&amp;</c> or <c>||</c>.</summary>
sealed class LogicExpr(bool isAnd, IReadOnlyList<Expr> operands) : Expr(operands[0].Offset, operands[operands.Count - 1].End)
{
    public bool IsAnd { get; } = isAnd;

    public IReadOnlyList<Expr> Operands { get; } = operands;
}

/// <summary><c>a ? b : c ? d : e</c>: conditions and values in turn, then what is left.</summary>
sealed class ConditionalExpr(IReadOnlyList<(Expr Condition, Expr Value)> cases, Expr otherwise) : Expr(cases[0].Condition.Offset, otherwise.End)
{
    public IReadOnlyList<(Expr Condition, Expr Value)> Cases { get; } = cases;

    public Expr Otherwise { get; } = otherwise;
}
