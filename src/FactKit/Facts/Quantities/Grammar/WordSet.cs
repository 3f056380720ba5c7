namespace FactKit;

/// <summary>Words, without regard to case.</summary>
readonly struct WordSet(IEnumerable<string> words)
{
    readonly WordMap<bool> _words = new(words.Select(static word => new KeyValuePair<string, bool>(word, true)));

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
