using System.Collections.Immutable;
using FactKit.SourceGenerator.Reporting;
using Microsoft.CodeAnalysis;

namespace FactKit.SourceGenerator.Pipeline;

/// <summary>
/// Runs each step so that an exception that nobody foresaw becomes one diagnostic of one file. Roslyn would drop everything that the
/// generator made, and blame no file.
/// </summary>
sealed class Guard(IncrementalGeneratorInitializationContext context)
{
    /// <summary>A step of the pipeline, from values of files to values of the same files.</summary>
    public IncrementalValuesProvider<InFile<TOut>> Step<TIn, TOut>(
        IncrementalValuesProvider<InFile<TIn>> source, string name, Func<TIn, string, CancellationToken, TOut> step)
        where TOut : notnull =>
        Step(source, name, static item => item.Path, (item, cancel) => step(item.Value, item.Path, cancel));

    /// <summary>A step of the pipeline. What comes in is not compared, which matters where it holds all files and would be compared for each.</summary>
    public IncrementalValuesProvider<InFile<TOut>> Step<TIn, TOut>(
        IncrementalValuesProvider<TIn> source, string name, Func<TIn, string> path, Func<TIn, CancellationToken, TOut> step)
        where TOut : notnull
    {
        var attempts = source
            .Select((item, cancel) => Attempt<TOut>.Of(path(item), () => step(item, cancel)))
            .WithTrackingName(name);

        context.RegisterSourceOutput(
            attempts.Where(static attempt => attempt.Failure is not null),
            static (output, attempt) => output.ReportDiagnostic(attempt.Failure!.ToRoslyn()));

        return attempts
            .Where(static attempt => attempt.Failure is null)
            .Select(static (attempt, _) => new InFile<TOut>(attempt.Path, attempt.Value!));
    }

    /// <summary>A step over all files at once. Where it fails, the first file is blamed and <paramref name="fallback"/> stands in.</summary>
    public IncrementalValueProvider<TOut> Whole<TIn, TOut>(
        IncrementalValueProvider<ImmutableArray<InFile<TIn>>> source, string name, TOut fallback, Func<ImmutableArray<InFile<TIn>>, TOut> step)
        where TOut : notnull
    {
        var attempt = source
            .Select((items, _) => Attempt<TOut>.Of(items.IsEmpty ? "" : items[0].Path, () => step(items)))
            .WithTrackingName(name);
        context.RegisterSourceOutput(attempt, static (output, attempt) =>
        {
            if (attempt.Failure is { } failure) output.ReportDiagnostic(failure.ToRoslyn());
        });
        return attempt.Select((attempt, _) => attempt.Failure is null ? attempt.Value! : fallback);
    }

    /// <summary>An end of the pipeline.</summary>
    public void Output<T>(IncrementalValuesProvider<InFile<T>> source, Action<SourceProductionContext, T, CancellationToken> write) =>
        context.RegisterSourceOutput(source, (output, item) =>
        {
            var attempt = Attempt<bool>.Of(item.Path, () =>
            {
                write(output, item.Value, output.CancellationToken);
                return true;
            });
            if (attempt.Failure is { } failure) output.ReportDiagnostic(failure.ToRoslyn());
        });
}
