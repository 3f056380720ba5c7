namespace FactKit.Grounding;

/// <summary>Finds lengths of time that an article counts: an hour, half a day. Elsewhere they are no quantities, because "a day" is often none.</summary>
static class SingleUnits
{
    /// <summary>Each with its place.</summary>
    public static List<(int Start, Quantity Quantity)> FindAll(ReadOnlySpan<char> text)
    {
        var found = new List<(int Start, Quantity Quantity)>();
        for (var at = 0; at < text.Length;)
        {
            var token = PhraseToken.Next(text, at);
            at = token.Kind == PhraseTokenKind.End ? token.End + 1 : token.End;
            if (token.Kind != PhraseTokenKind.Word) continue;
            var half = token.Is(text, "half");
            var article = half ? PhraseToken.NextJoined(text, token.End) : token;
            // "A second" is mostly the second.
            if (!article.Is(text, "a") && !article.Is(text, "an") || EnglishUnits.TryRead(text, article.End, out var end) is not { } unit || unit == "second") continue;
            found.Add((token.Start, Quantity.Exactly(half ? 0.5m : 1).WithUnit(unit).WithText(text[token.Start..end].ToString())));
            at = end;
        }
        return found;
    }
}
