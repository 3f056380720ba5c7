using System.Text;
using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Rules.Syntax;

/// <summary>Reads texts and bytes: single and triple quotes, raw ones, all escapes.</summary>
static class StringLiteral
{
    /// <summary>Whether a text or bytes begin here: a quote, after <c>r</c>, <c>b</c> or <c>br</c> in either case.</summary>
    public static bool Begins(string text, int at)
    {
        if (text[at] is 'b' or 'B') at++;
        if (at < text.Length && text[at] is 'r' or 'R') at++;
        return at < text.Length && text[at] is '"' or '\'';
    }

    /// <summary>The token that begins here; null with a fault.</summary>
    public static Token? Read(string text, int start, RuleFaults faults)
    {
        var at = start;
        var isBytes = text[at] is 'b' or 'B';
        if (isBytes) at++;
        var isRaw = text[at] is 'r' or 'R';
        if (isRaw) at++;
        var quote = text[at];
        var quotes = at + 2 < text.Length && text[at + 1] == quote && text[at + 2] == quote ? 3 : 1;
        at += quotes;
        var content = isBytes ? new LiteralContent.OfBytes() : (LiteralContent)new LiteralContent.OfText();
        while (true)
        {
            if (at >= text.Length || (quotes == 1 && text[at] is '\n' or '\r'))
                return Fail(quotes == 1
                    ? $"The text that begins here is not closed in its line: add {quote}, or begin and end with three of them."
                    : $"The text that begins here is not closed: add {new string(quote, 3)}.", start, Math.Min(at, text.Length) - start);
            if (IsEnd(text, at, quote, quotes)) break;
            if (text[at] == '\\' && !isRaw)
            {
                var read = EscapeSequence.Read(text, at, content, out var problem);
                if (problem is not null) return Fail(problem, at, Math.Min(Math.Max(read, 1), text.Length - at));
                at += read;
                continue;
            }
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            if (!isPair && char.IsSurrogate(text[at])) return Fail("This is one half of a surrogate pair: write the whole character.", at, 1);
            content.Append(isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at]);
            at += isPair ? 2 : 1;
        }
        return new(isBytes ? TokenKind.Bytes : TokenKind.String, start, at + quotes - start, content.Value);

        Token? Fail(string message, int offset, int length)
        {
            faults.Report(Catalogue.BadRuleLiteral, offset, length, message);
            return null;
        }
    }

    static bool IsEnd(string text, int at, char quote, int quotes)
    {
        for (var i = 0; i < quotes; i++)
            if (at + i >= text.Length || text[at + i] != quote) return false;
        return true;
    }
}

/// <summary>What a literal holds so far.</summary>
abstract class LiteralContent
{
    /// <summary>Adds a code point, which bytes hold as UTF-8.</summary>
    public abstract void Append(int codePoint);

    /// <summary>Adds what <c>\xFF</c> or <c>\377</c> says: a byte of bytes, a code point of a text.</summary>
    public abstract void AppendCode(int code);

    /// <summary>Whether <c>\u</c> can stand here.</summary>
    public abstract bool IsText { get; }

    public abstract object Value { get; }

    public sealed class OfText : LiteralContent
    {
        readonly StringBuilder _text = new();

        public override bool IsText => true;

        public override object Value => _text.ToString();

        public override void Append(int codePoint)
        {
            if (codePoint < 0x10000) _text.Append((char)codePoint);
            else _text.Append(char.ConvertFromUtf32(codePoint));
        }

        public override void AppendCode(int code) => Append(code);
    }

    public sealed class OfBytes : LiteralContent
    {
        readonly List<byte> _bytes = [];

        public override bool IsText => false;

        public override object Value => _bytes.ToArray();

        public override void Append(int codePoint)
        {
            if (codePoint < 0x80) _bytes.Add((byte)codePoint);
            else _bytes.AddRange(Encoding.UTF8.GetBytes(char.ConvertFromUtf32(codePoint)));
        }

        public override void AppendCode(int code) => _bytes.Add((byte)code);
    }
}
