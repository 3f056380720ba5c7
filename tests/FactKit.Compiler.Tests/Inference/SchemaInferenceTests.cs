using System.Text;
using CsCheck;
using FactKit.Compiler.Formatting;
using FactKit.Compiler.Inference;

namespace FactKit.Compiler.Tests.Inference;

public class SchemaInferenceTests
{
    [Theory]
    [InlineData("""{ "a": 1 } | { "a": 2 }""", "a: Integer  # from 1 to 2")]
    [InlineData("""{ "a": 1 } | { "a": 2.5 }""", "a: Decimal  # from 1 to 2.5")]
    [InlineData("""{ "a": 1 } | { "a": 1e300 }""", "a: Number  # from 1 to 1e300")]
    [InlineData("""{ "a": 1, "b": true } | { "b": false }""", "a: Integer?  # in 1 of 2")]
    [InlineData("""{ "a": "x" }""", """a: { type: Text, examples: ["x"] }""")]
    [InlineData("""{ "a": "" }""", "a: { type: Text, minLength: 0 }  # always empty")]
    [InlineData("""{ "a": "2031-05-14" } | { "a": "2031-05" }""", """a: { type: Date, examples: ["2031-05-14", "2031-05"] }""")]
    [InlineData("""{ "a": "1984" }""", """a: { type: Text, examples: ["1984"] }""")]
    [InlineData("""{ "year": "1984" }""", """year: { type: Date, examples: ["1984"] }""")]
    [InlineData("""{ "a": "2031-05-14" } | { "a": "" }""", """a: { type: Date, examples: ["2031-05-14"], absentWhen: { unknown: [""] } }  # empty in 1""")]
    [InlineData("""{ "a": "2031-05-14T08:30:00Z" }""", """a: { type: Timestamp, examples: ["2031-05-14T08:30:00Z"] }""")]
    [InlineData("""{ "a": "https://example.org/" }""", """a: { type: Uri, examples: ["https://example.org/"] }""")]
    [InlineData("""{ "a": "plover:MIL" }""", """a: { type: Text, examples: ["plover:MIL"] }""")]
    [InlineData("""{ "language": "en" }""", """language: { type: Language, examples: ["en"] }""")]
    [InlineData("""{ "a": "at least 92" } | { "a": 5 }""", """a: { type: Quantity, examples: ["at least 92"] }  # a number in 1, a text in 1""")]
    [InlineData("""{ "a": "unknown" } | { "a": 5 }""", """a: { type: Integer, absentWhen: { unknown: ["unknown"] } }  # unknown: say for which reason""")]
    [InlineData("""{ "a": { "absent": "withheld" } } | { "a": 5 }""", "a: { type: Integer, absent: [withheld] }  # absent in 1")]
    [InlineData("""{ "a": -99 } | { "a": 5 }""", "a: Integer  # from -99 to 5; -99 in 1: does it stand for an absence (absentWhen)?")]
    [InlineData("""{ "a": [1, 2] } | { "a": [] }""", "a: Integer*  # from 1 to 2")]
    [InlineData("""{ "a": [] }""", "a: Text*  # the lists were always empty")]
    [InlineData("""{ "name": "Anna" }""", "name: Text")]
    [InlineData("""{ "id": "r-17" } | { "id": "r-18" }""", """id: { type: Identifier, key: true, examples: ["r-17", "r-18"] }""")]
    [InlineData("""{ "id": "r-17" } | { "id": "r-17" }""", """id: { type: Identifier, examples: ["r-17"] }  # always the same""")]
    [InlineData("""{ "id": 7 }""", "id: { type: Integer, key: true }")]
    [InlineData("""{ "a b": 1 }""", """aB: { type: Integer, json: "a b" }""")]
    [InlineData("""{ "1st": 1 }""", """field1st: { type: Integer, json: "1st" }""")]
    [InlineData("""{ "Parse": 1 }""", "Parse: { type: Integer, name: ParseField }")]
    [InlineData("""{ "a": { "2001": 1, "2002": 2, "2003": 3 } }""", "a: Map<Integer>  # from 1 to 3")]
    [InlineData("""{ "a": { "x": 1, "y": 2 } }""", "a: A")]
    public void A_field_says_what_was_seen(string documents, string field) => Assert.Contains($"\n      {field}\n", Infer(documents.Split(" | ")), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "a": 1 } | { "a": true }""", "# a: true or false in 1, a number in 1")]
    [InlineData("""{ "a": [[1]] }""", "# a: lists of lists; give the inner list a type of its own")]
    [InlineData("""{ "a": null }""", "# a: null in all 1")]
    [InlineData("""{ "$ref": 1 }""", "# \"$ref\": it cannot be named: names that begin with $ are kept for FactKit itself, such as $schema")]
    [InlineData("""{ "x\ny": [1, "a"] }""", "# \"x\\u000Ay\": lists with a number in 1, a text in 1")]
    public void What_has_no_type_is_kept_and_said(string documents, string comment) => Assert.Contains($"\n    unknownFields: keep\n    {comment}\n", Infer(documents.Split(" | ")), StringComparison.Ordinal);

    [Fact]
    public void Objects_that_are_built_alike_are_one_type()
    {
        var schema = Infer("""{ "home_address": { "street": "a", "town": "b" }, "work_address": { "street": "c", "town": "d" }, "actors": [{ "id": "x", "role": "r" }], "speaker": { "id": "y", "role": "r" } }""");
        Assert.Contains("home_address: Address\n", schema, StringComparison.Ordinal);
        Assert.Contains("work_address: Address\n", schema, StringComparison.Ordinal);
        Assert.Contains("actors: Actor*\n", schema, StringComparison.Ordinal);
        Assert.Contains("speaker: Actor\n", schema, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tree_is_a_recursive_type() =>
        Assert.Contains("  Child:\n    fields:\n      children: Child*\n      label: { type: Text, examples: [\"c\", \"b\"] }  # 2 values\n",
            Infer("""{ "children": [{ "children": [{ "label": "b" }], "label": "c" }] }""").Replace("      children: Child*  # in 1 of 2\n", "      children: Child*\n", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void A_key_that_comes_twice_in_a_document_is_none() =>
        Assert.DoesNotContain("key: true", Infer("""{ "actors": [{ "id": "x" }, { "id": "x" }] }"""), StringComparison.Ordinal);

    [Fact]
    public void A_few_texts_that_come_again_and_again_are_an_enum_open_where_the_samples_are_few()
    {
        Assert.Contains("enums:\n  Side:  # 2 values in 10 texts\n    open: true\n    values: [north, south]\n", Infer(Many(10)), StringComparison.Ordinal);
        Assert.Contains("enums:\n  Side:  # 2 values in 1,000 texts\n    values: [north, south]\n", Infer(Many(1_000)), StringComparison.Ordinal);
        Assert.DoesNotContain("enums:", Infer(Many(9)), StringComparison.Ordinal);

        static string[] Many(int count) => [.. Enumerable.Range(0, count).Select(i => $$"""{ "side": "{{(i % 2 == 0 ? "north" : "south")}}" }""")];
    }

    [Fact]
    public void Null_is_noted_where_documents_will_be_refused_for_it()
    {
        var inference = Observe("""{ "a": null, "b": [null] }""", """{ "a": 1, "b": [1] }""");
        var schema = inference.Finish(new());
        Assert.Contains("a: Integer?  # in 1 of 2; null in 1\n", schema.Text, StringComparison.Ordinal);
        Assert.Equal(["/a", "/b/*"], schema.Notes.Where(note => note.Refused).Select(note => note.Path));
    }

    [Fact]
    public void With_nulls_kept_a_field_that_was_null_has_no_type()
    {
        var schema = Observe("""{ "a": null, "b": 1 }""", """{ "a": 1, "b": 2 }""").Finish(new() { KeepNulls = true });
        Assert.Contains("    unknownFields: keep\n    # a: a number in 1, null in 1\n    fields:\n      b: Integer", schema.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(schema.Notes, note => note.Refused);
    }

    [Fact]
    public void Documents_in_YAML_are_looked_at_as_they_are_read()
    {
        var inference = new SchemaInference();
        Assert.Null(inference.ObserveYaml("version: 1.10\ncount: 5\nok: true\nquoted: \"5\"\n"));
        Assert.Null(inference.ObserveYaml("- { version: abc, count: 6, ok: false, quoted: x }\n"));
        var schema = inference.Finish(new()).Text;
        Assert.Contains("version: { type: Text, examples: [\"abc\", \"1.10\"] }", schema, StringComparison.Ordinal);
        Assert.Contains("count: Integer  # from 5 to 6\n      ok: Boolean\n      quoted: { type: Text", schema, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_that_documents_name_is_the_one_that_is_made()
    {
        var schema = Observe("""{ "$schema": "town.notes@2.1.0", "a": 1 }""").Finish(new());
        Assert.Contains("schema: town.notes\nversion: 2.1.0\n", schema.Text, StringComparison.Ordinal);
        Assert.Empty(schema.Notes);
        Assert.True(Observe("""{ "$schema": "https://json-schema.org/", "a": 1 }""").Finish(new()).Notes.Single().Refused);
    }

    [Theory]
    [InlineData("[]", "a document is an object; found a list")]
    [InlineData("3", "a document is an object; found a number")]
    [InlineData("{", "expected JSON: ")]
    [InlineData("""{ "a": 1, "a": 2 }""", "expected JSON: ")]
    [InlineData("""{ "a": "\uD800" }""", "expected texts of whole characters")]
    public void What_is_no_document_is_said(string json, string message) =>
        Assert.StartsWith(message, new SchemaInference().ObserveJson(Encoding.UTF8.GetBytes(json))?.Message, StringComparison.Ordinal);

    [Fact]
    public void Nesting_beyond_the_limit_is_no_document() =>
        Assert.NotNull(new SchemaInference().ObserveJson(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 65)) + "1" + new string('}', 65))));

    [Fact]
    public void A_hundred_thousand_keys_are_a_map()
    {
        var keys = string.Join(", ", Enumerable.Range(0, 100_000).Select(i => $"\"k{i}\": {i}"));
        Assert.Contains("a: Map<Integer>  # from 0 to 99999\n", Infer($"{{ \"a\": {{ {keys} }} }}"), StringComparison.Ordinal);
        Assert.Contains("    document: true\n    unknownFields: keep\n", Infer($"{{ {keys} }}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_of_many_objects_is_one_whatever_its_keys_are_called()
    {
        var users = string.Join(", ", Enumerable.Range(0, 3_000).Select(i => $"\"u{i}\": {{ {string.Join(", ", Enumerable.Range(0, 15).Select(j => $"\"f{j}\": {j}"))} }}"));
        Assert.Contains("\n      users: Map<User>\n", Infer($"{{ \"users\": {{ {users} }} }}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_fields_in_all_are_refused()
    {
        var inference = new SchemaInference(new() { Fields = 50 });
        var objects = string.Join(", ", Enumerable.Range(0, 20).Select(i => $"\"o{i}\": {{ \"a{i}\": 1, \"b{i}\": 2 }}"));
        Assert.Contains("more than 50 different fields", inference.ObserveJson(Encoding.UTF8.GetBytes($"{{ {objects} }}"))?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_text_is_a_text() => Assert.Contains("      a: Text\n", Infer($"{{ \"a\": \"{new string('x', 5_000_000)}\" }}"), StringComparison.Ordinal);

    [Fact]
    public void It_takes_time_and_memory_in_proportion_to_the_documents()
    {
        byte[] document = Encoding.UTF8.GetBytes($"{{ \"list\": [{string.Join(", ", Enumerable.Range(0, 100).Select(i => $"{{ \"id\": {i}, \"text\": \"at least {i}\" }}"))}] }}");
        var ratio = Cost.Ratio(() => Run(20), () => Run(160), most: 40);
        Assert.True(ratio < 40, $"eight times the documents took {ratio:F1} times as long");

        void Run(int count)
        {
            var inference = new SchemaInference();
            for (var i = 0; i < count; i++) Assert.Null(inference.ObserveJson(document));
            inference.Finish(new());
        }
    }

    [Fact]
    public void Random_documents_give_schemas_that_compile_and_are_formatted_and_the_same_each_time() =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Bool, Gen.Bool).Sample((seed, nulls, keep) =>
        {
            var documents = new RandomDocuments(seed, nulls).Write();
            var schema = Observe([.. documents]).Finish(new() { KeepNulls = keep }).Text;
            var faults = Schemas.Faults(schema);
            Assert.True(faults.Length == 0, $"{faults}\n{schema}");
            Assert.Equal(schema, SchemaFormatter.Format(schema).Text);
            Assert.Equal(schema, Observe([.. documents]).Finish(new() { KeepNulls = keep }).Text);
        }, iter: 2_000);

    [Fact]
    public void The_page_shows_what_is_made()
    {
        string[] documents =
        [
            """{ "id": "r-1", "killed": "at least 92", "side": "north" }""", """{ "id": "r-2", "killed": 4 }""",
            .. Enumerable.Range(3, 10).Select(i => $$"""{ "id": "r-{{i}}", "killed": {{i}}, "side": "{{(i % 2 == 0 ? "north" : "south")}}" }"""),
        ];
        var schema = Observe(documents).Finish(new() { FallbackId = "samples.reports" }).Text;
        Assert.Contains($"```yaml\n{schema}```", File.ReadAllText(Repository.PathOf("docs/tool.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "phone": 491701234567 }""", """{ "phone": 491709999999 }""")]
    [InlineData("""{ "ssn": [49170] }""", """{ "ssn": [491709] }""")]
    [InlineData("""{ "age": [49170], "age2": 1 }""", """{ "age": [491709] }""")]
    [InlineData("""{ "age": 1 }""", """{ "age": 2 }""", """{ "age": 3 }""", """{ "age": 4 }""", """{ "age": "as 49170" }""")]
    public void No_value_about_a_person_is_shown(params string[] documents) => Assert.DoesNotContain("49170", Infer(documents), StringComparison.Ordinal);

    static string Infer(params string[] documents)
    {
        var schema = Observe(documents).Finish(new()).Text;
        Assert.Equal("", Schemas.Faults(schema));
        return schema;
    }

    static SchemaInference Observe(params string[] documents)
    {
        var inference = new SchemaInference();
        foreach (var document in documents) Assert.Null(inference.ObserveJson(Encoding.UTF8.GetBytes(document)));
        return inference;
    }
}
