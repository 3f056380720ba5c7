using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission;

namespace FactKit.Compiler.Tests.Emission;

/// <summary>Generated code does what the schema says: compiled here and run on the real runtime.</summary>
public sealed class RunningTests
{
    const string Start = "#pragma warning disable CS1591\nusing System; using System.Linq; using System.Text; using FactKit; using Newsroom.Facts;\npublic static class Program { public static string Run() {";

    static string Literal(string text) => FactKit.Compiler.Emission.Escaping.CSharpText.Literal(text);

    [Fact]
    public void A_document_is_read_written_and_searched()
    {
        const string json = """{"id":"r1","headline":"H","published":{"absent":"not-stated"},"actors":[{"id":"a","name":"A","sector":"insurgent"},{"id":"b","name":"B","sector":"alien"}],"losses":[{"side":"a","killed":[0,92]}],"events":[{"kind":"strike","target":"T","munitions":1.50},{"by":"b","kind":"attack"}],"outcome":"ended","witnesses":["W"]}""";
        const string written = """{"id":"r1","headline":"H","published":{"absent":"not-stated"},"actors":[{"id":"a","name":"A","sector":"rebel"},{"id":"b","name":"B","sector":"alien"}],"losses":[{"side":"a","killed":[0,92]}],"events":[{"kind":"strike","target":"T","munitions":1.50},{"kind":"attack","by":"b"}],"outcome":"ended","witnesses":["W"]}""";
        var output = GeneratedCode.Run(GeneratedCode.EmitAll(Models.Clash()), $$"""
            {{Start}}
                var read = ClashReport.Parse({{Literal(json)}});
                if (!read.IsValid) return read.ToString();
                var report = read.Value;
                var again = ClashReport.Parse(report.ToJson());
                return string.Join("\n", Encoding.UTF8.GetString(report.ToJson()), again.Value == report, report.Validate(), report.Find(report.Losses[0].Side)?.Name,
                    string.Join(",", report.Events.Select(e => e.Match(a => "attack by " + a.By, s => "strike " + s.Munitions))), report.ToString().Contains("Witnesses = (personal)"), report.ToString().Contains("\"W\""));
            } }
            """);
        Assert.Equal($"{written}\nTrue\nvalid\nA\nstrike 1.50,attack by b\nTrue\nFalse", output);
    }

    [Fact]
    public void Every_fault_of_a_document_is_named()
    {
        var output = GeneratedCode.Run(GeneratedCode.EmitAll(Models.Clash()), $$"""
            {{Start}}
                var read = ClashReport.Parse({{Literal("""{"id":"","headline":"H","actors":[],"losses":[{"side":"nobody","killed":[-1]}],"events":[{"kind":"siege"}],"wat":1}""")}});
                return string.Join(",", read.Issues.Select(i => i.Code + " " + i.Path).Order(StringComparer.Ordinal));
            } }
            """);
        Assert.Equal("missing-field /published,out-of-range /losses/0/killed/0,too-few /actors,too-short /id,unknown-field /wat,unknown-value /events/0/kind", output.Replace("dangling-reference /losses/0/side,", ""));
    }

    [Fact]
    public void Defaults_constants_and_kept_fields_stand_where_documents_say_nothing()
    {
        var output = GeneratedCode.Run(GeneratedCode.EmitAll(Models.Everything()), $$"""
            {{Start}}
                var empty = System.Text.Json.JsonSerializer.Deserialize<Defaults>("{}")!;
                var made = new Defaults();
                var other = System.Text.Json.JsonSerializer.Deserialize<Form>({{Literal("""{"z":[1, 2],"label":"l","kind":"cone","unit":"m","a":"x"}""")}})!;
                return string.Join("\n", empty == made, empty.Text, empty.Integer, empty.Decimal, empty.Number.ToString("R", System.Globalization.CultureInfo.InvariantCulture), empty.Moment.ToString("O"), empty.Uri, empty.Color, empty.Other, Constants.Moment == empty.Moment,
                    other.Kind, System.Text.Json.JsonSerializer.Serialize(other), new Holder { Color = Color.Red, Counts = default, Numbered = [], Code = "AB", Secret = "hush", Retired = 1 }.ToString().Contains("Secret = (personal)"));
            } }
            """.Replace("CS1591", "CS1591, CS0618"));
        Assert.Equal("True\na\"b\n-9223372036854775808\n1.10\n-1.5E+300\n2024-02-29T08:09:10.0120000-03:30\nhttps://example.org/a\nRed\nalien\nTrue\ncone\n" + """{"kind":"cone","label":"l","unit":"m","a":"x","z":[1,2]}""" + "\nTrue", output);
    }

    [Fact]
    public void A_document_that_is_a_union_may_name_its_schema()
    {
        var output = GeneratedCode.Run(GeneratedCode.EmitAll(Models.Everything()), $$"""
            {{Start}}
                string[] kinds = ["circle", "value", "cone"];
                return string.Join("\n", kinds.Select(kind => Form.Parse("{\"$schema\":\"newsroom.clash@1.4.0\",\"kind\":\"" + kind + "\",\"label\":\"l\",\"unit\":\"m\"" + (kind == "circle" ? ",\"radius\":1,\"maker\":\"M\"}" : "}")))
                    .Select(read => read.IsValid ? Encoding.UTF8.GetString(read.Value.ToJson()) : read.ToString()));
            } }
            """.Replace("CS1591", "CS1591, CS0618"));
        Assert.Equal("""
            {"kind":"circle","label":"l","unit":"m","radius":1,"maker":"M"}
            {"kind":"value","label":"l","unit":"m"}
            {"kind":"cone","label":"l","unit":"m"}
            """.ReplaceLineEndings("\n"), output);
    }

    [Fact]
    public void What_a_record_prints_does_not_follow_the_culture()
    {
        BoundField[] fields =
        [
            Models.Field("amount", ScalarKind.Decimal), Models.Field("ratio", ScalarKind.Number, Cardinality.Optional), Models.Field("count", ScalarKind.Integer),
            Models.Field("at", ScalarKind.Timestamp), Models.Field("many", ScalarKind.Number, Cardinality.Many), Models.Field("known", ScalarKind.Decimal) with { Absence = Models.Absent("unknown") },
            Models.Field("map", new MapType(Models.Scalar(ScalarKind.Number), Cardinality.One)),
        ];
        var output = GeneratedCode.Run([Emitter.Emit(Models.Record("Figures", fields))], $$"""
            {{Start}}
                System.Globalization.CultureInfo.CurrentCulture = new("de-DE") { NumberFormat = { NegativeSign = "minus" } };
                return new Figures { Amount = 1.5m, Ratio = -0.5, Count = -1, At = DateTimeOffset.UnixEpoch, Many = [-2.5], Known = 3.5m, Map = [new("k", 4.5)] }.ToString();
            } }
            """);
        Assert.Equal("Figures { Amount = 1.5, Ratio = -0.5, Count = -1, At = 01/01/1970 00:00:00 +00:00, Many = [-2.5], Known = 3.5, Map = {k: 4.5} }", output);
    }

    [Fact]
    public void A_case_that_is_a_document_refuses_the_text_of_another()
    {
        var output = GeneratedCode.Run(GeneratedCode.EmitAll(Models.Everything()), $$"""
            {{Start}} return Circle.Parse({{Literal("""{"kind":"value","label":"l","unit":"m","radius":1,"maker":"M"}""")}}).ToString(); } }
            """.Replace("CS1591", "CS1591, CS0618"));
        Assert.Equal("(1,9): error unknown-value: /kind: expected \"circle\", found \"value\"", output);
    }

    [Fact]
    public void The_json_schema_of_a_document_holds_all_that_it_names()
    {
        var output = GeneratedCode.Run(GeneratedCode.EmitAll(Models.Clash()), $"{Start} return ClashReport.JsonSchema; }} }}");
        using var schema = System.Text.Json.JsonDocument.Parse(output);
        Assert.Equal(["newsroom.clash.Actor", "newsroom.clash.Attack", "newsroom.clash.ClashReport", "newsroom.clash.Event", "newsroom.clash.Loss", "newsroom.clash.Outcome", "newsroom.clash.Sector", "newsroom.clash.Strike"],
            schema.RootElement.GetProperty("$defs").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void A_union_may_be_a_root_with_a_default_an_id_and_references()
    {
        var schema = Schemas.Bind("""
            factkit: 1
            schema: test.schema
            namespace: Newsroom.Facts
            types:
              Actor: { fields: { id: { type: Identifier, key: true } } }
              Event:
                document: true
                union:
                  discriminator: kind
                  cases: { attack: Attack }
                  else: OtherEvent
                  fields: { page: { type: Uri, default: "https://example.org/a" }, by: Ref<Actor>?, actors: Actor* }
              Attack: { document: true, fields: { place: Text } }
              OtherEvent: { unknownFields: keep }
            """);
        var output = GeneratedCode.Run(GeneratedCode.EmitAll(schema), $$"""
            {{Start}}
                var attack = Event.Parse({{Literal("""{"$schema":"test.schema@1.2.0","kind":"attack","place":"P"}""")}});
                var other = Event.Parse({{Literal("""{"$schema":"test.schema@1.0.0","kind":"strike"}""")}});
                var wrong = Event.Parse({{Literal("""{"$schema":"test.schema@2.0.0","kind":"attack","place":"P"}""")}});
                var found = Attack.Parse({{Literal("""{"kind":"attack","by":"a","actors":[{"id":"a"}],"place":"P"}""")}}).Value;
                return string.Join("\n", attack, Encoding.UTF8.GetString(attack.Value.ToJson()), Encoding.UTF8.GetString(other.Value.ToJson()), wrong.Issues.Single().Code, found.Find(found.By!.Value)?.Id,
                    ((Attack)attack.Value).Page == new Attack { Place = "Q" }.Page, Event.JsonSchema.Contains("\"$schema\": {"));
            } }
            """);
        Assert.EndsWith("""
            {"kind":"attack","page":"https://example.org/a","place":"P"}
            {"kind":"strike","page":"https://example.org/a"}
            wrong-value
            a
            True
            True
            """, output, StringComparison.Ordinal);
    }
}
