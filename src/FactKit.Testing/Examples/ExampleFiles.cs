namespace FactKit.Testing;

/// <summary>Where the examples of a schema are.</summary>
static class ExampleFiles
{
    const string SchemaEnding = ".fact.yaml";

    static readonly string[] s_endings = [".json", ".yaml", ".yml"];

    /// <summary>The folder of a schema's examples; it may be missing.</summary>
    public static string FolderOf(string schemaPath)
    {
        var full = Path.GetFullPath(schemaPath);
        return (full.EndsWith(SchemaEnding, StringComparison.Ordinal) ? full[..^SchemaEnding.Length] : full) + ".examples";
    }

    public static IEnumerable<SchemaExample> Of(string schemaPath, IReadOnlyList<DocumentType> types)
    {
        var folder = FolderOf(schemaPath);
        foreach (var type in types)
        {
            if (types.Count == 1)
                foreach (var example in In(folder, "", type)) yield return example;
            foreach (var example in In(folder, type.Name + "/", type)) yield return example;
        }
    }

    static IEnumerable<SchemaExample> In(string folder, string prefix, DocumentType type)
    {
        foreach (var (kind, valid) in new[] { ("valid", true), ("invalid", false) })
        {
            var path = Path.Combine(folder, prefix + kind);
            if (!Directory.Exists(path)) continue;
            foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsDocument))
                yield return new($"{prefix}{kind}/{SchemaFiles.Slashes(Path.GetRelativePath(path, file))}", file, valid, type);
        }
    }

    static bool IsDocument(string path) => s_endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
