using System.Text.Json;
using System.Text.RegularExpressions;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Export.JsonSchema;
using FactKit.Compiler.Tests.Emission;
using Snapshooter.Xunit;

namespace FactKit.Compiler.Tests.Export;

/// <summary>The definitions that generated code hands out, and that the command line exports.</summary>
public sealed class JsonSchemaTests
{
    [Theory]
    [InlineData("Scalars"), InlineData("Holder"), InlineData("Defaults"), InlineData("Constants"), InlineData("Empty"), InlineData("OtherForm")]
    public void Record(string name) => Snap(JsonSchemaText.Of(Models.Everything().Records.Single(r => r.Name.Name == name)), name);

    [Fact]
    public void Union() => Snap(JsonSchemaText.Of(Models.Everything().Unions[0]), "Form");

    [Fact]
    public void Enums() => Snap($"[{string.Join(",", Models.Clash().Enums.Select(JsonSchemaText.Of))}]", "Enums");

    [Fact]
    public void Text_is_compact_ascii_without_a_doubled_name()
    {
        foreach (var json in Everything())
        {
            Assert.All(json, c => Assert.InRange(c, ' ', '~'));
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
        }
    }

    [Fact]
    public void Every_reference_leads_to_a_definition_or_a_property_of_one()
    {
        var schema = Models.Everything();
        var definitions = schema.Records.Select(r => (r.Name, Json: JsonSchemaText.Of(r))).Concat(schema.Unions.Select(u => (u.Name, Json: JsonSchemaText.Of(u))))
            .Concat(schema.Enums.Select(e => (e.Name, Json: JsonSchemaText.Of(e)))).ToDictionary(d => SchemaNames.Definition(d.Name), d => JsonDocument.Parse(d.Json).RootElement);
        foreach (var reference in definitions.Values.SelectMany(References))
        {
            Assert.StartsWith("#/$defs/", reference);
            var steps = reference.Split('/').Skip(2).Select(s => Uri.UnescapeDataString(s).Replace("~1", "/").Replace("~0", "~")).ToArray();
            var at = definitions[steps[0]];
            foreach (var step in steps[1..]) at = at.GetProperty(step);
        }
    }

    [Fact]
    public void Ids_are_uris_without_a_fragment()
    {
        var id = SchemaNames.Id(new("newsroom.clash", "Clash#Report \u0639", "N", "N"), "1.0.0+b");
        Assert.Equal("urn:factkit:newsroom.clash:1.0.0+b:Clash%23Report%20%D8%B9", id);
        Assert.Empty(new Uri(id).Fragment);
    }

    [Fact]
    public void Hostile_texts_come_back_as_they_were()
    {
        const string text = "\"quotes\" \n \u2028 */ {{ ]]> \u202E \0 \U0001F600";
        var record = Models.Record("Odd", Models.Field("a", ScalarKind.Text) with { Description = text, Default = new(JsonSerializer.Serialize(text), text) });
        var field = JsonDocument.Parse(JsonSchemaText.Of(record)).RootElement.GetProperty("properties").GetProperty("a");
        Assert.Equal(text, field.GetProperty("description").GetString());
        Assert.Equal(text, field.GetProperty("default").GetString());
    }

    [Fact]
    public void Half_a_pair_becomes_a_replacement_character() => Assert.Equal("a\uFFFDb\uFFFD\U0001F600", JsonText.WellFormed("a\ud800b\udc00\U0001F600"));

    [Theory]
    [InlineData("2026-03-01T09:30:00Z", true), InlineData("2026-03-01t09:30:00.1234567+05:30", true), InlineData("2026-03-01T09:30:00.12345678Z", false)]
    [InlineData("2026-03-01T09:30:60Z", false), InlineData("2026-03-01T09:30:00", false), InlineData("2026-03-01T09:30:00-00:00", false), InlineData("0000-03-01T09:30:00Z", false)]
    [InlineData("2026-03-01T09:30:00+14:00", true), InlineData("2026-03-01T09:30:00+14:01", false)]
    public void Timestamps(string text, bool fits) => Assert.Equal(fits, Regex.IsMatch(text, PatternOf(ScalarKind.Timestamp), RegexOptions.ECMAScript));

    [Theory]
    [InlineData("en", true), InlineData("pt-BR", true), InlineData("zh-cmn-Hans-CN", true), InlineData("de-CH-1996", true), InlineData("x-private", true), InlineData("I-Klingon", true), InlineData("en-gb-OED", true), InlineData("sgn-BE-FR", true)]
    [InlineData("en-u-ca-gregory-x-a", true), InlineData("", false), InlineData("e", false), InlineData("en_GB", false), InlineData("en-", false), InlineData("x", false), InlineData("i-foo", false)]
    public void Languages(string text, bool fits) => Assert.Equal(fits, Regex.IsMatch(text, PatternOf(ScalarKind.Language), RegexOptions.ECMAScript));

    [Theory]
    [InlineData("newsroom.clash@1.0.0", true), InlineData("newsroom.clash@1.20.3-rc.1", true), InlineData("newsroom.clash@2.0.0", false), InlineData("newsroomxclash@1.0.0", false), InlineData("newsroom.clash@1.0", false), InlineData("newsroom.clash@1.0.00", false)]
    public void Schema_of_a_document(string text, bool fits)
    {
        var properties = JsonDocument.Parse(JsonSchemaText.Of(Models.Clash().Records[0])).RootElement.GetProperty("properties");
        Assert.Equal(fits, Regex.IsMatch(text, properties.GetProperty("$schema").GetProperty("pattern").GetString()!));
    }

    static string PatternOf(ScalarKind kind) =>
        JsonDocument.Parse(JsonSchemaText.Of(Models.Record("R", Models.Field("a", kind)))).RootElement.GetProperty("properties").GetProperty("a").GetProperty("pattern").GetString()!;

    static IEnumerable<string> Everything()
    {
        var schema = Models.Everything();
        return [.. schema.Records.Select(JsonSchemaText.Of), .. schema.Unions.Select(JsonSchemaText.Of), .. schema.Enums.Select(JsonSchemaText.Of)];
    }

    static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    static void Snap(string json, string name)
    {
        using var document = JsonDocument.Parse(json);
        Snapshot.Match(JsonSerializer.Serialize(document, new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }), "JsonSchema_" + name);
    }
}
