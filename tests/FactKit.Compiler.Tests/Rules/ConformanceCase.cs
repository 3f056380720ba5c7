using System.Text.Json;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Tests.Rules;

/// <summary>A case of CEL's conformance suite that needs no dyn and no protobuf.</summary>
sealed record ConformanceCase(string Name, string Expression, VariableScope Scope, bool ExpectsError, string? ValueKind)
{
    public static string? Folder => Environment.GetEnvironmentVariable("FACTKIT_DATA") is { Length: > 0 } data && Directory.Exists(Path.Combine(data, "cel")) ? Path.Combine(data, "cel") : null;

    public static IEnumerable<ConformanceCase> OfFile(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var number = 0;
        foreach (var item in document.RootElement.EnumerateArray())
        {
            number++;
            if (!item.GetProperty("static").GetBoolean()) continue;
            var variables = item.GetProperty("env").EnumerateObject().ToDictionary(entry => entry.Name, entry => TypeOf(entry.Value));
            var expect = item.GetProperty("expect");
            var value = expect.TryGetProperty("value", out var given) ? given.EnumerateObject().First().Name : null;
            yield return new($"{Path.GetFileName(path)} {number} {item.GetProperty("name").GetString()}", item.GetProperty("expr").GetString()!,
                new(variables, item.GetProperty("container").GetString()!), value is null, value);
        }
    }

    static RuleType TypeOf(JsonElement type)
    {
        if (type.ValueKind == JsonValueKind.Object)
        {
            var entry = type.EnumerateObject().First();
            return entry.Name == "list" ? new ListOf(TypeOf(entry.Value)) : new MapOf(TypeOf(entry.Value[0]), TypeOf(entry.Value[1]));
        }
        return new BasicType(type.GetString() switch
        {
            "int64" => BasicKind.Int,
            "uint64" => BasicKind.Uint,
            var name => Enum.Parse<BasicKind>(name!, ignoreCase: true),
        });
    }
}
