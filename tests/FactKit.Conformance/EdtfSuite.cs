using System.Text.Json;

namespace FactKit.Conformance;

/// <summary>
/// <c>{ "examples": [{ "edtf", "level", "our_level", "valid" }], "invalid": [{ "edtf" }] }</c>: every example must be read, be of its level (<c>our_level</c> before <c>level</c>) and come back character by character;
/// one with <c>"valid": false</c>, or in <c>invalid</c>, must be refused.
/// </summary>
sealed class EdtfSuite : ISuite
{
    public static string Name => "edtf";

    public static string Argument => "FILE";

    public static void Run(string path, Score score)
    {
        using var document = Load(path);
        var root = document.RootElement;
        var isObject = root.ValueKind == JsonValueKind.Object;
        foreach (var example in Items(isObject ? Property(root, "examples") : root)) Check(example, IsValid(example), score);
        if (!isObject) return;
        foreach (var example in Items(Property(root, "invalid"))) Check(example, false, score);
    }

    static void Check(JsonElement example, bool isValid, Score score)
    {
        if ((Property(example, "edtf") ?? example) is not { ValueKind: JsonValueKind.String } edtf) throw new FormatException("expected an \"edtf\" text in every example");
        var text = edtf.GetString()!;
        score.Add(text.Length == 0 ? "(empty)" : text, isValid ? ValidFault(text, Level(example)) : EdtfDate.TryParse(text, out var date) ? $"expected to be refused, found level {date.Level}" : null);
    }

    static string? ValidFault(string text, int? level)
    {
        EdtfDate date;
        try
        {
            date = EdtfDate.Parse(text);
        }
        catch (FormatException fault)
        {
            return fault.Message;
        }
        if (date.ToString() != text) return $"came back as {date}";
        return level is { } expected && date.Level != expected ? $"expected level {expected}, found {date.Level}" : null;
    }

    static bool IsValid(JsonElement example) => Property(example, "valid") is not { ValueKind: JsonValueKind.False };

    static int? Level(JsonElement example) => (Property(example, "our_level") ?? Property(example, "level")) is { ValueKind: JsonValueKind.Number } level && level.TryGetInt32(out var number) ? number : null;

    static JsonElement? Property(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    static IEnumerable<JsonElement> Items(JsonElement? list) => list is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    static JsonDocument Load(string path)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(path));
        }
        catch (JsonException fault)
        {
            throw new FormatException($"{path} is no JSON: {fault.Message}");
        }
    }
}
