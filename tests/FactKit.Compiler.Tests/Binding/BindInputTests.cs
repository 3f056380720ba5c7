using FactKit.Compiler.Binding;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Schema;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Tests.Binding;

/// <summary>What an importer depends on: what it can see of an import, and nothing else.</summary>
public class BindInputTests
{
    const string Actors = """
        factkit: 1
        schema: town.actors
        enums:
          Sector: { values: [military, rebel] }
        types:
          Actor:
            fields:
              id: { type: Identifier, key: true }
              sector: Sector
              size: { type: Integer?, min: 1, max: 900 }
        """;

    const string Report = """
        factkit: 1
        schema: town.report
        imports: [actors.fact.yaml]
        types:
          Report: { fields: { actors: Actor*, first: Ref<Actor>?, sector: { type: Sector, default: rebel } } }
        """;

    [Theory]
    [InlineData("size: {", "# what it counts\n      size: {")]
    [InlineData("min: 1, ", "")]
    [InlineData("max: 900", "max: 1000, description: How many")]
    [InlineData("types:", "version: 2.0.0\n\ntypes:")]
    public void A_change_that_importers_cannot_see_leaves_their_input_equal(string from, string to)
    {
        Assert.Contains(from, Actors, StringComparison.Ordinal);
        Assert.Equal(InputOfReport(Actors), InputOfReport(Actors.Replace(from, to, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("sector: Sector", "sector: Sector\n      born: Text?")]
    [InlineData("Integer?", "Integer")]
    [InlineData("key: true", "key: false")]
    [InlineData("rebel", "rebels")]
    [InlineData("[military, rebel]", "[military, rebel], open: true")]
    [InlineData("schema: town.actors", "schema: town.people")]
    [InlineData("schema: town.actors", "schema: town.actors\nnamespace: Elsewhere")]
    [InlineData("  Actor:\n", "  Actor:\n    name: Person\n")]
    public void A_change_that_importers_can_see_changes_their_input(string from, string to)
    {
        Assert.Contains(from, Actors, StringComparison.Ordinal);
        Assert.NotEqual(InputOfReport(Actors), InputOfReport(Actors.Replace(from, to, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_schema_that_is_not_imported_does_not_matter()
    {
        var more = ("other.fact.yaml", "factkit: 1\nschema: town.other\ntypes: { Thing: { fields: { x: Text } } }");
        Assert.Equal(InputOfReport(Actors), InputOfReport(Actors, more));
    }

    [Fact]
    public void A_constraint_of_an_included_type_matters()
    {
        var report = Report.Replace("Report: {", "Report: { include: [Actor],", StringComparison.Ordinal);
        Assert.NotEqual(Input(report, Actors), Input(report, Actors.Replace("max: 900", "max: 901", StringComparison.Ordinal)));
    }

    static BindInput InputOfReport(string actors, params (string, string)[] more) => Input(Report, actors, more);

    static BindInput Input(string report, string actors, params (string Path, string Text)[] more) =>
        BindInput.For("report.fact.yaml", SchemaSet.Of(new[] { ("report.fact.yaml", report), ("actors.fact.yaml", actors) }.Concat(more)
            .Select(file => SchemaEntry.Of(file.Item1, SchemaFile.Read(new SourceFile(file.Item1, file.Item2)).Schema))));
}
