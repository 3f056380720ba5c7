using System.Globalization;
using System.Text;

namespace FactKit.Grounding;

/// <summary>
/// Takes out what typing, typesetting and copying change without changing the words: kinds of spaces, quotes and dashes, invisible characters, ligatures, composed and decomposed letters.
/// Never case, digits or words.
/// </summary>
static class TextNormaliser
{
    // Longer clusters are no letters; reordering their marks could take time that is not linear.
    const int LongestCluster = 64;

    public static NormalisedText Normalise(string text)
    {
        var output = new Output(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            var length = at + 1 == text.Length || c < '\u0300' && text[at + 1] < '\u0300' ? 1 : StringInfo.GetNextTextElementLength(text.AsSpan(at));
            if (length == 1 && IsSpace(c))
            {
                output.AddSpace(at);
            }
            else if (length == 1 && c < '\u00C0')
            {
                if (!IsDropped(c)) output.AddMapped(c, at, at + 1);
            }
            else if (length > LongestCluster)
            {
                for (var i = 0; i < length; i++) output.Add(text[at + i], at, at + length);
            }
            else
            {
                Cluster(ref output, text.AsSpan(at, length), at);
            }
            at += length;
        }
        return output.ToText();
    }

    static void Cluster(ref Output output, ReadOnlySpan<char> cluster, int at)
    {
        Span<char> kept = stackalloc char[LongestCluster];
        Span<char> parts = stackalloc char[LongestCluster * CanonicalForm.Growth];
        var count = 0;
        foreach (var c in cluster)
        {
            if (!IsDropped(c)) kept[count++] = c;
        }
        // CR LF is one cluster.
        if (count > 0 && kept[..count].IndexOfAnyExcept('\r', '\n') < 0)
        {
            for (var i = 0; i < count; i++) output.AddSpace(at + i);
            return;
        }
        foreach (var c in parts[..CanonicalForm.Decompose(kept[..count], parts)]) output.AddMapped(IsSpace(c) ? ' ' : c, at, at + cluster.Length);
    }

    public static bool IsSpace(char c) => char.IsWhiteSpace(c);

    /// <summary>Soft hyphen, zero-width and bidirectional marks, variation selectors.</summary>
    public static bool IsDropped(char c) =>
        c is '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069')
            or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    static char Map(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u2035' or '\u2039' or '\u203A' or '\u02BC' or '\u00B4' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u2036' or '\u00AB' or '\u00BB' => '"',
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
        _ => c,
    };

    static string? Expand(char c) => c switch
    {
        '\u2026' => "...",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => null,
    };

    struct Output(int capacity)
    {
        readonly StringBuilder _text = new(capacity);
        int[] _starts = new int[capacity];
        int[] _ends = new int[capacity];
        // The stretch of white space that was added last; a dropped character does not end it.
        bool _inSpace;

        public void AddSpace(int at)
        {
            if (_inSpace) _ends[_text.Length - 1] = at + 1;
            else Add(' ', at, at + 1);
            _inSpace = true;
        }

        public void AddMapped(char c, int start, int end)
        {
            if (Expand(c) is not { } several)
            {
                Add(Map(c), start, end);
                return;
            }
            foreach (var one in several) Add(one, start, end);
        }

        public void Add(char c, int start, int end)
        {
            if (_text.Length == _starts.Length)
            {
                Array.Resize(ref _starts, _starts.Length * 2 + 16);
                Array.Resize(ref _ends, _starts.Length);
            }
            _starts[_text.Length] = start;
            _ends[_text.Length] = end;
            _text.Append(c);
            _inSpace = false;
        }

        public readonly NormalisedText ToText() => new(_text.ToString(), _starts, _ends);
    }
}
