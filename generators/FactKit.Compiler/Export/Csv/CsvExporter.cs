using System.Text;

namespace FactKit.Compiler.Export.Csv;

/// <summary>
/// The headers of flat tables for one document type. The first line is the table of documents: an object inside is its fields behind a dot, a fact is its parts. Each list, map and
/// claim is a table of its own, whose rows name the document and the place in each list around them; a line before its header says which it is.
/// </summary>
public static class CsvExporter
{
    /// <summary>The headers for a document type.</summary>
    public static Exported Export(ExportModel model)
    {
        var walk = new CsvWalk(model);
        var tables = walk.Walk(model.Documents.First());
        var text = new StringBuilder();
        foreach (var table in tables)
        {
            if (table.Path.Length > 0) text.Append('\n').Append(CsvText.Line([$"# {table.Path}: {table.About}"]));
            text.Append(CsvText.Line(table.Parents.Concat(table.Columns)));
        }
        return new(text.ToString(), walk.Notes);
    }
}
