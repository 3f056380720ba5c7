namespace FactKit.Testing.Evolution;

/// <summary>The valid examples beside a schema, as documents to begin with: they hold what people really write, and keep the rules.</summary>
static class ValidExamples
{
    /// <summary>Each as JSON, with the C# name of its type. Those that do not read are left out: they are for <c>factkit test</c> to report.</summary>
    public static IEnumerable<(string Type, byte[] Json)> Of(string schemaPath, IReadOnlyList<DocumentType> types)
    {
        foreach (var example in SchemaExamples.Of(schemaPath, types).All.Where(example => example.IsValid))
        {
            var file = ExampleText.Read(example.FilePath);
            if (file.Fault is not null) continue;
            var result = file.IsYaml ? example.Type.ParseYaml(file.Document) : example.Type.Parse(file.Document);
            if (result.IsValid) yield return (example.Type.Name, file.IsYaml ? result.ToJson() : file.Document[ExampleText.MarkOf(file.Document)..]);
        }
    }
}
