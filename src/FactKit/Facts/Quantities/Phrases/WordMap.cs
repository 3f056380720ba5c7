using System.Collections.Frozen;

namespace FactKit;

/// <summary>Words and what they mean, without regard to case; a piece of a text is looked up without a copy. The compiler of schemas, which has no such lookup, has a map of its own.</summary>
readonly struct WordMap<T>(IEnumerable<KeyValuePair<string, T>> words)
{
    readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _words =
        words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public IEnumerable<string> Keys => _words.Dictionary.Keys;

    public bool TryGetValue(ReadOnlySpan<char> word, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T meaning) => _words.TryGetValue(word, out meaning);

    public bool Contains(ReadOnlySpan<char> word) => _words.ContainsKey(word);
}
