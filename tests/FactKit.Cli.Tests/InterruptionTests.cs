namespace FactKit.Cli.Tests;

/// <summary>Ctrl-C in the middle of each verb: 130, one line of words, and nothing half-written.</summary>
public class InterruptionTests
{
    // Windows has no signal that one process could send another.
    static bool HasSignals => !OperatingSystem.IsWindows();

    static string Large(string id, int max) => $"factkit: 1\nschema: {id}\ntypes:\n" + string.Concat(Enumerable.Range(0, 60).Select(type =>
        $"  T{type}:\n    {(type == 0 ? "document: true\n    " : "")}fields:\n      next: T{(type + 1) % 60}?\n"
        + string.Concat(Enumerable.Range(0, 60).Select(field => $"      f{field}: {{ type: Text?, maxLength: {max} }}\n"))));

    static void HasNothingHalf(TestFolder folder) =>
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories), static path => Path.GetFileName(path).StartsWith('.'));

    [Theory]
    [InlineData("# a\n", "fmt", "-")]
    [InlineData("{ \"a\": 1 }\n", "infer", "-")]
    [InlineData("- { a: 1 }\n", "infer", "-")]
    [InlineData("{ \"a\": 1 }\n", "infer", "-", "--out", "made.fact.yaml")]
    [InlineData("{ \"a\": 1 }\n", "validate", "note.fact.yaml", "-")]
    [InlineData("{ \"a\": 1 }\n", "validate", "note.fact.yaml", "-", "--format", "ndjson", "--parallel", "2")]
    [InlineData("{ \"a\": 1 }\n", "ground", "note.fact.yaml", "-", "note.fact.yaml")]
    public async Task While_it_reads(string line, params string[] arguments)
    {
        if (!HasSignals) return;
        using var folder = new TestFolder(("note.fact.yaml", "factkit: 1\nschema: town.note\ntypes: { Note: { document: true, fields: { a: Integer } } }\n"));

        var result = (await ToolProcess.RunAndInterruptReading(folder.Root, line, arguments)).EndsWith(130);

        Assert.Contains("stopped before the end", result.Out + result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("made.fact.yaml")));
        HasNothingHalf(folder);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("export", "old.fact.yaml", "--to", "html", "--out", "made.html")]
    [InlineData("export", "old.fact.yaml", "--to", "json-schema")]
    [InlineData("diff", "old.fact.yaml", "new.fact.yaml", "--witness", "witnesses")]
    [InlineData("test", "old.fact.yaml", "--mutate", "--write")]
    [InlineData("fmt")]
    public async Task While_it_works(params string[] arguments)
    {
        if (!HasSignals) return;
        using var folder = new TestFolder(("old.fact.yaml", Large("town.old", 90)), ("new.fact.yaml", Large("town.old", 9)), ("made.html", "old"));
        if (arguments[0] is "fmt" or "check") for (var i = 0; i < 60; i++) folder.Write($"f{i}.fact.yaml", Large($"town.f{i}", 90).Replace(": {", ":   {", StringComparison.Ordinal));

        (await ToolProcess.RunAndInterruptWorking(folder.Root, TimeSpan.FromSeconds(0.5), arguments)).EndsWith(130).Complains("stopped before the end");

        Assert.Equal("old", folder.Read("made.html"));
        HasNothingHalf(folder);
        foreach (var written in Directory.EnumerateFiles(folder.Root, "*.json", SearchOption.AllDirectories)) System.Text.Json.JsonDocument.Parse(File.ReadAllText(written)).Dispose();
        // Each schema is as it was, or formatted.
        foreach (var file in Directory.EnumerateFiles(folder.Root, "f*.fact.yaml")) Assert.EndsWith("f59: " + (File.ReadAllText(file).Contains(":   {", StringComparison.Ordinal) ? "  " : "") + "{ type: Text?, maxLength: 90 }\n", File.ReadAllText(file), StringComparison.Ordinal);
    }
}
