using FactKit.SourceGenerator.Tests.Harness;
using FactKit.Testing;
using Microsoft.CodeAnalysis;

namespace FactKit.SourceGenerator.Tests;

/// <summary>Users set severities as for any analyzer (.globalconfig, NoWarn, WarningsAsErrors).</summary>
public class SeverityTests
{
    static readonly string RepeatedImport = Schemas.Importer(0).Replace("[./core.fact.yaml]", "[./core.fact.yaml, ./core.fact.yaml]");

    [Theory]
    [InlineData(ReportDiagnostic.Default, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    public void A_warning_takes_the_severity_that_the_build_sets(ReportDiagnostic option, DiagnosticSeverity expected)
    {
        var diagnostic = Assert.Single(Run(option));

        Assert.Equal("FK0403", diagnostic.Id);
        Assert.Equal(expected, diagnostic.Severity);
    }

    [Fact]
    public void A_suppressed_warning_is_not_reported() => Assert.Empty(Run(ReportDiagnostic.Suppress));

    [Fact]
    public void A_diagnostic_links_to_its_page() =>
        Assert.EndsWith("docs/diagnostics/FK0403.md", Assert.Single(Run(ReportDiagnostic.Default)).Descriptor.HelpLinkUri, StringComparison.Ordinal);

    static IEnumerable<Diagnostic> Run(ReportDiagnostic option)
    {
        var files = SchemaFiles.InMemory([("core.fact.yaml", Schemas.Core), ("report0.fact.yaml", RepeatedImport)]);
        var compilation = SchemaDriver.EmptyCompilation.WithOptions(
            SchemaDriver.EmptyCompilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create("FK0403", option)]));
        return SchemaDriver.Create(files).RunGenerators(compilation).GetRunResult().Diagnostics;
    }
}
