using System.Text.Json;

namespace FactKit.Conformance.Cel;

/// <summary>One case of the suite: an expression, what it may name, and what it must give.</summary>
/// <param name="Name">File, section and name, for people.</param>
/// <param name="Container">CEL's container, in which names are looked up.</param>
/// <param name="Macros">Macros are on; off, they are functions that nobody has declared.</param>
/// <param name="CheckOnly">It is checked and not run.</param>
/// <param name="Variables">The types of the variables, as the file has them.</param>
/// <param name="Bindings">Their values; a variable without one is an error where it is used.</param>
/// <param name="Expect">The value, the error, or the type.</param>
sealed record CelCase(
    string Name, string Expression, string Container, bool Macros, bool CheckOnly, IReadOnlyDictionary<string, JsonElement> Variables, IReadOnlyDictionary<string, JsonElement> Bindings, JsonElement Expect)
{
    /// <summary>The cases of a file that can be checked without dyn.</summary>
    /// <exception cref="FormatException">It is no list of cases.</exception>
    public static IEnumerable<CelCase> Read(string file)
    {
        using var document = Load(file);
        if (document.RootElement.ValueKind != JsonValueKind.Array) throw new FormatException($"{file}: expected a list of cases");
        foreach (var item in document.RootElement.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object) throw new FormatException($"{file}: a case is no object");
            if (Flag(item, "static", true)) yield return Of(item.Clone(), Path.GetFileNameWithoutExtension(file));
        }
    }

    static CelCase Of(JsonElement item, string file) => new(
        string.Join('/', [file, Text(item, "section"), Text(item, "name")]),
        Text(item, "expr"),
        Text(item, "container"),
        Flag(item, "macros", true),
        Flag(item, "check_only", false),
        Members(item, "env"),
        Members(item, "bindings"),
        item.TryGetProperty("expect", out var expect) ? expect : default);

    static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    static bool Flag(JsonElement item, string name, bool missing) => item.TryGetProperty(name, out var value) ? value.ValueKind == JsonValueKind.True : missing;

    static Dictionary<string, JsonElement> Members(JsonElement item, string name)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object)
            foreach (var member in value.EnumerateObject()) members[member.Name] = member.Value;
        return members;
    }

    static JsonDocument Load(string file)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(file));
        }
        catch (JsonException fault)
        {
            throw new FormatException($"{file} is no JSON: {fault.Message}");
        }
    }
}
