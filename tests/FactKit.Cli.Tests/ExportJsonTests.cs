using System.Text.Json.Nodes;

namespace FactKit.Cli.Tests;

/// <summary>JSON Schema, and the strict subsets of it that language models are held to.</summary>
public class ExportJsonTests
{
    const string Note = """
        factkit: 1
        schema: town.note
        types:
          Note:
            document: true
            description: One note.
            fields:
              id: { type: Identifier, key: true }
              title: { type: Text?, maxLength: 5 }
              marks: Map<Integer>?
        """;

    [Theory]
    [InlineData("json-schema", "\"$id\": \"urn:factkit:town.note:1.0.0:Note\"")]
    [InlineData("openai", "\"type\": [\n        \"string\",\n        \"null\"\n      ],\n      \"description\": \"Length: at most 5 characters.\"")]
    [InlineData("anthropic", "\"required\": [\n    \"id\"\n  ]")]
    public async Task Each_target_is_printed_and_is_JSON(string target, string part)
    {
        using var folder = new TestFolder(("note.fact.yaml", Note));

        var result = (await folder.Run("export", "note.fact.yaml", "--to", target)).EndsWith(0).Prints(part);

        Assert.IsType<JsonObject>(JsonNode.Parse(result.Out));
    }

    [Fact]
    public async Task What_the_subset_cannot_say_is_reported_beside_the_schema()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note));

        var result = (await folder.Run("export", "note.fact.yaml", "--to", "openai", "--out", "note.json")).EndsWith(0);

        result.Complains("note: Note.title: maxLength 5: in the description alone; the parser checks it afterwards\n")
            .Complains("warning: Note.marks: OpenAI knows no objects with names of the document's own choice: the field is left out");
        Assert.Equal("", result.Out);
        Assert.False(JsonNode.Parse(folder.Read("note.json"))!["properties"]!.AsObject().ContainsKey("marks"));
    }

    [Theory]
    [InlineData("json-schema"), InlineData("openai"), InlineData("anthropic")]
    public async Task A_schema_without_documents_is_refused(string target)
    {
        using var folder = new TestFolder(("note.fact.yaml", Note.Replace("    document: true\n", "", StringComparison.Ordinal)));

        (await folder.Run("export", "note.fact.yaml", "--to", target)).EndsWith(2).Complains("note.fact.yaml has no document type");
    }
}
