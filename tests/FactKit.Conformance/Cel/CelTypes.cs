using System.Text.Json;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Conformance.Cel;

/// <summary>The types of variables: <c>"int64"</c>, <c>{ "list": "int64" }</c>, <c>{ "map": ["string", "int64"] }</c>.</summary>
static class CelTypes
{
    /// <summary>The type; a <see cref="FormatException"/> for one that is not known here.</summary>
    /// <param name="type">The type.</param>
    /// <param name="dyn">Any type may stand in it; variables must have one.</param>
    public static RuleType Read(JsonElement type, bool dyn = false)
    {
        if (type.ValueKind == JsonValueKind.String) return dyn && type.GetString() is "dyn" ? new AnyType() : Named(type.GetString()!);
        if (type.ValueKind == JsonValueKind.Object && type.EnumerateObject().Take(2).ToList() is [var only])
        {
            switch (only.Name)
            {
                case "list": return new ListOf(Read(Inner(only.Value, "elem", "elem_type", "item"), dyn));
                case "map": return Map(only.Value, dyn);
                case "type": return IsTime(only.Value) ? Read(only.Value) : new BasicType(BasicKind.Type);
                case "primitive" or "wrapper" or "well_known" or "wellKnown" or "scalar" or "message" or "message_type" or "name": return Read(only.Value, dyn);
            }
        }
        throw new FormatException($"the type {type} of a variable is not known");
    }

    static MapOf Map(JsonElement map, bool dyn)
    {
        if (map.ValueKind == JsonValueKind.Array && map.GetArrayLength() == 2) return new(Read(map[0], dyn), Read(map[1], dyn));
        if (map.ValueKind != JsonValueKind.Object) throw new FormatException($"the type {map} of a map is not known");
        return new(Read(Inner(map, "key", "key_type"), dyn), Read(Inner(map, "value", "value_type"), dyn));
    }

    static JsonElement Inner(JsonElement element, params ReadOnlySpan<string> names)
    {
        if (element.ValueKind == JsonValueKind.Object)
            foreach (var name in names)
                if (element.TryGetProperty(name, out var inner)) return inner;
        return element;
    }

    // The suite writes message types so; any other type of a type is "type".
    static bool IsTime(JsonElement type) => type.ValueKind == JsonValueKind.String && type.GetString() is "google.protobuf.Timestamp" or "google.protobuf.Duration";

    static RuleType Named(string name) => new BasicType(name.ToLowerInvariant() switch
    {
        "bool" => BasicKind.Bool,
        "int" or "int64" => BasicKind.Int,
        "uint" or "uint64" => BasicKind.Uint,
        "double" => BasicKind.Double,
        "string" => BasicKind.String,
        "bytes" => BasicKind.Bytes,
        "null" or "null_type" => BasicKind.Null,
        "type" => BasicKind.Type,
        "timestamp" or "google.protobuf.timestamp" => BasicKind.Timestamp,
        "duration" or "google.protobuf.duration" => BasicKind.Duration,
        _ => throw new FormatException($"the type \"{name}\" of a variable is not known"),
    });
}
