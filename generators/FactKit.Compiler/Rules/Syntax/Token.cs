namespace FactKit.Compiler.Rules.Syntax;

/// <summary>A token and the stretch of text that it came from.</summary>
/// <param name="Value">Of a literal: long, ulong, double, string or byte[]; of an identifier: its name. A number that is too large: null, said by the parser, which knows the sign.</param>
readonly record struct Token(TokenKind Kind, int Offset, int Length, object? Value = null)
{
    public int End => Offset + Length;
}
