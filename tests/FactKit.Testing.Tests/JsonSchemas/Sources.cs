using System.Text;
using System.Text.Json.Nodes;

namespace FactKit.Testing.Tests.JsonSchemas;

/// <summary>The document types that exports are tried on, with documents of each as JSON; invalid ones come without what they expect.</summary>
static class Sources
{
    public static readonly string[] Shipped = ["clash", "events", "incident", "casualties", "plover"];

    public static IEnumerable<(DocumentType Type, IReadOnlyList<string> Documents)> All() => Shipped.Select(Of).Append(Every());

    public static (DocumentType Type, IReadOnlyList<string> Documents) Every() => (DocumentType.In(SchemaCompilation.Run(EverySchema.Text).Load()).Single(), EverySchema.Documents);

    public static (DocumentType Type, IReadOnlyList<string> Documents) Of(string name)
    {
        var examples = SchemaExamples.Of(Repository.PathOf($"schemas/{name}.fact.yaml")).All.ToList();
        return (examples[0].Type, [.. examples.Select(Json).OfType<string>()]);
    }

    static string? Json(SchemaExample example)
    {
        var text = File.ReadAllText(example.FilePath);
        if (!example.Name.EndsWith(".json", StringComparison.Ordinal)) return example.IsValid && example.Type.ParseYaml(text) is { IsValid: true } read ? Encoding.UTF8.GetString(read.ToJson()) : null;
        // Some invalid ones are no JSON, or have a key twice, which nodes do not keep.
        try
        {
            var document = JsonNode.Parse(text)!.AsObject();
            document.Remove("$expect");
            return document.ToJsonString();
        }
        catch (Exception fault) when (fault is System.Text.Json.JsonException or ArgumentException)
        {
            return null;
        }
    }
}
