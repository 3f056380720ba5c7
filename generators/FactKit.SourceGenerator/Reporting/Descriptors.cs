using System.Reflection;
using Microsoft.CodeAnalysis;
using DiagnosticDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;
using Entry = FactKit.Compiler.Diagnostics.DiagnosticDescriptor;
using Severity = FactKit.Compiler.Diagnostics.DiagnosticSeverity;

namespace FactKit.SourceGenerator.Reporting;

/// <summary>The entries of the compiler's catalogue, as Roslyn wants them.</summary>
static class Descriptors
{
    /// <summary>The category of every diagnostic.</summary>
    public const string Category = "FactKit";

    /// <summary>Where help pages are read; a build that knows its repository says so, otherwise the path in the repository remains.</summary>
    static readonly string HelpRoot = typeof(Descriptors).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(metadata => metadata.Key == "HelpRoot")?.Value ?? "";

    public static DiagnosticDescriptor Of(Entry entry) => new(
        entry.Id,
        entry.Title,
        entry.MessageFormat,
        Category,
        entry.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: HelpRoot + entry.HelpPath);
}
