using Microsoft.CodeAnalysis;

namespace FactKit.SourceGenerator.Tests.Harness;

/// <summary>What a run did again.</summary>
/// <param name="Ran">How many values each step made again; steps that made none are not here.</param>
/// <param name="Changed">How many of those differ from before.</param>
/// <param name="Emitted">How many sources were printed again.</param>
sealed record Rerun(IReadOnlyDictionary<string, int> Ran, IReadOnlyDictionary<string, int> Changed, int Emitted)
{
    public static Rerun Of(GeneratorDriver driver, int emitted)
    {
        var steps = driver.GetRunResult().Results.Single().TrackedSteps;
        Assert.Subset(TrackingNames.Every.ToHashSet(), steps.Keys.Where(TrackingNames.Every.Contains).ToHashSet());
        return new(
            Count(reason => reason is not IncrementalStepRunReason.Cached),
            Count(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)),
            emitted);

        Dictionary<string, int> Count(Func<IncrementalStepRunReason, bool> counted) => TrackingNames.Every
            .Where(steps.ContainsKey)
            .Select(name => (name, count: steps[name].SelectMany(step => step.Outputs).Count(output => counted(output.Reason))))
            .Where(step => step.count > 0)
            .ToDictionary(step => step.name, step => step.count);
    }

    /// <summary>How many values a step made again.</summary>
    public int RanIn(string step) => Ran.GetValueOrDefault(step);

    /// <summary>How many values of a step differ from before.</summary>
    public int ChangedIn(string step) => Changed.GetValueOrDefault(step);
}
