using System.Globalization;
using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Rules.Syntax;

/// <summary>Parses a rule; stops at the first fault. Chains of operators take no stack, brackets do and have a limit.</summary>
sealed class Parser
{
    /// <summary>How deep brackets may nest.</summary>
    public const int MaxDepth = 64;

    /// <summary>The longest text of a rule, in UTF-16 units.</summary>
    public const int MaxLength = 1_000_000;

    static readonly TokenKind[] Relations =
        [TokenKind.Equal, TokenKind.NotEqual, TokenKind.Less, TokenKind.LessOrEqual, TokenKind.Greater, TokenKind.GreaterOrEqual, TokenKind.In];
    static readonly TokenKind[] Sums = [TokenKind.Plus, TokenKind.Minus];
    static readonly TokenKind[] Products = [TokenKind.Star, TokenKind.Slash, TokenKind.Percent];

    readonly IReadOnlyList<Token> _tokens;
    readonly string _text;
    readonly RuleFaults _faults;
    int _at;
    int _depth;

    Parser(string text, IReadOnlyList<Token> tokens, RuleFaults faults) => (_text, _tokens, _faults) = (text, tokens, faults);

    /// <summary>The tree of a text; null with a fault.</summary>
    public static Expr? Parse(string text, RuleFaults faults)
    {
        if (text.Length > MaxLength)
        {
            faults.Report(Catalogue.RuleTooDeep, MaxLength, text.Length - MaxLength, $"It has {text.Length} characters; at most {MaxLength} are read: make several rules of it.");
            return null;
        }
        if (new Lexer(text, faults).Read() is not { } tokens) return null;
        var parser = new Parser(text, tokens, faults);
        if (parser.Expression() is not { } tree) return null;
        return parser.Now.Kind == TokenKind.End ? tree : parser.Expected("an operator or the end of the rule");
    }

    Token Now => _tokens[_at];

    Expr? Expression()
    {
        List<(Expr, Expr)>? cases = null;
        while (true)
        {
            if (Logic(isAnd: false) is not { } condition) return null;
            if (!Skip(TokenKind.Question)) return cases is null ? condition : new ConditionalExpr(cases, condition);
            if (Logic(isAnd: false) is not { } value || !Take(TokenKind.Colon, "\":\" and the other value of the condition")) return null;
            (cases ??= []).Add((condition, value));
        }
    }

    Expr? Logic(bool isAnd)
    {
        if ((isAnd ? Chain(Relations) : Logic(isAnd: true)) is not { } first) return null;
        var sign = isAnd ? TokenKind.And : TokenKind.Or;
        if (Now.Kind != sign) return first;
        var operands = new List<Expr> { first };
        while (Skip(sign))
        {
            if ((isAnd ? Chain(Relations) : Logic(isAnd: true)) is not { } operand) return null;
            operands.Add(operand);
        }
        return new LogicExpr(isAnd, operands);
    }

    Expr? Chain(TokenKind[] operators)
    {
        if (Operand(operators) is not { } first) return null;
        List<ChainLink>? links = null;
        while (Array.IndexOf(operators, Now.Kind) >= 0)
        {
            var sign = Now;
            _at++;
            if (Operand(operators) is not { } operand) return null;
            (links ??= []).Add(new(sign.Kind, sign.Offset, sign.Length, operand));
        }
        return links is null ? first : new ChainExpr(first, links);
    }

    Expr? Operand(TokenKind[] operators) => operators == Relations ? Chain(Sums) : operators == Sums ? Chain(Products) : Unary();

    Expr? Unary()
    {
        var sign = Now;
        if (sign.Kind is not (TokenKind.Not or TokenKind.Minus)) return Member(negated: null);
        var count = 0;
        for (; Now.Kind == sign.Kind; count++) _at++;
        // The sign next to a number belongs to it: the smallest int has no positive counterpart.
        var takesSign = sign.Kind == TokenKind.Minus && Now.Kind is TokenKind.Int or TokenKind.Double;
        var negated = takesSign ? _tokens[_at - 1] : (Token?)null;
        if (takesSign) count--;
        if (Now.Kind is TokenKind.Not or TokenKind.Minus) return Expected("a value, or brackets around the signs");
        if (Member(negated) is not { } operand) return null;
        return count == 0 ? operand : new UnaryExpr(sign.Kind == TokenKind.Not, count, operand, sign.Offset);
    }

    Expr? Member(Token? negated)
    {
        if (Primary(negated) is not { } primary) return null;
        List<MemberStep>? steps = null;
        while (Now.Kind is TokenKind.Dot or TokenKind.LeftBracket or TokenKind.LeftBrace)
        {
            if (Now.Kind == TokenKind.LeftBrace) return Message();
            if ((Now.Kind == TokenKind.Dot ? Dotted() : Index()) is not { } step) return null;
            (steps ??= []).Add(step);
        }
        return steps is null ? primary : new MemberExpr(primary, steps, _tokens[_at - 1].End);
    }

    MemberStep? Dotted()
    {
        _at++;
        var name = Now;
        if (name.Kind == TokenKind.Question) return NotSupported<MemberStep>(name, "Optional values (\".?\") are not supported: guard the member with has(...).");
        if (name.Kind is not (TokenKind.Identifier or TokenKind.QuotedIdentifier or TokenKind.Reserved)) return Expected<MemberStep>("the name of a member behind the dot");
        _at++;
        var isQuoted = name.Kind == TokenKind.QuotedIdentifier;
        if (isQuoted || Now.Kind != TokenKind.LeftParenthesis) return new((string)name.Value!, isQuoted, name.Offset, name.Length, null, name.End);
        return Arguments() is { } arguments ? new((string)name.Value!, false, name.Offset, name.Length, arguments, _tokens[_at - 1].End) : null;
    }

    MemberStep? Index()
    {
        var bracket = Now;
        if (!Enter()) return null;
        if (Now.Kind == TokenKind.Question) return NotSupported<MemberStep>(Now, "Optional values (\"[?\") are not supported: ask with \"in\" first.");
        if (Expression() is not { } index || !Leave(TokenKind.RightBracket, "\"]\" behind the index", bracket)) return null;
        return new(null, false, bracket.Offset, 1, [index], _tokens[_at - 1].End);
    }

    Expr? Primary(Token? negated)
    {
        var token = Now;
        switch (token.Kind)
        {
            case TokenKind.Identifier: return Name(isRoot: false, token.Offset);
            case TokenKind.Dot when _tokens[_at + 1].Kind is TokenKind.Identifier:
                _at++;
                return Name(isRoot: true, token.Offset);
            case TokenKind.Reserved when token.Value is "if" && BeginsValue(_tokens[_at + 1].Kind):
                _faults.Report(Catalogue.BadRuleSyntax, token.Offset, token.Length, $"There is no \"if\": {ForeignWords.If}.");
                return null;
            case TokenKind.Reserved:
                _faults.Report(Catalogue.ReservedRuleWord, token.Offset, token.Length, (string)token.Value!);
                return null;
            case TokenKind.QuotedIdentifier:
                _faults.Report(Catalogue.BadRuleSyntax, token.Offset, token.Length, $"A name in backquotes stands behind a dot: write self.`{Shown.Cut((string)token.Value!)}`.");
                return null;
            case TokenKind.Int or TokenKind.Uint or TokenKind.Double: return Number(negated);
            case TokenKind.String or TokenKind.Bytes: return Literal(token.Value);
            case TokenKind.True: return Literal(true);
            case TokenKind.False: return Literal(false);
            case TokenKind.Null: return Literal(null);
            case TokenKind.LeftParenthesis: return Parenthesised();
            case TokenKind.LeftBracket: return List();
            case TokenKind.LeftBrace: return Map();
            default: return Expected("a value");
        }
    }

    Expr? Name(bool isRoot, int start)
    {
        var token = Now;
        _at++;
        var name = new NameExpr((string)token.Value!, isRoot, start, token.End);
        if (Now.Kind != TokenKind.LeftParenthesis) return name;
        return Arguments() is { } arguments ? new CallExpr(name, arguments, start, _tokens[_at - 1].End) : null;
    }

    LiteralExpr Literal(object? value)
    {
        var token = Now;
        _at++;
        return new(value, null, token.Offset, token.End);
    }

    Expr? Number(Token? negated)
    {
        var token = Now;
        var start = negated?.Offset ?? token.Offset;
        _at++;
        var sign = negated is null ? "" : "-";
        object? value = (token.Kind, token.Value) switch
        {
            (TokenKind.Uint, ulong whole) => whole,
            (TokenKind.Int, ulong whole) when negated is not null => unchecked(-(long)whole),
            (TokenKind.Int, ulong whole and <= long.MaxValue) => (long)whole,
            (TokenKind.Double, double number) => negated is null ? number : -number,
            _ => null,
        };
        if (value is null)
        {
            var (kind, least, most) = token.Kind switch
            {
                TokenKind.Uint => ("uint", "0", ulong.MaxValue.ToString(CultureInfo.InvariantCulture)),
                TokenKind.Int => ("int", long.MinValue.ToString(CultureInfo.InvariantCulture), long.MaxValue.ToString(CultureInfo.InvariantCulture)),
                _ => ("double", "-1.7976931348623157e308", "1.7976931348623157e308"),
            };
            var mend = token.Kind == TokenKind.Int && !_text.Substring(token.Offset, token.Length).Any(c => c is 'x' or 'X') ? $"; a decimal or a quantity is written with a point, as {sign}{Shown.Cut(_text.Substring(token.Offset, token.Length))}.0" : "";
            _faults.Report(Catalogue.ConstantFault, start, token.End - start, $"The number is out of the range of {kind}, which is {least} to {most}{mend}.");
            return null;
        }
        var text = token.Kind == TokenKind.Double ? sign + _text.Substring(token.Offset, token.Length) : null;
        return new LiteralExpr(value, text, start, token.End);
    }

    Expr? Parenthesised()
    {
        var bracket = Now;
        var isList = _at > 0 && _tokens[_at - 1].Kind == TokenKind.In;
        if (!Enter() || Expression() is not { } inner) return null;
        if (Now.Kind == TokenKind.Comma)
        {
            _faults.Report(Catalogue.BadRuleSyntax, bracket.Offset, 1, $"Round brackets hold one value; a list stands in square ones: {(isList ? "in " : "")}[a, b].");
            return null;
        }
        if (!Leave(TokenKind.RightParenthesis, "an operator or \")\"", bracket)) return null;
        inner.Widen(bracket.Offset, _tokens[_at - 1].End);
        return inner;
    }

    Expr? List()
    {
        var bracket = Now;
        if (!Enter()) return null;
        var items = new List<Expr>();
        while (Now.Kind != TokenKind.RightBracket)
        {
            if (Now.Kind == TokenKind.Question) return NotSupported<Expr>(Now, "Optional items (\"[?\") are not supported.");
            if (Expression() is not { } item) return null;
            items.Add(item);
            if (!Skip(TokenKind.Comma)) break;
        }
        return Leave(TokenKind.RightBracket, "\",\" or \"]\"", bracket) ? new ListExpr(items, bracket.Offset, _tokens[_at - 1].End) : null;
    }

    Expr? Map()
    {
        var bracket = Now;
        if (!Enter()) return null;
        var entries = new List<(Expr, Expr)>();
        while (Now.Kind != TokenKind.RightBrace)
        {
            if (Now.Kind == TokenKind.Question) return NotSupported<Expr>(Now, "Optional entries (\"{?\") are not supported.");
            if (Expression() is not { } key || !Take(TokenKind.Colon, "\":\" and the value of the entry") || Expression() is not { } value) return null;
            entries.Add((key, value));
            if (!Skip(TokenKind.Comma)) break;
        }
        return Leave(TokenKind.RightBrace, "\",\" or \"}\"", bracket) ? new MapExpr(entries, bracket.Offset, _tokens[_at - 1].End) : null;
    }

    IReadOnlyList<Expr>? Arguments()
    {
        var bracket = Now;
        if (!Enter()) return null;
        var arguments = new List<Expr>();
        while (Now.Kind is not (TokenKind.RightParenthesis or TokenKind.End))
        {
            if (Expression() is not { } argument) return null;
            arguments.Add(argument);
            if (!Skip(TokenKind.Comma)) break;
            if (Now.Kind is TokenKind.RightParenthesis or TokenKind.End) return Expected<IReadOnlyList<Expr>>("another argument behind the comma");
        }
        return Leave(TokenKind.RightParenthesis, arguments.Count == 0 ? "an argument or \")\"" : "\",\" or \")\"", bracket) ? arguments : null;
    }

    Expr? Message() => NotSupported<Expr>(Now, "Messages (\"Name{...}\") cannot be written in a rule: compare the members one by one.");

    bool Enter()
    {
        if (_depth == MaxDepth)
        {
            _faults.Report(Catalogue.RuleTooDeep, Now.Offset, Now.Length, $"Brackets nest more than {MaxDepth} deep: make several rules of it.");
            return false;
        }
        _depth++;
        _at++;
        return true;
    }

    // Where the rule ends, the bracket that was opened is to blame, not its end.
    bool Leave(TokenKind kind, string what, Token open)
    {
        _depth--;
        if (Now.Kind != TokenKind.End) return Take(kind, what);
        var sign = _text[open.Offset];
        _faults.Report(Catalogue.BadRuleSyntax, open.Offset, open.Length, $"The \"{sign}\" that stands here is not closed: the rule ends before its \"{sign switch { '(' => ')', '[' => ']', _ => '}' }}\".");
        return false;
    }

    bool Skip(TokenKind kind)
    {
        if (Now.Kind != kind) return false;
        _at++;
        return true;
    }

    bool Take(TokenKind kind, string what) => Skip(kind) || Expected<object>(what) is not null;

    Expr? Expected(string what) => Expected<Expr>(what);

    T? Expected<T>(string what) where T : class
    {
        var found = Now;
        if (Foreign(found)) return null;
        var shown = found.Kind == TokenKind.End ? "the rule ends" : $"found \"{Shown.Cut(_text.Substring(found.Offset, found.Length))}\"";
        _faults.Report(Catalogue.BadRuleSyntax, found.Offset, found.Length, $"Expected {what}, but {shown}.");
        return null;
    }

    // Words of other languages are names here, and what follows them is then out of place.
    bool Foreign(Token found)
    {
        var before = _at > 0 ? _tokens[_at - 1] : default;
        var isNot = before is { Kind: TokenKind.Identifier, Value: string word } && word.ToUpperInvariant() == "NOT";
        var foreign = isNot ? before : found;
        if (foreign.Kind is TokenKind.Identifier or TokenKind.Reserved && ForeignWords.Operator((string)foreign.Value!) is { } mend)
        {
            _faults.Report(Catalogue.BadRuleSyntax, foreign.Offset, foreign.Length, $"\"{Shown.Cut((string)foreign.Value!)}\" is no operator: {mend}.");
            return true;
        }
        if (found.Kind != TokenKind.Comma || _depth > 0 || before.Kind is not (TokenKind.Int or TokenKind.Double)) return false;
        _faults.Report(Catalogue.BadRuleSyntax, found.Offset, found.Length, "A comma is no part of a number: write 1000 and 0.5.");
        return true;
    }

    static bool BeginsValue(TokenKind kind) => kind is TokenKind.Identifier or TokenKind.LeftParenthesis or TokenKind.Not
        or TokenKind.True or TokenKind.False or TokenKind.Int or TokenKind.Double or TokenKind.String;

    T? NotSupported<T>(Token token, string message) where T : class
    {
        _faults.Report(Catalogue.NotInRules, token.Offset, token.Length, message);
        return null;
    }
}
