namespace FactKit.Compiler.Rules.Syntax;

/// <summary>The tokens of CEL.</summary>
enum TokenKind
{
    End,
    Identifier, QuotedIdentifier, Reserved,
    True, False, Null, In,
    Int, Uint, Double, String, Bytes,
    LeftParenthesis, RightParenthesis, LeftBracket, RightBracket, LeftBrace, RightBrace,
    Dot, Comma, Colon, Question,
    Plus, Minus, Star, Slash, Percent, Not,
    And, Or, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
}
