using System.Globalization;
using System.Text.Json;
using FactKit.Compiler;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Conformance.Cel;

/// <summary>Values of the suite, <c>{ "int": "17" }</c>, as expressions that have them. Numbers are texts, bytes hexadecimal, maps lists of pairs.</summary>
static class CelValues
{
    /// <summary>The expression; a <see cref="FormatException"/> for a value that is not known here or is of another type.</summary>
    public static Checked Expression(JsonElement value, RuleType type)
    {
        var (kind, content) = Open(value);
        return (kind, type) switch
        {
            ("list", ListOf list) => new CheckedList(list, content.EnumerateArray().Select(item => Expression(item, list.Item)).ToEquatableArray()),
            ("map", MapOf map) => new CheckedMap(map, Entries(content).Select(entry => new CheckedEntry(Expression(entry.Key, map.Key), Expression(entry.Value, map.Value))).ToEquatableArray()),
            ("type", BasicType { Kind: BasicKind.Type }) => new CheckedTypeName(content.GetString()!),
            ("timestamp", BasicType { Kind: BasicKind.Timestamp }) => Made(type, "ToTimestamp", content),
            ("duration", BasicType { Kind: BasicKind.Duration }) => Made(type, "ToDuration", content),
            (_, BasicType basic) when Constant(kind, content, basic.Kind) is { } constant => constant,
            _ => throw new FormatException($"the value {value} is not known, or not of its type"),
        };
    }

    /// <summary>The kind of a value and what it holds.</summary>
    public static (string Kind, JsonElement Content) Open(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Take(2).ToList() is [var only]) return (only.Name, only.Value);
        throw new FormatException($"the value {value} is not known");
    }

    /// <summary>The pairs of a map.</summary>
    public static IEnumerable<(JsonElement Key, JsonElement Value)> Entries(JsonElement map) =>
        map.EnumerateArray().Select(entry => entry.ValueKind == JsonValueKind.Array && entry.GetArrayLength() == 2 ? (entry[0], entry[1]) : throw new FormatException($"the entry {entry} of a map is not known"));

    /// <summary>A double as the suite writes it.</summary>
    public static double Double(JsonElement content) => content.ValueKind == JsonValueKind.Number ? content.GetDouble() : Text(content).ToLowerInvariant() switch
    {
        "nan" => double.NaN,
        "inf" or "+inf" or "infinity" or "+infinity" => double.PositiveInfinity,
        "-inf" or "-infinity" => double.NegativeInfinity,
        var text => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    /// <summary>A number or text as text.</summary>
    public static string Text(JsonElement content) => content.ValueKind == JsonValueKind.String ? content.GetString()! : content.GetRawText();

    /// <summary>Bytes.</summary>
    public static byte[] Bytes(JsonElement content) => Convert.FromHexString(content.GetString()!);

    static CheckedLiteral? Constant(string kind, JsonElement content, BasicKind type)
    {
        object? value = (kind, type) switch
        {
            ("bool", BasicKind.Bool) => content.GetBoolean(),
            ("int", BasicKind.Int) => long.Parse(Text(content), CultureInfo.InvariantCulture),
            ("uint", BasicKind.Uint) => ulong.Parse(Text(content), CultureInfo.InvariantCulture),
            ("double", BasicKind.Double) => Double(content),
            ("string", BasicKind.String) => content.GetString(),
            ("bytes", BasicKind.Bytes) => new EquatableArray<byte>(Bytes(content)),
            _ => null,
        };
        return value is not null || (kind, type) == ("null", BasicKind.Null) ? new(new BasicType(type), value) : null;
    }

    static CheckedCall Made(RuleType type, string method, JsonElement content) =>
        new(type, method, new([new CheckedLiteral(new BasicType(BasicKind.String), method == "ToTimestamp" ? Timestamp(content) : Duration(content))])) { Fallible = true };

    /// <summary>A moment as text: given so, or as seconds since 1970 and nanoseconds.</summary>
    public static string Timestamp(JsonElement content)
    {
        if (content.ValueKind == JsonValueKind.String) return content.GetString()!;
        var (seconds, nanos) = Parts(content);
        return $"{DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)}.{nanos:D9}Z";
    }

    /// <summary>A duration as text: given so, or as seconds and nanoseconds, both below 0 where it is.</summary>
    public static string Duration(JsonElement content)
    {
        if (content.ValueKind == JsonValueKind.String) return content.GetString()!;
        var (seconds, nanos) = Parts(content);
        return $"{(seconds < 0 || nanos < 0 ? "-" : "")}{Math.Abs(seconds)}.{Math.Abs(nanos):D9}s";
    }

    static (long Seconds, int Nanos) Parts(JsonElement content)
    {
        if (content.ValueKind != JsonValueKind.Object) throw new FormatException($"the time {content} is not known");
        return (Part("seconds"), (int)Part("nanos"));

        long Part(string name) => content.TryGetProperty(name, out var part) ? long.Parse(Text(part), CultureInfo.InvariantCulture) : 0;
    }
}
