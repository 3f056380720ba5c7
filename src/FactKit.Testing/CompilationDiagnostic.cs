using System.Globalization;

namespace FactKit.Testing;

/// <summary>How bad a diagnostic is.</summary>
public enum CompilationSeverity
{
    /// <summary>Worth knowing; builds do not show it.</summary>
    Info,

    /// <summary>The schema compiles, but something is likely wrong.</summary>
    Warning,

    /// <summary>The build fails.</summary>
    Error,
}

/// <summary>A diagnostic of the generator.</summary>
/// <param name="Id">FK and four digits.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Path">The path of the schema as it was given; empty when the diagnostic is of no file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Message">What was expected, what was found, how to mend it.</param>
public sealed record CompilationDiagnostic(string Id, CompilationSeverity Severity, string Path, int Line, int Column, string Message)
{
    /// <summary>As a build prints it: <c>clash.fact.yaml(3,9): error FK0100: message</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Path}({Line},{Column}): {Severity.ToString().ToLowerInvariant()} {Id}: {Message}");
}
