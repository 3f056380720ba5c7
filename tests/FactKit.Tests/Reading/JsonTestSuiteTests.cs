using System.Text.Json;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests.Reading;

/// <summary>JSONTestSuite by Nicolas Seriot: y_ is JSON, n_ is none, i_ may be either. Read where FACTKIT_DATA names the folder that has it.</summary>
public class JsonTestSuiteTests
{
    static string? Folder => Environment.GetEnvironmentVariable("FACTKIT_DATA") is { Length: > 0 } data && Directory.Exists(Path.Combine(data, "json", "test_parsing"))
        ? Path.Combine(data, "json", "test_parsing")
        : null;

    sealed class SuiteFactAttribute : FactAttribute
    {
        public SuiteFactAttribute()
        {
            if (Folder is null) Skip = "FACTKIT_DATA names no folder with json/test_parsing";
        }
    }

    [SuiteFact]
    public void The_reader_agrees_with_the_suite()
    {
        var wrong = new List<string>();
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(Folder!, "*.json").Order(StringComparer.Ordinal))
        {
            count++;
            var name = Path.GetFileName(file);
            var json = File.ReadAllBytes(file);
            var result = Anything.Parse(json);
            var refused = result.Issues.Any(static i => i.Code is FactCodes.MalformedJson or FactCodes.LimitExceeded);
            if (name[0] == 'y' && refused || name[0] == 'n' && !refused) wrong.Add($"{name}: {result}");
            if (!result.IsValid && result.Issues.Any(static i => i.Line is null or < 1 || i.Column is null or < 1)) wrong.Add(name + " has an issue without a place");
            // Any value can be kept, and comes back equal.
            byte[] wrapped = [.. "{\"x\":"u8, .. json, .. "}"u8];
            if (name[0] != 'y' || name.Contains("BOM", StringComparison.Ordinal)) continue;
            var kept = Anything.Parse(wrapped);
            if (!kept.IsValid) wrong.Add($"{name}, kept: {kept}");
            else if (!JsonElement.DeepEquals(kept.Value.UnknownFields["x"].ToJsonElement(), JsonDocument.Parse(json).RootElement)) wrong.Add($"{name}, kept, is another value");
            else if (kept.Value != Anything.Parse(kept.Value.ToJson()).Value) wrong.Add($"{name}, kept, does not come back");
        }
        Assert.Empty(wrong);
        Assert.True(count > 300, $"only {count} files in {Folder}");
    }
}
