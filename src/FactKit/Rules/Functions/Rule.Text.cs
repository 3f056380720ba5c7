using System.Text.RegularExpressions;
using FactKit.Syntax;

namespace FactKit.Rules;

// Texts are counted in code points.
public static partial class Rule
{
    /// <summary>How many code points it has.</summary>
    public static long Size(string text) => RuleBudget.ChargeText(text.Length) ? CodePoints.Count(text) : 0;

    /// <summary>How many bytes there are.</summary>
    public static long Size(CelBytes bytes) => bytes.Count;

    /// <summary><c>a + b</c></summary>
    public static string Add(string a, string b) => RuleBudget.ChargeText(a.Length + b.Length) ? a + b : "";

    /// <inheritdoc cref="Add(string, string)"/>
    public static CelBytes Add(CelBytes a, CelBytes b)
    {
        if (a.Count == 0) return b;
        if (b.Count == 0 || !RuleBudget.ChargeText(a.Count + b.Count)) return a;
        var bytes = new byte[a.Count + b.Count];
        a.AsSpan().CopyTo(bytes);
        b.AsSpan().CopyTo(bytes.AsSpan(a.Count));
        return new(bytes);
    }

    /// <summary>The text has the part somewhere.</summary>
    public static bool Contains(string text, string part) => RuleBudget.ChargeText(text.Length) && text.Contains(part, StringComparison.Ordinal);

    /// <summary>The text begins with the part.</summary>
    public static bool StartsWith(string text, string part) => text.StartsWith(part, StringComparison.Ordinal);

    /// <summary>The text ends with the part.</summary>
    public static bool EndsWith(string text, string part) => text.EndsWith(part, StringComparison.Ordinal);

    /// <summary>The pattern matches somewhere in the text. It is one without backtracking.</summary>
    public static bool Matches(string text, Regex pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return RuleBudget.Charge(text.Length >> 3) && pattern.IsMatch(text);
    }

    /// <summary>The character at an index, empty at the end; an error beyond it.</summary>
    public static Cel<string> CharAt(string text, long index)
    {
        if (!CodePointIndex.TryUnit(text, index, out var at)) return RuleError.OutOfRange;
        return at == text.Length ? "" : text.Substring(at, CodePointIndex.UnitsAt(text, at));
    }

    /// <summary>Where the part first stands, or -1.</summary>
    public static long IndexOf(string text, string part) => CodePointIndex.Of(text, text.IndexOf(part, StringComparison.Ordinal));

    /// <summary>Where the part first stands from an index on, or -1; an error where the index lies outside the text.</summary>
    public static Cel<long> IndexOf(string text, string part, long from)
    {
        if (!CodePointIndex.TryUnit(text, from, out var at)) return RuleError.OutOfRange;
        return part.Length == 0 ? from : CodePointIndex.Of(text, text.IndexOf(part, at, StringComparison.Ordinal));
    }

    /// <summary>Where the part last stands, or -1.</summary>
    public static long LastIndexOf(string text, string part) =>
        CodePointIndex.Of(text, part.Length == 0 ? text.Length : text.LastIndexOf(part, StringComparison.Ordinal));

    /// <summary>Where the part last begins at an index or before it, or -1; an error where the index lies outside the text.</summary>
    public static Cel<long> LastIndexOf(string text, string part, long from)
    {
        if (!CodePointIndex.TryUnit(text, from, out var at)) return RuleError.OutOfRange;
        if (part.Length == 0) return from;
        // The part may reach beyond the index at which it begins.
        var end = (int)Math.Min((long)at + part.Length, text.Length);
        return CodePointIndex.Of(text, text.AsSpan(0, end).LastIndexOf(part, StringComparison.Ordinal));
    }

    /// <summary>With the letters A to Z in small.</summary>
    public static string LowerAscii(string text) =>
        string.Create(text.Length, text, static (to, from) => { for (var i = 0; i < to.Length; i++) to[i] = char.IsAsciiLetterUpper(from[i]) ? (char)(from[i] | 0x20) : from[i]; });

    /// <summary>With the letters a to z in capitals.</summary>
    public static string UpperAscii(string text) =>
        string.Create(text.Length, text, static (to, from) => { for (var i = 0; i < to.Length; i++) to[i] = char.IsAsciiLetterLower(from[i]) ? (char)(from[i] & ~0x20) : from[i]; });

    /// <summary>With another text for each occurrence of a part; a part without characters stands before each character and at the end.</summary>
    public static string Replace(string text, string part, string with) => Replace(text, part, with, -1);

    /// <summary>The same for the first so many; a negative number means all.</summary>
    public static string Replace(string text, string part, string with, long limit) => TextParts.Replace(text, part, with, limit);

    /// <summary>What stands between the separators; without one, the characters.</summary>
    public static FactList<string> Split(string text, string separator) => Split(text, separator, -1);

    /// <summary>The same in at most so many parts, of which the last is the rest; a negative number means all.</summary>
    public static FactList<string> Split(string text, string separator, long limit) => TextParts.Split(text, separator, limit);

    /// <summary>The text from an index on; an error where it lies outside the text.</summary>
    public static Cel<string> Substring(string text, long start) => CodePointIndex.TryUnit(text, start, out var at) ? text[at..] : RuleError.OutOfRange;

    /// <summary>The text from an index to before another; an error where one lies outside the text or they are in the wrong order.</summary>
    public static Cel<string> Substring(string text, long start, long end) =>
        start <= end && CodePointIndex.TryUnit(text, start, out var from) && CodePointIndex.TryUnit(text, end, out var to) ? text[from..to] : RuleError.OutOfRange;

    /// <summary>Without white space at either end, as Unicode has it.</summary>
    public static string Trim(string text) => text.Trim();

    /// <summary>All texts after each other.</summary>
    public static string Join(FactList<string> texts) => Join(texts, "");

    /// <summary>All texts after each other, with a separator between them.</summary>
    public static string Join(FactList<string> texts, string separator)
    {
        long length = 0;
        foreach (var text in texts) length += text.Length + separator.Length;
        return length <= TextParts.MostText && RuleBudget.Charge(texts.Count) && RuleBudget.ChargeText((int)length) ? string.Join(separator, texts.AsSpan()!) : "";
    }

    /// <summary>The code points in the opposite order.</summary>
    public static string Reverse(string text)
    {
        if (!RuleBudget.ChargeText(text.Length)) return "";
        return string.Create(text.Length, text, static (to, from) =>
        {
            for (var at = 0; at < from.Length;)
            {
                var units = CodePointIndex.UnitsAt(from, at);
                from.AsSpan(at, units).CopyTo(to[(to.Length - at - units)..]);
                at += units;
            }
        });
    }

    /// <summary>In double quotes, with escapes for what CEL would escape.</summary>
    public static string Quote(string text) => TextParts.Quote(text);

    /// <summary>The text with a value for each clause: <c>%s %d %f %e %b %x %X %o</c>, as printf has them. Too few values, and one that does not suit its clause, are errors.</summary>
    public static Cel<string> Format<T>(string text, FactList<T> values) => TextFormat.Format(text, values, null);

    /// <inheritdoc cref="Format{T}(string, FactList{T})"/>
    /// <param name="text">The text with its clauses.</param>
    /// <param name="values">The values.</param>
    /// <param name="texts">How values of the schema's own types are written.</param>
    public static Cel<string> Format<T>(string text, FactList<T> values, RuleTexts texts) => TextFormat.Format(text, values, texts);

    /// <summary>The bytes in base64.</summary>
    public static string Base64Encode(CelBytes bytes) => Convert.ToBase64String(bytes.AsSpan());

    /// <summary>The bytes of a text in base64, with or without padding.</summary>
    public static Cel<CelBytes> Base64Decode(string text)
    {
        var padding = text.Length % 4 is 0 || text.EndsWith('=') ? 0 : 4 - text.Length % 4;
        var bytes = new byte[(text.Length + padding) / 4 * 3];
        // Convert skips white space, which is no base64.
        return padding < 3 && !text.AsSpan().ContainsAny(" \t\r\n") && Convert.TryFromBase64String(text + "=="[..padding], bytes, out var length)
            ? CelBytes.Create(bytes.AsSpan(0, length))
            : RuleError.InvalidArgument;
    }
}
