using System.Text.Json;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>Shorthands for writing schemas. Text of a schema goes through <see cref="JsonText.WellFormed"/> here and nowhere else.</summary>
static class JsonWriting
{
    /// <summary>A text.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string value) => json.WriteString(JsonText.WellFormed(name), JsonText.WellFormed(value));

    /// <summary>A text in an array.</summary>
    public static void Item(this Utf8JsonWriter json, string value) => json.WriteStringValue(JsonText.WellFormed(value));

    /// <summary>A member name.</summary>
    public static void Name(this Utf8JsonWriter json, string name) => json.WritePropertyName(JsonText.WellFormed(name));

    /// <summary>A value that is JSON already, checked by binding.</summary>
    public static void Json(this Utf8JsonWriter json, string name, string value)
    {
        json.Name(name);
        json.WriteRawValue(Ascii(value), skipInputValidation: true);
    }

    /// <summary>An array of texts.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.Item(value);
        json.WriteEndArray();
    }

    /// <summary>An array of values that are JSON already.</summary>
    public static void Jsons(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteRawValue(Ascii(value), skipInputValidation: true);
        json.WriteEndArray();
    }

    /// <summary>The description and whether the name is deprecated.</summary>
    public static void About(this Utf8JsonWriter json, string? description, BoundDeprecation? deprecation)
    {
        if (description is not null) json.Text("description", description);
        if (deprecation is not null) json.WriteBoolean("deprecated", true);
    }

    /// <summary>JSON has characters beyond ASCII in texts only: there an escape says the same.</summary>
    static string Ascii(string value)
    {
        var all = true;
        foreach (var c in value) all &= c is >= ' ' and <= '~';
        if (all) return value;
        using var document = JsonDocument.Parse(JsonText.WellFormed(value));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) document.RootElement.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
