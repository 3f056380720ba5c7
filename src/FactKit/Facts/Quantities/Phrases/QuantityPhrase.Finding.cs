namespace FactKit;

/// <summary>
/// Reads quantities as English prose gives them: <c>forty-three</c>, <c>at least 92</c>, <c>between 40 and 50</c>, <c>hundreds of thousands</c>, <c>about one hour</c>.
/// Case does not count; typographic hyphens, dashes and spaces are those of the keyboard. Ordinals, dates, years, times and numbers in names are no quantities.
/// docs/quantities.md has the whole grammar.
/// </summary>
public static partial class QuantityPhrase
{
    /// <summary>
    /// Finds every quantity in a running text, in order and without overlap, in time linear in its length. The words around a number decide whether it is a quantity;
    /// where they leave it open, it is one.
    /// </summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="words">What vague words mean; null for <see cref="VagueWords.English"/>.</param>
    public static FactList<QuantityMention> FindAll(ReadOnlySpan<char> text, VagueWords? words = null) => Find(text, words ?? VagueWords.English, null);

    /// <summary>The same; the list gets a truth for each of them: it rests on a word without a figure, such as "dozens".</summary>
    internal static FactList<QuantityMention> Find(ReadOnlySpan<char> text, VagueWords words, List<bool>? vague)
    {
        List<QuantityMention>? found = null;
        var reader = new PhraseReader(text, words);
        for (var at = 0; at < text.Length;)
        {
            var token = PhraseToken.Next(text, at);
            if (token.Kind == PhraseTokenKind.End)
            {
                // The end of a paragraph, or of the text.
                at = token.End + 1;
            }
            else if (reader.TryRead(token, out var quantity, out var end))
            {
                var wording = text[token.Start..end];
                (found ??= []).Add(new(token.Start, end - token.Start, wording.Length <= MaxLength ? quantity.WithText(wording.ToString()) : quantity));
                vague?.Add(reader.IsVague);
                at = end;
            }
            else
            {
                at = Math.Max(token.End, reader.Skip);
            }
        }
        return found?.ToFactList() ?? default;
    }
}
