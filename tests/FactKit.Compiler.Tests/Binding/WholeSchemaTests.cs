using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Tests.Binding;

public class WholeSchemaTests
{
    const string Yaml = """
        factkit: 1
        schema: newsroom.clash
        version: 1.2.0
        namespace: Newsroom.Facts
        enums:
          Sector:
            open: true
            values:
              military: { meaning: "plover:MIL" }
              rebel: { aliases: [insurgent], deprecated: { since: "1.1", replaceWith: military, message: why } }
          Outcome: { values: [repelled, ongoing] }
        types:
          ClashReport:
            document: true
            fields:
              id: { type: Identifier, key: true }
              headline: { type: Text, maxLength: 300 }
              published: { type: Timestamp, absent: [not-stated] }
              actors: Actor+
              losses: Loss*
              events: Event*
              outcome: Outcome?
              labels: Map<Text*>?
              severity: { type: Integer, default: 3, min: 1, max: 5 }
          Actor:
            fields:
              id: { type: Identifier, key: true }
              sector: Sector
          Loss:
            fields:
              side: Ref<Actor>
              killed: { type: Integer?, min: 0, was: [dead], absentWhen: { unknown: [-99] } }
              witnesses: { type: Text*, sensitivity: personal }
          Event:
            union:
              discriminator: kind
              cases: { attack: Attack, strike: Strike }
              fields:
                at: Text?
              else: OtherEvent
          Attack: { fields: { by: Ref<Actor> } }
          Strike: { fields: { target: Text } }
          OtherEvent: { unknownFields: keep }
        """;

    [Fact]
    public void A_whole_schema_binds_without_a_word()
    {
        var schema = Schemas.Bind(Yaml);
        Assert.Equal(["ClashReport", "Actor", "Loss", "Attack", "Strike", "OtherEvent"], schema.Records.Select(record => record.Name.Name));
        Assert.Equal(["Sector", "Outcome"], schema.Enums.Select(e => e.Name.Name));
        var report = schema.Records[0];
        Assert.True(report.Document);
        Assert.Equal(["newsroom.clash/Actor"], report.Finds.Select(find => find.Full));
        Assert.Equal(1, report.Fields[1].Constraints.MinLength);
        Assert.Equal(300, report.Fields[1].Constraints.MaxLength);
        Assert.Equal("3", report.Fields[8].Default!.Json);
        Assert.False(report.Fields[8].Required);
        var killed = schema.Records[2].Fields[1];
        Assert.Equal(["unknown"], killed.Absence!.Reasons);
        Assert.Equal(new Sentinel("unknown", "-99"), Assert.Single(killed.Absence.Sentinels));
        var attack = schema.Records[3];
        Assert.Equal("attack", attack.Case!.Text);
        Assert.Equal(["at", "by"], attack.Fields.Select(field => field.Name));
        Assert.True(attack.Fields[0].Inherited);
        Assert.Null(schema.Records[5].Case!.Text);
        Assert.Equal("Deprecated since 1.1. Use military instead. why", schema.Enums[0].Values[1].Deprecation!.Message);
    }

    [Fact]
    public void A_comment_changes_nothing_that_is_compared()
    {
        var with = Schemas.Compile(("a.fact.yaml", "# a comment\n" + Yaml.Replace("types:\n", "types:   # more\n\n", StringComparison.Ordinal)))[0];
        var without = Schemas.Compile(("a.fact.yaml", Yaml))[0];
        Assert.Equal(without.File.Schema, with.File.Schema);
        Assert.Equal(without.Result.Schema, with.Result.Schema);
        Assert.NotEqual(without.File.Tree.Root!.Span, with.File.Tree.Root!.Span);
    }

    [Fact]
    public void Every_fault_of_a_file_is_named_at_its_place()
    {
        var faults = Schemas.Faults("""
            factkit: 1
            schema: a.b
            types:
              Loss:
                feilds: {}
                fields:
                  a: Actr
                  b: { type: Integer, min: 5, max: 1 }
                  c: { type: Text, pattern: "(" }
                  d: { type: Integer, default: many }
            """);
        Assert.Equal(["(5,5) FK0101", "(7,10) FK0212", "(8,32) FK0302", "(9,34) FK0303", "(10,36) FK0304"], faults.Split('\n').Select(line => line[..line.IndexOf(' ', line.IndexOf(' ') + 1)]));
    }
}
