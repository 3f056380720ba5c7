using System.Text.Json.Nodes;
using FactKit.Compiler.Export.EditorSchema;
using FactKit.Compiler.Syntax;
using FactKit.Compiler.Text;
using NJsonSchema;

namespace FactKit.Compiler.Tests.Export.EditorSchema;

public class EditorSchemaTests
{
    static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(EditorSchemaWriter.Write());

    [Fact]
    public void The_shipped_file_is_what_the_tables_print()
    {
        var path = Repository.PathOf("schemas/factkit.schema.json");
        if (Environment.GetEnvironmentVariable("FACTKIT_UPDATE") == "1") File.WriteAllText(path, EditorSchemaWriter.Write());
        Assert.Equal(File.ReadAllText(path), EditorSchemaWriter.Write());
    }

    public static TheoryData<string> Shipped() => [.. Repository.Schemas().Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory, MemberData(nameof(Shipped))]
    public async Task A_shipped_schema_is_accepted(string path)
    {
        var faults = (await Schema).Validate(AsEditorsReadIt(File.ReadAllText(Repository.PathOf(path))));
        Assert.Empty(faults.Select(fault => fault.ToString()));
    }

    public static TheoryData<string, string> Invalid() => new()
    {
        { "an unknown key", "factkit: 1\nschema: a.b\nversoin: 1.0.0" },
        { "no language version", "schema: a.b" },
        { "no id", "factkit: 1" },
        { "a language version that is text", "factkit: one\nschema: a.b" },
        { "an id with a space", "factkit: 1\nschema: a b" },
        { "imports that are no list", "factkit: 1\nschema: a.b\nimports: ./x.fact.yaml" },
        { "types that are a list", "factkit: 1\nschema: a.b\ntypes: [A]" },
        { "a type name that is no identifier", "factkit: 1\nschema: a.b\ntypes: { 1-a: { fields: { x: Text } } }" },
        { "an unknown key of a type", "factkit: 1\nschema: a.b\ntypes: { A: { feilds: { x: Text } } }" },
        { "a field without a type", "factkit: 1\nschema: a.b\ntypes: { A: { fields: { x: { min: 1 } } } }" },
        { "a field that is a list", "factkit: 1\nschema: a.b\ntypes: { A: { fields: { x: [Text] } } }" },
        { "a misspelt field key", "factkit: 1\nschema: a.b\ntypes: { A: { fields: { x: { type: Text, maxLenght: 3 } } } }" },
        { "a length that is text", "factkit: 1\nschema: a.b\ntypes: { A: { fields: { x: { type: Text, maxLength: long } } } }" },
        { "a negative length", "factkit: 1\nschema: a.b\ntypes: { A: { fields: { x: { type: Text, maxLength: -1 } } } }" },
        { "a flag that is text", "factkit: 1\nschema: a.b\ntypes: { A: { fields: { x: { type: Text, key: \"true\" } } } }" },
        { "an unknown absence reason", "factkit: 1\nschema: a.b\ntypes: { A: { fields: { x: { type: Text, absent: [not-said] } } } }" },
        { "an unknown reason of absentWhen", "factkit: 1\nschema: a.b\ntypes: { A: { fields: { x: { type: Text, absentWhen: { no: [x] } } } } }" },
        { "unknownFields: ignore", "factkit: 1\nschema: a.b\ntypes: { A: { unknownFields: ignore } }" },
        { "a union without cases", "factkit: 1\nschema: a.b\ntypes: { A: { union: { discriminator: kind } } }" },
        { "an enum without values", "factkit: 1\nschema: a.b\nenums: { E: { open: true } }" },
        { "an unknown key of an enum value", "factkit: 1\nschema: a.b\nenums: { E: { values: { a: { alias: [b] } } } }" },
        { "a deprecation with an unknown key", "factkit: 1\nschema: a.b\nenums: { E: { values: [a], deprecated: { why: x } } }" },
    };

    [Theory, MemberData(nameof(Invalid))]
    public async Task An_invalid_schema_is_refused_by_editors_and_by_the_compiler_alike(string why, string yaml)
    {
        Assert.True((await Schema).Validate(AsEditorsReadIt(yaml)).Count > 0, why);
        Assert.NotEqual("", Schemas.Faults(yaml));
    }

    // Editors read YAML by its own rules: an unquoted true or 1.0 is a boolean or a number to them.
    static string AsEditorsReadIt(string yaml)
    {
        var tree = SyntaxTree.Parse(new SourceFile("a.fact.yaml", yaml));
        Assert.Empty(tree.Diagnostics);
        return Json(tree.Root!)!.ToJsonString();

        static JsonNode? Json(SyntaxNode node) => node switch
        {
            MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Json(entry.Value)))),
            SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Json)]),
            ScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } scalar => JsonValue.Create(scalar.Value == "true"),
            ScalarNode { Style: ScalarStyle.Plain } scalar when double.TryParse(scalar.Value, System.Globalization.CultureInfo.InvariantCulture, out var number) =>
                long.TryParse(scalar.Value, out var whole) ? JsonValue.Create(whole) : JsonValue.Create(number),
            ScalarNode scalar => JsonValue.Create(scalar.Value),
            _ => null,
        };
    }
}
