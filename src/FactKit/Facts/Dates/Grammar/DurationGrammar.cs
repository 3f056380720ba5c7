using FactKit.Syntax;

namespace FactKit.Dates;

/// <summary>Durations of ISO 8601, with a ~ or as a range.</summary>
static class DurationGrammar
{
    /// <summary>Null for a duration; otherwise what was expected.</summary>
    public static string? Fault(string text)
    {
        if (text.Length > DurationParser.MaxLength) return DurationParser.Length;
        Span<byte> ascii = stackalloc byte[DurationParser.MaxLength];
        return Ascii.TryNarrow(text.AsSpan(), ascii) ? DurationParser.Fault(ascii[..text.Length], out _, out _, out _, out _) : DurationParser.Form;
    }
}
