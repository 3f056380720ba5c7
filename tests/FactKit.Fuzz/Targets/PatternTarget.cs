using System.Text.RegularExpressions;
using FactKit.Compiler.Text.Patterns;
using FactKit.Fuzz.Running;

namespace FactKit.Fuzz.Targets;

/// <summary>Patterns: refused with a place, or translated to what .NET takes and searches with without backtracking.</summary>
sealed class PatternTarget() : FuzzTarget("patterns",
    "(", ")", "(?:", "(?i)", "(?i:", "[", "]", "[^", "^", "$", "*", "+", "?", "{2,3}", "{0}", "{,5}", "{1000}", "|", ".", "\\d", "\\w", "\\s", "\\b", "\\B", "\\p{L}", "\\P{Lu}", "\\u{1F600}", "\\uD83D", "\\x41", "\\cA", "a-z", "&&", "--", "\\Q", "\\z", "\\A", "(a+)+$")
{
    static readonly string Long = new string('a', 200) + "!\n\u00e9\U0001F600\ud800";

    public override IEnumerable<byte[]> Corpus() => CorpusFiles.Lines("patterns.txt");

    public override void Run(byte[] input)
    {
        var text = Text(input);
        foreach (var dialect in Enum.GetValues<PatternDialect>())
        {
            var translation = PatternTranslator.Translate(text, dialect);
            FuzzFault.Unless(translation.Regex is null != translation.Fault is null, "neither or both");
            if (translation.Fault is { } fault)
            {
                FuzzFault.Unless(fault.Offset >= 0 && fault.Length >= 0 && fault.Offset + fault.Length <= text.Length && fault.Message.Length > 0, $"a fault outside the pattern: {fault}");
                continue;
            }
            var regex = new Regex(translation.Regex!, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            regex.IsMatch(Long);
            regex.IsMatch(text);
        }
    }
}
