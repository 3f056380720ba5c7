namespace FactKit;

/// <summary>Words and what they mean, without regard to case.</summary>
readonly struct WordMap<T>
{
    readonly Dictionary<string, T> _words;

    public WordMap(IEnumerable<KeyValuePair<string, T>> words)
    {
        _words = new(StringComparer.OrdinalIgnoreCase);
        foreach (var word in words) _words[word.Key] = word.Value;
    }

    public IEnumerable<string> Keys => _words.Keys;

    public bool TryGetValue(ReadOnlySpan<char> word, out T meaning) => _words.TryGetValue(word.ToString(), out meaning);

    public bool Contains(ReadOnlySpan<char> word) => _words.ContainsKey(word.ToString());
}
