using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission;

namespace FactKit.Compiler.Tests.Emission;

/// <summary>Generated code stays small enough to be read.</summary>
public sealed class SizeTests
{
    /// <summary>Five objects, a union and two enums: the hand-written trial of this schema, which did less, had 602 lines.</summary>
    [Fact]
    public void The_clash_schema_stays_small() => Assert.InRange(Lines(GeneratedPart.Join(GeneratedCode.EmitAll(Models.Clash()))), 1, 540);

    /// <summary>Twelve object types, two unions of eight cases and seven enums.</summary>
    [Fact]
    public void The_incident_schema_that_ships_stays_small()
    {
        var schema = Schemas.Bind(File.ReadAllText(Repository.PathOf("schemas/incident.fact.yaml")));
        Assert.InRange(Lines(GeneratedPart.Join(GeneratedCode.EmitAll(schema))), 1, 1700);
    }

    /// <summary>Property, shape, local, read and visit, and a share of the wrapped tables; a comment where there is something to say.</summary>
    [Fact]
    public void One_more_field_costs_six_lines_at_most()
    {
        static int Of(int count) => Lines(Emitter.Emit(Models.Record("Many", [.. Enumerable.Range(0, count).Select(i => Models.Field($"field{i}", ScalarKind.Text))])).Text);
        Assert.InRange((Of(110) - Of(10)) / 100.0, 1, 6);
    }

    [Fact]
    public void Fields_share_the_table_of_vague_words()
    {
        var schema = Schemas.Bind(Schemas.Head + """
            vagueWords: { dozens: ">=30" }
            types:
              Losses:
                fields: { killed: Claim<Quantity>*, wounded: Quantity?, missing: { type: Quantity, min: 0 }, guns: Map<Quantity> }
            """);
        var text = Emitter.Emit(Assert.Single(schema.Records)).Text;
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(text, @"VagueWords\.English"));
        Assert.Equal(4, System.Text.RegularExpressions.Regex.Count(text, @"words: KilledWords"));
    }

    static int Lines(string text) => text.Count(c => c == '\n');
}
