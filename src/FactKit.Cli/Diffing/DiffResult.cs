using FactKit.Cli.Findings;
using FactKit.Cli.Inputs;
using FactKit.Compiler.Evolution;

namespace FactKit.Cli.Diffing;

/// <summary>What comparing two versions of a schema gave.</summary>
sealed record DiffResult(WholeSchema Old, WholeSchema New, IReadOnlyList<Change> Changes, VersionAdvice Version)
{
    /// <summary>Nothing breaks, and the version says enough.</summary>
    public bool IsGood => Version.Problem is null && Changes.All(change => change.Verdict != ChangeVerdict.Breaking);

    public int CountOf(ChangeVerdict verdict) => Changes.Count(change => change.Verdict == verdict);

    /// <summary>A line for people.</summary>
    public string Summary
    {
        get
        {
            if (Changes.Count == 0) return "no changes";
            var parts = Enum.GetValues<ChangeVerdict>().Where(verdict => CountOf(verdict) > 0).Select(verdict => $"{CountOf(verdict)} {Name(verdict)}");
            return $"{Count.Of(Changes.Count, "change")}: {string.Join(", ", parts)}; {(Version.Needed == VersionBump.None ? "no new version is needed" : $"needs a {VersionAdvice.Name(Version.Needed)} version: {Version.Least}")}";
        }
    }

    /// <summary>A verdict or category as it is printed.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>A place as it is printed.</summary>
    public static string Shown(SchemaPlace place) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ShownPath.Of(place.File)}:{place.Line}:{place.Column}");
}
