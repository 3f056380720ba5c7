namespace FactKit;

/// <summary>Words that messages share.</summary>
static class FactMessages
{
    const int Shown = 60;

    /// <summary>A text in quotes, cut where it is long, without line ends.</summary>
    public static string Quote(string text) => "\"" + OneLine(Cut(text)) + "\"";

    /// <summary>The text with escapes for what would end its line or turn the direction of what follows.</summary>
    public static string OneLine(string text) =>
        HasStrays(text) ? string.Concat(text.Select(static c => Strays(c) ? $"\\u{(int)c:x4}" : c.ToString())) : text;

    static bool HasStrays(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' && Strays(c)) return true;
        }
        return false;
    }

    static bool Strays(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The beginning of a long text.</summary>
    public static string Cut(string text) =>
        text.Length <= Shown ? text : text[..(char.IsHighSurrogate(text[Shown - 2]) ? Shown - 2 : Shown - 1)] + "…";

    /// <summary>A text in quotes, or only that there is one when it is sensitive.</summary>
    public static string Found(string text, bool sensitive) => sensitive ? "another text" : Quote(text);

    /// <summary><c>a, b or c</c>; a long list is cut.</summary>
    public static string Alternatives(ReadOnlySpan<string> names)
    {
        const int most = 20;
        return names.Length switch
        {
            0 => "nothing",
            1 => names[0],
            <= most => string.Join(", ", names[..^1]) + " or " + names[^1],
            _ => string.Join(", ", names[..most]) + $" or one of {names.Length - most} more",
        };
    }

    /// <summary>What a range wants; null where it has no such end.</summary>
    public static string OutOfRange(string? min, string? max, string found) =>
        $"expected {(min is null ? $"at most {max}" : max is null ? $"at least {min}" : $"a number from {min} to {max}")}, found {found}";

    /// <summary>A name with its article: <c>an Actor</c>.</summary>
    public static string One(string name) => (name is [var first, ..] && "AEIOaeio".IndexOf(first) >= 0 ? "an " : "a ") + name;

    public static string Count(long count, string one, string many) => count == 1 ? $"1 {one}" : FormattableString.Invariant($"{count} {many}");
}
