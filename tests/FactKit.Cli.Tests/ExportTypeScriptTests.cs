using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FactKit.Cli.Tests;

/// <summary>The exported types, judged by TypeScript itself in its strict mode.</summary>
public class ExportTypeScriptTests
{
    // Types know these faults; lengths, ranges, patterns, keys and rules they do not.
    static readonly string[] s_seen = ["missing-field", "unknown-field", "unknown-value", "wrong-type", "missing-evidence"];

    [TypeScriptFact]
    public async Task Valid_examples_of_the_schemas_fit_and_those_with_a_wrong_shape_do_not()
    {
        using var folder = new TestFolder();
        var wrong = new List<string>();
        foreach (var schema in new[] { "clash", "events", "incident", "casualties", "plover" })
        {
            (await ToolProcess.Run(Repository.Root, "export", $"schemas/{schema}.fact.yaml", "--to", "typescript", "--out", folder.PathOf($"{schema}.ts"))).EndsWith(0);
            var type = Regex.Match(folder.Read($"{schema}.ts"), @"export (?:interface|type) (\w+)").Groups[1].Value;
            foreach (var kind in new[] { "valid", "invalid" })
            {
                foreach (var file in Repository.Files($"schemas/{schema}.examples/{kind}", "*.json"))
                {
                    var text = File.ReadAllText(file);
                    if (kind == "invalid" && !s_seen.Contains(CodeOf(text))) continue;
                    var example = JsonNode.Parse(text)!.AsObject();
                    example.Remove("$expect");
                    var name = $"{kind}-{schema}-{Path.GetFileNameWithoutExtension(file)}.ts";
                    if (kind == "invalid") wrong.Add(name);
                    folder.Write(name, $"import type {{ {type} }} from \"./{schema}\";\nexport const example = {example.ToJsonString()} satisfies {type};\n");
                }
            }
        }
        Assert.True(wrong.Count > 10);

        var (_, said) = OutsideTool.Run("node", folder.Root, [OutsideTool.TypeScriptCompiler!, "--strict", "--noEmit", "--exactOptionalPropertyTypes", .. Directory.GetFiles(folder.Root, "*.ts").Select(file => Path.GetFileName(file)!)])!.Value;

        var refused = Regex.Matches(said, @"^([^\s(]+)\(\d+,\d+\): error", RegexOptions.Multiline).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(wrong.Order(StringComparer.Ordinal), refused);
    }

    [TypeScriptFact]
    public async Task Hostile_names_and_texts_are_names_and_texts()
    {
        using var folder = new TestFolder(("h.fact.yaml", HostileSchema.Text));
        (await folder.Run("export", "h.fact.yaml", "--to", "typescript", "--out", "h.ts")).EndsWith(0);
        folder.Write("use.ts", """
            import type { Table } from "./h";
            export const e: Table["a\"b|c`d"] = "it's | `x` \\";
            """);

        Assert.Equal((0, ""), OutsideTool.Run("node", folder.Root, OutsideTool.TypeScriptCompiler!, "--strict", "--noEmit", "use.ts"));
    }

    // The one fault that an invalid example names. Some have a field twice, which a JsonObject cannot.
    static string? CodeOf(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.GetProperty("$expect") is { ValueKind: JsonValueKind.Object } one ? one.GetProperty("code").GetString() : null;
    }
}
