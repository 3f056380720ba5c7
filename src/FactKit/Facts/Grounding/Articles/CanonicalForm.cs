using System.Collections.Frozen;

namespace FactKit.Grounding;

/// <summary>Takes letters apart into base and marks, in canonical order (Unicode Standard Annex 15, Normalization Form D), the same on every machine.</summary>
static class CanonicalForm
{
    /// <summary>How many units one can become.</summary>
    public const int Growth = 4;

    const int FirstSyllable = 0xAC00, FirstLeading = 0x1100, FirstVowel = 0x1161, BeforeTrailing = 0x11A7, Vowels = 21, Trailings = 28, Syllables = 11_172;

    static readonly FrozenDictionary<char, (char First, char Second)> Decompositions = CanonicalTable.Decompositions.Chunk(3).ToFrozenDictionary(static three => three[0], static three => (three[1], three[2]));

    static readonly FrozenDictionary<char, byte> Classes = CanonicalTable.Classes.Chunk(3)
        .SelectMany(static three => Enumerable.Range(three[0], three[1] - three[0] + 1).Select(c => KeyValuePair.Create((char)c, (byte)three[2]))).ToFrozenDictionary();

    /// <summary>Decomposes a text of one cluster, which must be short: the order of marks is mended by insertion.</summary>
    /// <param name="text">The text.</param>
    /// <param name="into">Room for <see cref="Growth"/> times its length.</param>
    /// <returns>How many units were written.</returns>
    public static int Decompose(ReadOnlySpan<char> text, Span<char> into)
    {
        var count = 0;
        foreach (var c in text) Add(c, into, ref count);
        for (var i = 1; i < count; i++)
        {
            var c = into[i];
            var order = ClassOf(c);
            if (order == 0) continue;
            var at = i;
            for (; at > 0 && ClassOf(into[at - 1]) > order; at--) into[at] = into[at - 1];
            into[at] = c;
        }
        return count;
    }

    static void Add(char c, Span<char> into, ref int count)
    {
        if (c - FirstSyllable is >= 0 and < Syllables and var syllable)
        {
            into[count++] = (char)(FirstLeading + syllable / (Vowels * Trailings));
            into[count++] = (char)(FirstVowel + syllable % (Vowels * Trailings) / Trailings);
            if (syllable % Trailings > 0) into[count++] = (char)(BeforeTrailing + syllable % Trailings);
        }
        else if (c >= '\u00C0' && Decompositions.TryGetValue(c, out var parts))
        {
            Add(parts.First, into, ref count);
            if (parts.Second != 0) Add(parts.Second, into, ref count);
        }
        else
        {
            into[count++] = c;
        }
    }

    static byte ClassOf(char c) => c < '\u0300' ? (byte)0 : Classes.GetValueOrDefault(c);
}
