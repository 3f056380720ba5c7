using FactKit.Compiler.Diagnostics;
using FactKit.SourceGenerator.Reporting;

namespace FactKit.SourceGenerator.Pipeline;

/// <summary>What a step made of a file, or the report that it failed.</summary>
sealed record Attempt<T>(string Path, T? Value, Report? Failure)
{
    /// <summary>Runs a step. Cancellation is no failure and passes.</summary>
    public static Attempt<T> Of(string path, Func<T> step)
    {
        try
        {
            return new(path, step(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(path, default, Report.AtStart(path, Catalogue.InternalError, exception.GetType().Name, OneLine(exception.Message)));
        }
    }

    static string OneLine(string message) => message.Replace("\r", "").Replace('\n', ' ');
}
