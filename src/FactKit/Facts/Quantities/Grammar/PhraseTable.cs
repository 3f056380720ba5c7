namespace FactKit;

/// <summary>Phrases of a few words and what they mean. Finds the longest one at a place in a text, without regard to case; hyphens may stand for the spaces.</summary>
sealed class PhraseTable<T>
{
    readonly record struct Entry(string[] Words, T Meaning);

    readonly WordMap<Entry[]> _byFirst;

    /// <summary>The words of each phrase are separated by single spaces.</summary>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        _byFirst = new(phrases
            .Select(static phrase => new Entry(phrase.Key.Split(' '), phrase.Value))
            .GroupBy(static entry => entry.Words[0], StringComparer.OrdinalIgnoreCase)
            .Select(static group => new KeyValuePair<string, Entry[]>(group.Key, group.OrderByDescending(static entry => entry.Words.Length).ToArray())));
    }

    /// <summary>The words that phrases begin with.</summary>
    public IEnumerable<string> FirstWords => _byFirst.Keys;

    /// <summary>The longest phrase that begins with this token.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, in PhraseToken first, out T meaning, out int end)
    {
        if (first.Kind == PhraseTokenKind.Word && _byFirst.TryGetValue(first.In(text), out var entries))
        {
            foreach (var entry in entries)
            {
                if (!Follows(text, first.End, entry.Words, out end)) continue;
                meaning = entry.Meaning;
                return true;
            }
        }
        meaning = default!;
        end = 0;
        return false;
    }

    static bool Follows(ReadOnlySpan<char> text, int at, string[] words, out int end)
    {
        end = at;
        for (var i = 1; i < words.Length; i++)
        {
            var next = PhraseToken.NextJoined(text, end);
            if (!next.Is(text, words[i])) return false;
            end = next.End;
        }
        return true;
    }
}
