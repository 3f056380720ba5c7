using System.Collections;
using System.Reflection;
using System.Text.Json;
using FactKit.Rules;

namespace FactKit.Conformance.Cel;

/// <summary>Compares what an expression gave with what the suite expects: value and type alike.</summary>
static class CelOutcome
{
    /// <summary>What is wrong; null: nothing.</summary>
    /// <param name="expect">The expectation of the suite.</param>
    /// <param name="result">A <c>Truth</c> or <c>Cel</c>.</param>
    public static string? Fault(JsonElement expect, object result)
    {
        var (known, value, error) = Open(result);
        if (IsError(expect)) return known ? $"expected an error, found {value}" : null;
        if (!TryValue(expect, out var expected))
        {
            // A case without an expectation wants true; one that states a type alone wants any value.
            if (expect.ValueKind == JsonValueKind.Undefined || expect.ValueKind == JsonValueKind.Object && !expect.EnumerateObject().Any()) return known && value is true ? null : "expected true";
            return CelTypeFault.States(expect) ? known ? null : $"expected a value, found the error {error}" : throw new FormatException($"the expectation {expect} is not known");
        }
        if (!known) return $"expected {expected}, found the error {error}";
        return Same(expected, value) ? null : $"expected {expected}, found {value} ({value.GetType().Name})";
    }

    /// <summary>The suite wants an error, whichever.</summary>
    public static bool IsError(JsonElement expect) => expect.ValueKind == JsonValueKind.Object && (expect.TryGetProperty("error", out _) || expect.TryGetProperty("eval_error", out _));

    /// <summary>The value that the suite wants.</summary>
    public static bool TryValue(JsonElement expect, out JsonElement value)
    {
        value = default;
        return expect.ValueKind == JsonValueKind.Object && expect.TryGetProperty("value", out value);
    }

    static (bool Known, object Value, string Error) Open(object result)
    {
        if (result is Truth truth) return (truth.IsTrue || truth.IsFalse, truth.IsTrue, truth.ToString());
        object? Property(string name) => result.GetType().GetProperty(name)!.GetValue(result);
        return ((bool)Property("IsKnown")!, Property("Value")!, result.ToString()!);
    }

    static bool Same(JsonElement expected, object value)
    {
        var (kind, content) = CelValues.Open(expected);
        return kind switch
        {
            "bool" => value is bool truth && truth == content.GetBoolean(),
            "int" => value is long number && number.ToString(System.Globalization.CultureInfo.InvariantCulture) == CelValues.Text(content),
            "uint" => value is ulong number && number.ToString(System.Globalization.CultureInfo.InvariantCulture) == CelValues.Text(content),
            "double" => value is double number && number.Equals(CelValues.Double(content)),
            "string" => value is string text && text == content.GetString(),
            "bytes" => value is CelBytes bytes && bytes.AsSpan().SequenceEqual(CelValues.Bytes(content)),
            "null" => value is CelNull,
            "type" => value is CelType type && type.Name == content.GetString(),
            "timestamp" => value is CelTimestamp time && Rule.ToTimestamp(CelValues.Timestamp(content)) is { IsKnown: true, Value: var other } && time == other,
            "duration" => value is CelDuration time && Rule.ToDuration(CelValues.Duration(content)) is { IsKnown: true, Value: var other } && time == other,
            // The suite's JSON says of a message no more than that it is one; these two are all that there are without protobuf.
            "proto" => value is CelTimestamp or CelDuration,
            "list" => value.GetType() is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(FactList<>) && SameItems([.. content.EnumerateArray()], [.. ((IEnumerable)value).Cast<object>()]),
            "map" => value.GetType() is { IsGenericType: true } map && map.GetGenericTypeDefinition() == typeof(CelMap<,>) && SameEntries([.. CelValues.Entries(content)], Entries(value)),
            _ => throw new FormatException($"the value {expected} is not known"),
        };
    }

    static bool SameItems(IReadOnlyList<JsonElement> expected, IReadOnlyList<object> items) => expected.Count == items.Count && expected.Zip(items).All(pair => Same(pair.First, pair.Second));

    static bool SameEntries(IReadOnlyList<(JsonElement Key, JsonElement Value)> expected, IReadOnlyList<(object Key, object Value)> entries) =>
        expected.Count == entries.Count && expected.All(entry => entries.Any(found => Same(entry.Key, found.Key) && Same(entry.Value, found.Value)));

    static (object Key, object Value)[] Entries(object map) =>
        ((object Key, object Value)[])typeof(CelOutcome).GetMethod(nameof(EntriesOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(map.GetType().GetGenericArguments()).Invoke(null, [map])!;

    static (object Key, object Value)[] EntriesOf<K, V>(CelMap<K, V> map) where K : notnull
    {
        var entries = new (object, object)[map.Count];
        for (var i = 0; i < entries.Length; i++) entries[i] = (map.AsSpan()[i].Key, map.AsSpan()[i].Value!);
        return entries;
    }
}
