using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Rules.Syntax;

/// <summary>Cuts a text into the tokens of CEL; stops at the first fault.</summary>
sealed class Lexer(string text, RuleFaults faults)
{
    static readonly HashSet<string> ReservedWords = new(StringComparer.Ordinal)
    {
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package", "namespace", "return", "var", "void", "while",
    };

    readonly List<Token> _tokens = [];
    readonly List<(int Offset, int End)> _comments = [];
    int _at;

    /// <summary>The comments that were skipped, each to the end of its line.</summary>
    public IReadOnlyList<(int Offset, int End)> Comments => _comments;

    /// <summary>The tokens, the last of which is the end; null with a fault.</summary>
    public IReadOnlyList<Token>? Read()
    {
        while (true)
        {
            SkipSpace();
            if (_at >= text.Length) break;
            if (Next() is not { } token) return null;
            _tokens.Add(token);
            _at = token.End;
        }
        _tokens.Add(new(TokenKind.End, text.Length, 0));
        return _tokens;
    }

    void SkipSpace()
    {
        for (; _at < text.Length; _at++)
        {
            if (text[_at] is ' ' or '\t' or '\n' or '\r' or '\f') continue;
            if (text[_at] != '/' || Peek(1) != '/') return;
            var start = _at;
            while (_at < text.Length && text[_at] != '\n') _at++;
            _comments.Add((start, _at));
            if (_at >= text.Length) return;
        }
    }

    Token? Next()
    {
        var c = text[_at];
        if (IsDigit(c) || (c == '.' && IsDigit(Peek(1)))) return NumberLiteral.Read(text, _at, faults);
        if (StringLiteral.Begins(text, _at)) return StringLiteral.Read(text, _at, faults);
        if (IsNameStart(c)) return Word();
        return c == '`' ? Quoted() : Sign(c);
    }

    Token Word()
    {
        var end = _at + 1;
        while (end < text.Length && (IsNameStart(text[end]) || IsDigit(text[end]))) end++;
        var word = text.Substring(_at, end - _at);
        var kind = word switch
        {
            "true" => TokenKind.True,
            "false" => TokenKind.False,
            "null" => TokenKind.Null,
            "in" => TokenKind.In,
            _ => ReservedWords.Contains(word) ? TokenKind.Reserved : TokenKind.Identifier,
        };
        return new(kind, _at, end - _at, word);
    }

    Token? Quoted()
    {
        var end = _at + 1;
        while (end < text.Length && text[end] is not ('`' or '\n' or '\r')) end++;
        if (end >= text.Length || text[end] != '`')
            return Fail(Catalogue.BadRuleLiteral, _at, 1, "The name that begins here is not closed: add \"`\" behind it.");
        return end == _at + 1
            ? Fail(Catalogue.BadRuleLiteral, _at, 2, "Between the backquotes stands the name of a field, as in self.`admin-1`.")
            : new(TokenKind.QuotedIdentifier, _at, end + 1 - _at, text.Substring(_at + 1, end - _at - 1));
    }

    Token? Sign(char c)
    {
        (TokenKind Kind, int Length)? sign = (c, Peek(1)) switch
        {
            ('&', '&') => (TokenKind.And, 2),
            ('|', '|') => (TokenKind.Or, 2),
            ('=', '=') => (TokenKind.Equal, 2),
            ('!', '=') => (TokenKind.NotEqual, 2),
            ('<', '=') => (TokenKind.LessOrEqual, 2),
            ('>', '=') => (TokenKind.GreaterOrEqual, 2),
            ('(', _) => (TokenKind.LeftParenthesis, 1),
            (')', _) => (TokenKind.RightParenthesis, 1),
            ('[', _) => (TokenKind.LeftBracket, 1),
            (']', _) => (TokenKind.RightBracket, 1),
            ('{', _) => (TokenKind.LeftBrace, 1),
            ('}', _) => (TokenKind.RightBrace, 1),
            ('.', _) => (TokenKind.Dot, 1),
            (',', _) => (TokenKind.Comma, 1),
            (':', _) => (TokenKind.Colon, 1),
            ('?', _) => (TokenKind.Question, 1),
            ('+', _) => (TokenKind.Plus, 1),
            ('-', _) => (TokenKind.Minus, 1),
            ('*', _) => (TokenKind.Star, 1),
            ('/', _) => (TokenKind.Slash, 1),
            ('%', _) => (TokenKind.Percent, 1),
            ('!', _) => (TokenKind.Not, 1),
            ('<', _) => (TokenKind.Less, 1),
            ('>', _) => (TokenKind.Greater, 1),
            _ => null,
        };
        if (ForeignSigns.At(text, _at, sign is not null) is { } foreign) return Fail(Catalogue.BadRuleSyntax, _at, foreign.Length, foreign.Message);
        return sign is { } known ? new(known.Kind, _at, known.Length) : Unknown(c);
    }

    Token? Unknown(char c)
    {
        var length = char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
        var shown = Shown.Cut(text.Substring(_at, length));
        return Fail(Catalogue.BadRuleSyntax, _at, length, c switch
        {
            '\'' or '"' => "The text that begins here is not closed.",
            _ when char.IsLetter(c) => $"\"{shown}\" cannot stand in a bare name: write the name in backquotes behind a dot, as in self.`größe`.",
            _ => $"\"{shown}\" is no part of an expression: remove it.",
        });
    }

    char Peek(int ahead) => _at + ahead < text.Length ? text[_at + ahead] : '\0';

    Token? Fail(DiagnosticDescriptor descriptor, int offset, int length, string message)
    {
        faults.Report(descriptor, offset, length, message);
        return null;
    }

    internal static bool IsDigit(char c) => c is >= '0' and <= '9';

    internal static bool IsNameStart(char c) => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
