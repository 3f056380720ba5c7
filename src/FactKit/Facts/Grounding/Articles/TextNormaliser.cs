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
        var composed = IsWellFormed(text) && text.IsNormalized(NormalizationForm.FormC);
        var output = new Output(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            var length = at + 1 == text.Length || c < '\u0300' && text[at + 1] < '\u0300' ? 1 : StringInfo.GetNextTextElementLength(text.AsSpan(at));
            if (length == 1)
            {
                Single(ref output, c, at, composed);
            }
            else if (length > LongestCluster)
            {
                for (var i = 0; i < length; i++) output.Add(text[at + i], at, at + length);
            }
            else
            {
                Cluster(ref output, text.AsSpan(at, length), at, composed);
            }
            at += length;
        }
        return output.ToText();
    }

    static void Single(ref Output output, char c, int at, bool composed)
    {
        if (IsSpace(c)) output.AddSpace(at);
        else if (IsDropped(c)) return;
        else if (c < '\u0300' || composed || char.IsSurrogate(c)) output.AddMapped(c, at, at + 1);
        else foreach (var part in c.ToString().Normalize(NormalizationForm.FormC)) output.AddMapped(part, at, at + 1);
    }

    static void Cluster(ref Output output, ReadOnlySpan<char> cluster, int at, bool composed)
    {
        Span<char> kept = stackalloc char[LongestCluster];
        var count = 0;
        foreach (var c in cluster)
        {
            if (!IsDropped(c)) kept[count++] = c;
        }
        // CR LF is one cluster.
        if (kept[..count].IndexOfAnyExcept('\r', '\n') < 0)
        {
            for (var i = 0; i < count; i++) output.AddSpace(at + i);
            return;
        }
        var text = kept[..count].ToString();
        // What a dropped character kept apart may compose now.
        if ((!composed || count < cluster.Length) && IsWellFormed(text)) text = text.Normalize(NormalizationForm.FormC);
        foreach (var c in text) output.AddMapped(IsSpace(c) ? ' ' : c, at, at + cluster.Length);
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

    static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0 && at < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text[at..], out _, out var length) != System.Buffers.OperationStatus.Done) return false;
            at += length;
            var next = text[at..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0) return true;
            at += next;
        }
        return true;
    }

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
