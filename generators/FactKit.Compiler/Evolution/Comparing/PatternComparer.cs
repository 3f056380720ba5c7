using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Text.Patterns;

namespace FactKit.Compiler.Evolution.Comparing;

/// <summary>Compares patterns. Whether one matches all that another does is not decided: texts of the old one are tried.</summary>
static class PatternComparer
{
    // Enough to meet each branch of a pattern as people write them.
    const int Samples = 60;

    public static void Compare(FieldPlace at)
    {
        var (old, @new) = (at.Old.Constraints.Pattern, at.New.Constraints.Pattern);
        if (old?.DotNet == @new?.DotNet) return;
        if (@new is null)
        {
            ConstraintComparer.Widened(at, "pattern", $"the pattern {old!.Source} is gone");
            return;
        }
        var texts = at.Old.Examples.Select(example => example.Text)
            .Concat(old is null ? Ordinary : PatternSamples.Of(old.Source, Samples))
            .Concat(PatternSamples.Of(@new.Source, Samples / 4).SelectMany(text => new[] { text, text.ToUpperInvariant(), text.ToLowerInvariant(), text + "x", "x" + text, text + " " }))
            .Distinct(StringComparer.Ordinal);
        at.Add(new(ChangeCategory.Validity, "pattern-changed", ChangeVerdict.Undecidable, at.Subject, old is null ? $"it must match the pattern {@new.Source} now" : $"the pattern was {old.Source} and is {@new.Source}")
        {
            Old = at.OldPlace("pattern"),
            New = at.NewPlace("pattern"),
            Backward = Acceptance.Unknown,
            Forward = old is null ? Acceptance.Accepts : Acceptance.Unknown,
            Probe = at.Probe(ProbeKind.Leaf, "pattern-mismatch") with { Values = Json.Texts(texts) },
        });
    }

    static IEnumerable<string> Ordinary => ["a", "A", "0", "some text", "-", "some-text", "Text 1", "\u00e9", "2031-01-01"];
}
