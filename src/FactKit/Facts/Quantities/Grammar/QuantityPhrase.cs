namespace FactKit;

// One phrase by itself; this folder is compiled into the compiler of schemas too (netstandard2.0).
static partial class QuantityPhrase
{
    /// <summary>How long a phrase may be, in UTF-16 units.</summary>
    public const int MaxLength = QuantityParts.MaxText;

    /// <summary>Reads a text that is a quantity and nothing else. Never throws.</summary>
    /// <param name="phrase">At most <see cref="MaxLength"/> UTF-16 units.</param>
    /// <param name="quantity">The quantity; its <see cref="Quantity.AsText"/> is the phrase without the white space around it.</param>
    /// <param name="words">What vague words mean; null for <see cref="VagueWords.English"/>.</param>
    public static bool TryParse(ReadOnlySpan<char> phrase, out Quantity quantity, VagueWords? words = null)
    {
        quantity = default;
        if (phrase.Length > MaxLength) return false;
        phrase = phrase.Trim();
        var first = PhraseToken.Next(phrase, 0);
        if (first.Is(phrase, "the")) first = PhraseToken.Next(phrase, first.End);
        var reader = new PhraseReader(phrase, words ?? VagueWords.English);
        if (!reader.TryRead(first, out var read, out var end)) return false;
        // "a couple of", with what is counted left out.
        var next = PhraseToken.Next(phrase, end);
        if (next.Is(phrase, "of")) end = next.End;
        if (end != phrase.Length) return false;
        quantity = read.WithText(phrase.ToString());
        return true;
    }
}
