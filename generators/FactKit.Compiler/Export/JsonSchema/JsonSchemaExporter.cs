using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>JSON Schema, draft 2020-12, of one document type: the same text as <c>JsonSchema</c> of its generated type, and a line end.</summary>
public static class JsonSchemaExporter
{
    /// <summary>The schema of the document type.</summary>
    public static Exported Export(ExportModel model)
    {
        var root = model.Documents.First();
        var definitions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var declaration in Holding.Of(model, root)) definitions[SchemaNames.Definition(declaration.Name)] = Definition(declaration);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", SchemaNames.Id(root, Version(model.Find(root))));
            json.WriteString("$ref", SchemaNames.Reference(root));
            json.WriteStartObject("$defs");
            foreach (var pair in definitions)
            {
                json.Name(pair.Key);
                using var definition = JsonDocument.Parse(pair.Value);
                definition.RootElement.WriteTo(json);
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return new(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n");
    }

    static string Definition(BoundDeclaration declaration) => declaration switch
    {
        BoundRecord record => JsonSchemaText.Of(record),
        BoundUnion union => JsonSchemaText.Of(union),
        BoundEnum e => JsonSchemaText.Of(e),
        _ => throw new ArgumentException($"{declaration.GetType().Name} has no schema", nameof(declaration)),
    };

    static string Version(BoundDeclaration? declaration) => declaration switch
    {
        BoundRecord record => record.SchemaVersion,
        BoundUnion union => union.SchemaVersion,
        _ => "",
    };
}
