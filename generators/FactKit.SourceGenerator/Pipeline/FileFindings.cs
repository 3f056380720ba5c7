using FactKit.Compiler;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema;
using FactKit.SourceGenerator.Reporting;

namespace FactKit.SourceGenerator.Pipeline;

/// <summary>Everything that was found in one file, next to the tree that knows where.</summary>
sealed record FileFindings(InFile<SchemaFile> File, BindFaults Faults, NameClashes Clashes)
{
    public static InFile<FileFindings> Of(InFile<SchemaFile> file, BindFaults faults, NameClashes clashes) =>
        new FileFindings(file, faults, clashes).At(file.Path);

    /// <summary>The reports in order of position.</summary>
    public EquatableArray<Report> Locate()
    {
        var (path, file) = File;
        var source = file.Tree.File;
        return file.Tree.Diagnostics
            .Select(fault => Report.At(source, fault.Span, fault.Descriptor, fault.Arguments))
            .Concat(file.Diagnostics.Concat(Faults.In(path))
                .Select(fault => Report.At(source, file.Tree.Locate(fault.Location), fault.Descriptor, fault.Arguments)))
            .Concat(Clashes.In(path)
                .Select(clash => Report.At(source, DeclarationLocator.Find(file.Tree, clash.Name.Name), Catalogue.TypeNameTaken, Arguments(clash))))
            .OrderBy(report => report.Span.Start)
            .ThenBy(report => report.Descriptor.Id, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    static EquatableArray<string> Arguments(NameClash clash) =>
        new([$"{clash.Name.Namespace}.{clash.Name.CSharpName}", clash.Other.Full, Path.GetFileName(clash.OtherPath)]);
}
