namespace FactKit;

/// <summary>Words that messages share.</summary>
static class FactMessages
{
    const int Shown = 60;

    /// <summary>A text in quotes, cut where it is long, without line ends.</summary>
    public static string Quote(string text) =>
        "\"" + string.Concat(Cut(text).Select(static c => char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString())) + "\"";

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

    public static string Count(long count, string one, string many) => count == 1 ? $"1 {one}" : FormattableString.Invariant($"{count} {many}");
}
