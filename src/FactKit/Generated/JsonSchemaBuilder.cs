using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Encodings.Web;

namespace FactKit.Generated;

/// <summary>Gathers the definitions of a JSON Schema.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonSchemaBuilder
{
    readonly SortedDictionary<string, string> _definitions = new(StringComparer.Ordinal);

    internal JsonSchemaBuilder()
    {
    }

    /// <summary>Adds the schema of a type; false when it is there already.</summary>
    public bool Add(string name, [StringSyntax(StringSyntaxAttribute.Json)] string json) => _definitions.TryAdd(name, json);

    internal string Build(string name, string id)
    {
        using var output = new MemoryStream();
        // The same text on every machine: line ends do not follow the platform.
        using (var writer = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema"u8, "https://json-schema.org/draft/2020-12/schema"u8);
            writer.WriteString("$id"u8, id);
            writer.WriteString("$ref"u8, "#/$defs/" + name);
            writer.WriteStartObject("$defs"u8);
            foreach (var (key, json) in _definitions)
            {
                writer.WritePropertyName(key);
                using var definition = JsonDocument.Parse(json);
                definition.RootElement.WriteTo(writer);
            }
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(output.GetBuffer().AsSpan(0, (int)output.Length));
    }
}
