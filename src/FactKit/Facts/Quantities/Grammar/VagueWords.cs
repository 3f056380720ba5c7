namespace FactKit;

/// <summary>
/// What words such as "dozens" say at least and at most. The table is immutable and its reasons are in docs/quantities.md: a plural is two or more of its kind, and there is an upper
/// bound only where the words themselves give one.
/// </summary>
#if NET
public
#endif
sealed class VagueWords
{
    readonly SortedDictionary<string, Quantity> _meanings;
    readonly WordSet _first;

    VagueWords(SortedDictionary<string, Quantity> meanings, decimal? tolerance)
    {
        _meanings = meanings;
        Tolerance = tolerance;
        Table = new(meanings);
        _first = new(Table.FirstWords.Concat(EnglishModifiers.FirstWords).Concat(EnglishNumbers.FirstWords).Distinct(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The English table.</summary>
    public static VagueWords English { get; } = new(EnglishVagueWords.Create(), null);

    /// <summary>How far from "about 100" the value may lie, as a share of it: 0.1 makes it 90 to 110. Null, as in the English table: it may lie anywhere.</summary>
    public decimal? Tolerance { get; }

    /// <summary>The phrases of the table, in lower case with single spaces, in ordinal order.</summary>
    public IReadOnlyCollection<string> Phrases => _meanings.Keys;

    internal PhraseTable<Quantity> Table { get; }

    /// <summary>False for most words of a text: no quantity begins with this one.</summary>
    internal bool MayBegin(ReadOnlySpan<char> word) => _first.Contains(word);

    /// <summary>The meaning of a phrase of the table; case, hyphens and the width of spaces do not count.</summary>
    public bool TryGet(ReadOnlySpan<char> phrase, out Quantity meaning)
    {
        meaning = default;
        return Normalise(phrase) is { } key && _meanings.TryGetValue(key, out meaning);
    }

    /// <summary>The same table with another meaning for a phrase, or with one phrase more.</summary>
    /// <param name="phrase">One to eight words of letters, such as <c>dozens</c> or <c>a good many</c>.</param>
    /// <param name="meaning">Its bounds; words of its own are dropped.</param>
    /// <exception cref="ArgumentException">The phrase has no words, more than eight or more than 200 UTF-16 units, or holds something else than letters.</exception>
    public VagueWords With(string phrase, Quantity meaning)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return With([new(phrase, meaning)]);
    }

    /// <summary>The same for many phrases at once.</summary>
    internal VagueWords With(IEnumerable<KeyValuePair<string, Quantity>> entries)
    {
        SortedDictionary<string, Quantity> meanings = new(_meanings, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var key = Normalise(entry.Key.AsSpan()) ?? throw new ArgumentException($"expected one to eight words of letters, found {FactMessages.Quote(entry.Key)}", "phrase");
            meanings[key] = entry.Value.WithText(null);
        }
        return new(meanings, Tolerance);
    }

    /// <summary>The same table with another tolerance for approximate numbers.</summary>
    /// <param name="share">From 0 to 1; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public VagueWords WithTolerance(decimal? share)
    {
        if (share is < 0 or > 1) throw new ArgumentOutOfRangeException(nameof(share), "expected a share from 0 to 1");
        return new(_meanings, share);
    }

    /// <summary>Roughly a number.</summary>
    internal Quantity About(decimal best)
    {
        QuantityParts parts = new() { Best = best, Approximate = true };
        // A bound that 28 digits cannot hold is left out.
        if (Tolerance is { } share && ExactDecimal.TryMultiply(Math.Abs(best), share, out var margin))
        {
            if (ExactDecimal.TryAdd(best, -margin, out var low)) parts.Low = low;
            if (ExactDecimal.TryAdd(best, margin, out var high)) parts.High = high;
        }
        return parts.Fault(out var quantity) is null ? quantity : default;
    }

    static string? Normalise(ReadOnlySpan<char> phrase)
    {
        const int mostWords = 8;
        if (phrase.Length > QuantityParts.MaxText) return null;
        List<string> words = [];
        for (var at = 0; ;)
        {
            var token = words.Count == 0 ? PhraseToken.Next(phrase, at) : PhraseToken.NextJoined(phrase, at);
            if (token.Kind == PhraseTokenKind.End) return words.Count > 0 && token.End == phrase.Length ? string.Join(" ", words) : null;
            if (token.Kind != PhraseTokenKind.Word || words.Count == mostWords) return null;
            words.Add(token.In(phrase).ToString().ToLowerInvariant());
            at = token.End;
        }
    }
}
