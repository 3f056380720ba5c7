using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactKit.Compiler.Schema.Keys;

namespace FactKit.Compiler.Export.EditorSchema;

/// <summary>
/// Prints the JSON Schema of the schema language, by which editors complete keys and show what they mean. Draft-07, which YAML editors know best.
/// It is printed from the tables that the compiler reads by, so the two cannot differ.
/// </summary>
public static class EditorSchemaWriter
{
    /// <summary>The whole schema, indented, ending in a newline.</summary>
    public static string Write()
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "FactKit schema");
            json.WriteString("description", "A schema file of FactKit, NAME.fact.yaml.");
            var tables = new Queue<KeyTable>();
            var seen = new HashSet<KeyTable> { SchemaKeys.Schema };
            WriteTable(json, SchemaKeys.Schema, table => Meet(table, tables, seen));
            json.WriteStartObject("definitions");
            while (tables.Count > 0)
            {
                var table = tables.Dequeue();
                json.WriteStartObject(DefinitionName(table));
                WriteTable(json, table, next => Meet(next, tables, seen));
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    static void Meet(KeyTable table, Queue<KeyTable> tables, HashSet<KeyTable> seen)
    {
        if (seen.Add(table)) tables.Enqueue(table);
    }

    // "an enum value" names the definition "enum-value".
    static string DefinitionName(KeyTable table) => table.Name.Substring(table.Name.IndexOf(' ') + 1).Replace(' ', '-');

    static void WriteTable(Utf8JsonWriter json, KeyTable table, Action<KeyTable> meet)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        if (table.Keys.Any(key => key.Required))
        {
            json.WriteStartArray("required");
            foreach (var key in table.Keys.Where(key => key.Required)) json.WriteStringValue(key.Name);
            json.WriteEndArray();
        }
        json.WriteStartObject("properties");
        foreach (var key in table.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", key.Description + (key.Example is { } example ? $" Example: {example}" : ""));
            WriteShape(json, key.Shape, meet);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    static void WriteShape(Utf8JsonWriter json, KeyShape shape, Action<KeyTable> meet)
    {
        switch (shape)
        {
            case TextKey text:
                // YAML editors take an unquoted 1.0 or true for a number or a boolean; FactKit reads the text.
                WriteTypes(json, "string", "number", "boolean");
                if (text.Pattern is { } pattern) json.WriteString("pattern", pattern);
                break;
            case ScalarKey:
                WriteTypes(json, "string", "number", "boolean");
                break;
            case BooleanKey:
                json.WriteString("type", "boolean");
                break;
            case CountKey:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", 0);
                json.WriteNumber("maximum", int.MaxValue);
                break;
            case ChoiceKey choice:
                json.WriteStartArray("enum");
                foreach (var value in choice.Choices) json.WriteStringValue(value);
                json.WriteEndArray();
                break;
            case ListKey list:
                json.WriteString("type", "array");
                WriteNested(json, "items", list.Item, meet);
                break;
            case NamesKey names:
                WriteNames(json, names, meet);
                break;
            case ObjectKey @object:
                meet(@object.Table);
                WriteReference(json, @object.Table);
                break;
            case EitherKey either:
                WriteEither(json, either.Short, either.Long, meet);
                break;
            case OneOrMoreKey several:
                WriteEither(json, several.Item, new ListKey(several.Item), meet);
                break;
        }
    }

    static void WriteEither(Utf8JsonWriter json, KeyShape first, KeyShape second, Action<KeyTable> meet)
    {
        json.WriteStartArray("anyOf");
        foreach (var form in new[] { first, second })
        {
            json.WriteStartObject();
            WriteShape(json, form, meet);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // Names from a list are properties, so that editors complete them; names of a form are a pattern.
    static void WriteNames(Utf8JsonWriter json, NamesKey names, Action<KeyTable> meet)
    {
        json.WriteString("type", "object");
        switch (names.Names)
        {
            case ChoiceKey choice:
                json.WriteBoolean("additionalProperties", false);
                json.WriteStartObject("properties");
                foreach (var name in choice.Choices) WriteNested(json, name, names.Value(), meet);
                json.WriteEndObject();
                break;
            case TextKey { Pattern: { } pattern }:
                json.WriteBoolean("additionalProperties", false);
                json.WriteStartObject("patternProperties");
                WriteNested(json, pattern, names.Value(), meet);
                json.WriteEndObject();
                break;
            default:
                WriteNested(json, "additionalProperties", names.Value(), meet);
                break;
        }
    }

    static void WriteNested(Utf8JsonWriter json, string name, KeyShape shape, Action<KeyTable> meet)
    {
        json.WriteStartObject(name);
        WriteShape(json, shape, meet);
        json.WriteEndObject();
    }

    // Draft-07 ignores what stands beside a $ref; in an allOf a description beside it is kept.
    static void WriteReference(Utf8JsonWriter json, KeyTable table)
    {
        json.WriteStartArray("allOf");
        json.WriteStartObject();
        json.WriteString("$ref", "#/definitions/" + DefinitionName(table));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WriteTypes(Utf8JsonWriter json, params string[] types)
    {
        json.WriteStartArray("type");
        foreach (var type in types) json.WriteStringValue(type);
        json.WriteEndArray();
    }
}
