namespace FactKit.Compiler.Emission.Rules;

/// <summary>A C# expression.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Lifted">Its type is <c>Truth</c> or <c>Cel</c>, not the plain type of its values.</param>
/// <param name="Binds">How strongly its outermost operator binds.</param>
readonly record struct Code(string Text, bool Lifted = false, Strength Binds = Strength.Primary)
{
    /// <summary>The operands of a chain of <c>&amp;&amp;</c> or <c>||</c>, so that a long one can be broken; null for anything else.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    /// <summary>What is true where this is false, if it is as short; null: a <c>!</c> before it.</summary>
    public string? Opposite { get; init; }

    /// <summary>The opposite of a truth.</summary>
    public Code Negate() => Opposite is null ? new("!" + In(Strength.Unary), Lifted, Strength.Unary) : new(Opposite, Lifted, Binds) { Opposite = Text };

    /// <summary>The text as an operand of an operator: in parentheses where it binds less strongly.</summary>
    public string In(Strength needed) => Binds >= needed ? Text : $"({Text})";

    /// <summary>The text before a dot.</summary>
    public string Operand => In(Strength.Primary);
}

/// <summary>How strongly C#'s operators bind, weakest first.</summary>
enum Strength { Conditional, Or, And, Equality, Relational, Additive, Multiplicative, Unary, Primary }
