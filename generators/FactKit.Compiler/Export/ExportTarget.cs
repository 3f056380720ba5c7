namespace FactKit.Compiler.Export;

/// <summary>Something that schemas are exported to.</summary>
/// <param name="Name">As the command line has it: <c>csv-header</c>.</param>
/// <param name="Summary">What comes out, in a few words.</param>
/// <param name="Scope">Whether one document type is exported, or the schema.</param>
/// <param name="Export">Makes it: a pure function, the same bytes on every machine.</param>
public sealed record ExportTarget(string Name, string Summary, ExportScope Scope, Func<ExportModel, Exported> Export);

/// <summary>How much one export holds.</summary>
public enum ExportScope
{
    /// <summary>All that the schema declares and reaches. Asked for one document type, it is what that reaches.</summary>
    Schema,

    /// <summary>One document type, and what it reaches.</summary>
    Document,
}
