using FactKit.Compiler;
using FactKit.Compiler.Schema;
using FactKit.SourceGenerator.Reporting;

namespace FactKit.SourceGenerator.Pipeline;

/// <summary>Everything that was found in one file, next to the tree that knows where.</summary>
static class Findings
{
    /// <summary>The reports of a file in order of position.</summary>
    public static EquatableArray<Report> Locate(SchemaFile file, BindFaults faults)
    {
        var source = file.Tree.File;
        var yaml = file.Tree.Diagnostics
            .Select(fault => Report.At(source, fault.Span, fault.Descriptor, fault.Arguments));
        var schema = file.Diagnostics.Concat(faults.In(source.Path))
            .Select(fault => Report.At(source, file.Tree.Locate(fault.Location), fault.Descriptor, fault.Arguments));

        return yaml.Concat(schema)
            .OrderBy(report => report.Span.Start)
            .ThenBy(report => report.Descriptor.Id, StringComparer.Ordinal)
            .ToEquatableArray();
    }
}
