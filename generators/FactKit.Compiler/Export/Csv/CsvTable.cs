namespace FactKit.Compiler.Export.Csv;

/// <summary>A table in the making.</summary>
/// <param name="Path">The list, map or claims that its rows are; empty: the documents.</param>
/// <param name="About">What a row is.</param>
/// <param name="Parents">Columns that tell to what a row belongs: the document, then each list around it.</param>
sealed record CsvTable(string Path, string About, IReadOnlyList<string> Parents)
{
    public List<string> Columns { get; } = [];
}
