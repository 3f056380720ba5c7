using FactKit.SourceGenerator.Tests.Harness;
using static FactKit.SourceGenerator.TrackingNames;

namespace FactKit.SourceGenerator.Tests;

/// <summary>What an edit makes the generator do again in a project whose schemas share one import.</summary>
public class IncrementalTests
{
    // Few, because Roslyn's own tracking of steps takes cubic time; one test has many.
    const int Importers = 12;
    const int Files = Importers + 1;

    [Fact]
    public void A_project_emits_one_source_for_each_schema()
    {
        var result = GeneratorSession.Compile(Schemas.CoreAndImporters(Importers));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(Files, result.Sources.Count);
    }

    [Fact]
    public void An_edited_comment_binds_and_emits_nothing()
    {
        var run = Open().Edit("core.fact.yaml", "# What everybody shares.", "# What everybody shares, in\n# two lines.");

        Assert.Equal(1, run.ChangedIn(TrackingNames.File));
        Assert.Equal(0, run.ChangedIn(Entry));
        Assert.Equal(0, run.RanIn(Input));
        Assert.Equal(0, run.RanIn(Bind));
        Assert.Equal(0, run.Emitted);
    }

    [Fact]
    public void A_constraint_in_an_import_binds_its_own_schema_and_emits_one_type()
    {
        var run = Open().Edit("core.fact.yaml", "maxLength: 100", "maxLength: 200");

        Assert.Equal(1, run.RanIn(Bind));
        Assert.Equal(1, run.ChangedIn(Declaration));
        Assert.Equal(1, run.RanIn(Part));
        Assert.Equal(1, run.Emitted);
    }

    [Fact]
    public void A_new_field_in_an_import_binds_all_importers_and_emits_one_type()
    {
        var run = Open().Edit("core.fact.yaml", "title: Text", "title: Text\n      issue: Text?");

        Assert.Equal(Files, run.RanIn(Bind));
        Assert.Equal(1, run.ChangedIn(Declaration));
        Assert.Equal(1, run.RanIn(Part));
        Assert.Equal(1, run.Emitted);
    }

    [Fact]
    public void An_edit_in_one_type_emits_that_type()
    {
        var session = Open();
        var run = session.Edit("report7.fact.yaml", "headline: Text", "headline: Text?");

        Assert.Equal(1, run.RanIn(Bind));
        Assert.Equal(1, run.Emitted);
    }

    [Theory]
    [InlineData("assert: height < 9000", "assert: height < 8849")]
    [InlineData("message: too high", "message: \"{height} is too high\"")]
    [InlineData("severity: warning", "severity: info")]
    public void An_edited_rule_emits_the_rules_of_its_type_alone(string old, string @new)
    {
        var run = OpenWithRules().Edit("peaks.fact.yaml", old, @new);

        Assert.Equal(1, run.RanIn(Bind));
        Assert.Equal(1, run.ChangedIn(Declaration));
        Assert.Equal(1, run.RanIn(Part));
        Assert.Equal(1, run.Emitted);
    }

    [Fact]
    public void A_first_rule_emits_its_type_too()
    {
        var run = OpenWithRules().Edit("peaks.fact.yaml", "name: Text", "name: Text\n    rules:\n      - { id: named, assert: name != \"x\" }");

        Assert.Equal((2, 1), (run.RanIn(Part), run.Emitted));
    }

    [Fact]
    public void An_edited_rule_of_an_import_binds_no_importer()
    {
        var run = OpenWithRules().Edit("range.fact.yaml", "assert: length < 8000", "assert: length < 7000");

        Assert.Equal(1, run.RanIn(Bind));
        Assert.Equal(1, run.Emitted);
    }

    [Fact]
    public void An_edited_rule_of_an_included_type_binds_who_includes_it()
    {
        var run = OpenWithRules().Edit("range.fact.yaml", "assert: founded > 1000", "assert: founded > 1100");

        Assert.Equal(2, run.RanIn(Bind));
        Assert.Equal(2, run.Emitted);
    }

    static GeneratorSession OpenWithRules() => GeneratorSession.Open(
        ("range.fact.yaml", """
            factkit: 1
            schema: test.range
            types:
              Range:
                fields:
                  length: Integer
                rules:
                  - id: length
                    assert: length < 8000
              Dated:
                fields:
                  founded: Integer
                rules:
                  - id: founded
                    assert: founded > 1000
            """),
        ("peaks.fact.yaml", """
            factkit: 1
            schema: test.peaks
            imports: [./range.fact.yaml]
            types:
              Peak:
                document: true
                include: [Dated]
                fields:
                  range: Range
                  height: Integer
                  hut: Hut?
                rules:
                  - id: height
                    assert: height < 9000
                    severity: warning
                    message: too high
                  - id: in-range
                    assert: range.length > 0
              Hut:
                fields:
                  name: Text
            """));

    [Fact]
    public void An_edit_of_CSharp_runs_nothing()
    {
        var run = Open().AddCSharp("class Edited;");

        Assert.Empty(run.Ran);
        Assert.Equal(0, run.Emitted);
    }

    [Fact]
    public void A_fault_that_moves_is_reported_at_its_new_place_and_emits_nothing()
    {
        var session = GeneratorSession.Open(
            ("core.fact.yaml", Schemas.Core), ("report0.fact.yaml", Schemas.Importer(0).Replace("place: Place", "place: Plaec")));
        var before = Assert.Single(session.Result.Diagnostics);

        var run = session.Edit("report0.fact.yaml", "factkit: 1", "# moved\nfactkit: 1");

        var after = Assert.Single(session.Result.Diagnostics);
        Assert.Equal(before with { Line = before.Line + 1 }, after);
        Assert.Equal(1, run.ChangedIn(Report));
        Assert.Equal(0, run.RanIn(Bind));
        Assert.Equal(0, run.Emitted);
    }

    [Fact]
    public void A_mended_fault_is_gone_and_its_field_is_emitted()
    {
        var session = GeneratorSession.Open(
            ("core.fact.yaml", Schemas.Core), ("report0.fact.yaml", Schemas.Importer(0).Replace("place: Place", "place: Plaec")));
        Assert.DoesNotContain("Place Place", session.Result.ToString(), StringComparison.Ordinal);

        var run = session.Edit("report0.fact.yaml", "Plaec", "Place");

        Assert.Empty(session.Result.Diagnostics);
        Assert.Contains("Place Place", session.Result.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, run.Emitted);
    }

    [Fact]
    public void Among_201_schemas_an_edit_does_no_more_than_among_few()
    {
        var session = GeneratorSession.Open(Schemas.CoreAndImporters(200));

        var comment = session.Edit("core.fact.yaml", "# What everybody shares.", "# Shared.");
        var constraint = session.Edit("core.fact.yaml", "maxLength: 100", "maxLength: 200");
        var field = session.Edit("core.fact.yaml", "title: Text", "title: Text\n      issue: Text?");

        Assert.Equal((0, 0), (comment.RanIn(Bind), comment.Emitted));
        Assert.Equal((1, 1), (constraint.RanIn(Bind), constraint.Emitted));
        Assert.Equal((201, 1), (field.RanIn(Bind), field.Emitted));
    }

    [Fact]
    public void In_a_chain_of_imports_an_edit_binds_those_that_reach_it_and_no_others()
    {
        var session = GeneratorSession.Open(Chains.Chain(12));

        var comment = session.Edit("s6.fact.yaml", "# Number 6.", "# Six.");
        var constraint = session.Edit("s6.fact.yaml", "maxLength: 100", "maxLength: 200");
        var field = session.Edit("s6.fact.yaml", "text: {", "more: Text?\n      text: {");

        Assert.Equal((0, 0), (comment.RanIn(Bind), comment.Emitted));
        Assert.Equal((1, 1), (constraint.RanIn(Bind), constraint.Emitted));
        Assert.Equal((7, 1), (field.RanIn(Bind), field.Emitted));
    }

    [Fact]
    public void In_a_circle_of_imports_an_edit_binds_all_of_it_where_all_can_see_it()
    {
        var session = GeneratorSession.Open(Chains.Circle(6));

        var constraint = session.Edit("s3.fact.yaml", "maxLength: 100", "maxLength: 200");
        var field = session.Edit("s3.fact.yaml", "text: {", "more: Text?\n      text: {");

        Assert.Equal(1, constraint.RanIn(Bind));
        Assert.Equal(6, field.RanIn(Bind));
    }

    [Fact]
    public void What_is_sensitive_at_the_end_of_a_chain_is_known_at_its_beginning()
    {
        var session = GeneratorSession.Open(Chains.Chain(5));
        Assert.DoesNotContain("Sensitive", session.Result.ToString(), StringComparison.Ordinal);

        var run = session.Edit("s4.fact.yaml", "maxLength: 100", "maxLength: 100, sensitivity: personal");

        Assert.Equal((5, 5), (run.RanIn(Bind), run.ChangedIn(Declaration)));
    }

    [Fact]
    public void The_built_in_core_is_neither_read_nor_emitted_in_a_project_that_imports_it()
    {
        const string Report = """
            # A comment.
            factkit: 1
            schema: newsroom.report
            imports: [factkit/core]
            types:
              Report:
                document: true
                fields:
                  places: Place*
                  text: Text
            """;
        var session = GeneratorSession.Open(("report.fact.yaml", Report));

        Assert.Empty(session.Result.Diagnostics);
        Assert.Equal("newsroom.report.g.cs", Assert.Single(session.Result.Sources).Name);
        var comment = session.Edit("report.fact.yaml", "# A comment.", "# Another.");
        Assert.Equal((0, 0), (comment.RanIn(Bind), comment.Emitted));
        var field = session.Edit("report.fact.yaml", "text: Text", "words: Text");
        Assert.Equal((1, 1), (field.RanIn(Bind), field.Emitted));
    }

    // FactKit's own build has it as a file; under other names it is a schema like any other.
    [Fact]
    public void The_file_of_the_core_emits_its_rules_and_an_edited_one_alone()
    {
        var core = System.IO.File.ReadAllText(Repository.PathOf("schemas/factkit/core.fact.yaml"));
        var session = GeneratorSession.Open(("core.fact.yaml", core.Replace("schema: factkit.core", "schema: test.core").Replace("namespace: FactKit.Core", "namespace: Test.Core")));

        Assert.Empty(session.Result.Diagnostics);
        Assert.Equal(4, Assert.Single(session.Result.Sources).Text.Split("static class Rules\n").Length - 1);

        var run = session.Edit("core.fact.yaml", "assert: within != id", "assert: id != within");
        Assert.Equal((1, 1, 1), (run.RanIn(Bind), run.RanIn(Part), run.Emitted));
    }

    static GeneratorSession Open() => GeneratorSession.Open(Schemas.CoreAndImporters(Importers));
}
