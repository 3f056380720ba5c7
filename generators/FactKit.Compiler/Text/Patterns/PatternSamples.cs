using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FactKit.Compiler.Text.Patterns;

/// <summary>Texts that a pattern of a schema matches, the same ones each time. They are samples: that none of them shows something proves nothing.</summary>
public static class PatternSamples
{
    // Runs of a repetition without an end, beyond its minimum.
    const int More = 3;

    // What a class takes is asked of these before others: letters and digits are what people read best.
    static readonly int[] Readable = ['a', 'A', '0', 'k', 'Z', '9', '-', '_', ' ', '.', 0xE9, 0x3B1, 0x4E00];

    // RegexOptions.NonBacktracking, which netstandard2.0 does not name.
    const RegexOptions NonBacktracking = (RegexOptions)1024;

    /// <summary>At most so many texts, the shortest kind first; none for a pattern that cannot be read.</summary>
    public static IReadOnlyList<string> Of(string pattern, int most)
    {
        var texts = new List<string>();
        if (new PatternParser(pattern, isRe2: false).Parse() is not { } tree || PatternTranslator.Translate(pattern).Regex is not { } dotNet) return texts;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var turn = 0; turn < most * 3 && texts.Count < most; turn++)
        {
            var text = new Writer(turn).Write(tree);
            if (text.Length <= 10_000 && seen.Add(text) && IsMatch(dotNet, text)) texts.Add(text);
        }
        return texts;
    }

    /// <summary>A few texts of so many code points.</summary>
    public static IReadOnlyList<string> OfLength(string pattern, int length)
    {
        if (PatternTranslator.Translate(pattern).Regex is not { } dotNet) return [];
        var texts = new List<string>();
        foreach (var sample in Of(pattern, 40).Concat(Longer(pattern, length)))
        {
            var missing = length - Count(sample);
            if (missing == 0) Add(sample);
            else if (missing > 0)
                // A pattern searches: without anchors there may be more on either side.
                foreach (var filler in "a0 ")
                {
                    Add(sample + new string(filler, missing));
                    Add(new string(filler, missing) + sample);
                }
            if (texts.Count >= 8) break;
        }
        return texts;

        void Add(string text)
        {
            if (!texts.Contains(text, StringComparer.Ordinal) && IsMatch(dotNet, text)) texts.Add(text);
        }
    }

    // Repetitions that run until the text is long enough.
    static IEnumerable<string> Longer(string pattern, int length)
    {
        if (new PatternParser(pattern, isRe2: false).Parse() is not { } tree) yield break;
        var shortest = Count(new Writer(0).Write(tree));
        for (var more = 0; more <= 4; more++)
        {
            var runs = length - shortest - more;
            if (runs > 0) yield return new Writer(0) { Runs = runs, Budget = length * 2 }.Write(tree);
            if (length - shortest + more > 0 && more > 0) yield return new Writer(0) { Runs = length - shortest + more, Budget = length * 2 }.Write(tree);
        }
    }

    static int Count(string text) => text.Count(c => !char.IsLowSurrogate(c));

    static bool IsMatch(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            // A host without that engine has nothing to try.
            return false;
        }
    }

    // Turn 0 takes the first branch, the least repetition and the most readable character everywhere; later turns vary by a fixed sequence.
    sealed class Writer(int turn)
    {
        readonly StringBuilder _text = new();
        uint _state = (uint)turn * 2654435761u + 1;

        /// <summary>What the first repetition that may goes beyond its minimum by; 0: up to <see cref="More"/>.</summary>
        public int Runs { get; set; }

        public int Budget { get; init; } = 10_000;

        public string Write(PatternNode node)
        {
            Append(node);
            return _text.ToString();
        }

        void Append(PatternNode node)
        {
            if (_text.Length > Budget) return;
            switch (node)
            {
                case SetNode set:
                    if (Character(set.Set) is { } c) _text.Append(char.ConvertFromUtf32(c));
                    break;
                case ConcatenationNode concatenation:
                    foreach (var part in concatenation.Parts) Append(part);
                    break;
                case AlternationNode alternation:
                    Append(alternation.Choices[Next(alternation.Choices.Count)]);
                    break;
                case RepetitionNode repetition:
                    var spare = Math.Min(More, (repetition.Max ?? int.MaxValue) - repetition.Min);
                    var runs = repetition.Min + Next(spare + 1);
                    if (Runs > 0 && repetition.Max != repetition.Min)
                    {
                        var extra = Math.Min(Runs, (repetition.Max ?? int.MaxValue) - repetition.Min);
                        Runs -= extra;
                        runs = repetition.Min + extra;
                    }
                    for (var i = 0; i < runs && _text.Length <= Budget; i++) Append(repetition.Body);
                    break;
            }
        }

        int? Character(CodePointSet set)
        {
            var candidates = Readable.Concat(set.Ranges.SelectMany(range => new[] { range.First, range.Last, (range.First + range.Last) / 2 }))
                .Where(c => c is < 0xD800 or > 0xDFFF && Contains(set, c)).Take(24).ToList();
            return candidates.Count == 0 ? null : candidates[Next(candidates.Count)];
        }

        int Next(int below)
        {
            if (turn == 0 || below <= 1) return 0;
            _state = unchecked(_state * 1664525 + 1013904223);
            return (int)((_state >> 8) % (uint)below);
        }

        static bool Contains(CodePointSet set, int c) =>
            (set.Ranges.Any(range => range.First <= c && c <= range.Last) || set.Categories.Any(category => IsOf(category.Name, c) != category.IsNegated)) != set.IsNegated;

        static bool IsOf(string category, int c)
        {
            var name = Short(CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(c), 0));
            return name.StartsWith(category, StringComparison.Ordinal);
        }

        static string Short(UnicodeCategory category) => category switch
        {
            UnicodeCategory.UppercaseLetter => "Lu",
            UnicodeCategory.LowercaseLetter => "Ll",
            UnicodeCategory.TitlecaseLetter => "Lt",
            UnicodeCategory.ModifierLetter => "Lm",
            UnicodeCategory.OtherLetter => "Lo",
            UnicodeCategory.DecimalDigitNumber => "Nd",
            UnicodeCategory.LetterNumber => "Nl",
            UnicodeCategory.OtherNumber => "No",
            UnicodeCategory.SpaceSeparator => "Zs",
            UnicodeCategory.DashPunctuation => "Pd",
            UnicodeCategory.ConnectorPunctuation => "Pc",
            UnicodeCategory.OtherPunctuation => "Po",
            _ => "other",
        };
    }
}
