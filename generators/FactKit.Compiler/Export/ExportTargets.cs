using FactKit.Compiler.Export.Html;

namespace FactKit.Compiler.Export;

/// <summary>The targets, in the order of help. A new one is a folder here and a line below.</summary>
public static class ExportTargets
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportTarget> All { get; } =
    [
        new("html", "a codebook to read: one page, no other file", ExportScope.Schema, HtmlExporter.Export),
    ];

    /// <summary>The one of a name; null: none.</summary>
    public static ExportTarget? Find(string name) => All.FirstOrDefault(target => target.Name == name);
}
