using System.Text.Json;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>The schema of a built-in scalar.</summary>
static class ScalarSchema
{
    /// <summary>Writes its keywords into the object at hand.</summary>
    public static void Write(Utf8JsonWriter json, ScalarKind kind, Constraints constraints)
    {
        switch (kind)
        {
            case ScalarKind.Text or ScalarKind.Identifier:
                json.WriteString("type", "string");
                if ((constraints.MinLength ?? 1) is > 0 and var min) json.WriteNumber("minLength", min);
                if (constraints.MaxLength is { } max) json.WriteNumber("maxLength", max);
                if (kind is ScalarKind.Identifier) json.WriteString("pattern", Patterns.Identifier);
                if (constraints.Pattern is { } pattern) Pattern(json, pattern.Source, second: kind is ScalarKind.Identifier);
                break;
            case ScalarKind.Boolean:
                json.WriteString("type", "boolean");
                break;
            case ScalarKind.Integer:
                json.WriteString("type", "integer");
                json.Json("minimum", constraints.Min ?? "-9223372036854775808");
                json.Json("maximum", constraints.Max ?? "9223372036854775807");
                if (constraints.MultipleOf is { } step) json.Json("multipleOf", step);
                break;
            case ScalarKind.Decimal or ScalarKind.Number:
                json.WriteString("type", "number");
                if (constraints.Min is { } least) json.Json("minimum", least);
                if (constraints.Max is { } most) json.Json("maximum", most);
                if (constraints.MultipleOf is { } part) json.Json("multipleOf", part);
                break;
            case ScalarKind.Date or ScalarKind.Duration or ScalarKind.Quantity or ScalarKind.Evidence:
                FactSchema.Write(json, kind, constraints);
                break;
            case ScalarKind.Timestamp:
                json.WriteString("type", "string");
                json.WriteString("format", "date-time");
                json.WriteString("pattern", Patterns.Timestamp);
                break;
            case ScalarKind.Uri:
                json.WriteString("type", "string");
                json.WriteString("format", "uri");
                break;
            case ScalarKind.Language:
                json.WriteString("type", "string");
                json.WriteString("pattern", Patterns.Language);
                break;
        }
    }

    /// <summary>A second pattern stands in an allOf, beside the first.</summary>
    static void Pattern(Utf8JsonWriter json, string source, bool second)
    {
        if (!second)
        {
            json.Text("pattern", source);
            return;
        }
        json.WriteStartArray("allOf");
        json.WriteStartObject();
        json.Text("pattern", source);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
