using FactKit.Syntax;

namespace FactKit.Generated;

/// <summary>The constraints of texts.</summary>
static class TextRules
{
    public static Breach? Check(string? value, int min, int max, TextPattern? pattern, bool sensitive) =>
        value is null ? null : Length(value, min, max) ?? Pattern(value, pattern, sensitive);

    public static Breach? Length(string value, int min, int max)
    {
        // A text never has more code points than UTF-16 units, nor fewer than half as many.
        if (value.Length <= max && value.Length / 2 >= min) return null;
        var length = CodePoints.Count(value);
        if (length < min) return new(FactCodes.TooShort, $"expected at least {FactMessages.Count(min, "character", "characters")}, found {length}");
        return length > max ? new(FactCodes.TooLong, $"expected at most {FactMessages.Count(max, "character", "characters")}, found {length}") : null;
    }

    public static Breach? Pattern(string value, TextPattern? pattern, bool sensitive) => pattern is null || pattern.IsMatch(value)
        ? null
        : new(FactCodes.PatternMismatch, $"expected a text that matches {pattern.Source}, found {FactMessages.Found(value, sensitive)}");
}
