using System.Text.Json;

namespace FactKit.Compiler.Export;

/// <summary>Canonical JSON of the bound model as a value.</summary>
static class JsonLiteral
{
    /// <summary>The text of a JSON string, or the JSON itself where it is none.</summary>
    public static string Text(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.String ? document.RootElement.GetString()! : json;
    }
}
