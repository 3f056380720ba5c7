namespace FactKit;

/// <summary>Reads a quantity that a document gives as a text, and finds the shortest form that loses nothing.</summary>
static partial class QuantityText
{
    public const string TooManyDigits = "expected a quantity of at most 28 digits, which are never rounded";

    const string Expected = "expected a quantity such as 92, >=92, 40..50, ~100, dozens or at least 92";

    const string TooLong = "expected a quantity of at most 200 characters";

    /// <summary>Null for a quantity; otherwise what was expected and found. White space around the text does not count.</summary>
    public static string? Fault(ReadOnlySpan<char> text, VagueWords words, out Quantity quantity, bool sensitive = false)
    {
        if (text.Length > QuantityParts.MaxText)
        {
            quantity = default;
            return TooLong;
        }
        text = text.Trim();
        if (QuantityNotation.TryRead(text, words, sensitive, out quantity, out var fault)) return fault;
        if (QuantityPhrase.TryParse(text, out quantity, words)) return null;
        return $"{Expected}, found {FactMessages.Found(text.ToString(), sensitive)}";
    }
}
