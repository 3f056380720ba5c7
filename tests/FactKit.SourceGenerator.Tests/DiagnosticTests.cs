using FactKit.SourceGenerator.Tests.Harness;
using FactKit.Testing;

namespace FactKit.SourceGenerator.Tests;

/// <summary>Every fault of a build is reported at once, where it stands.</summary>
public class DiagnosticTests
{
    const string FiveFaults = """
        factkit: 1
        schema: newsroom.clash
        version: 1.0
        namespace: Newsroom.Facts
        types:
          Loss:
            fields:
              side: Txet
              killed: { type: Integer, min: 9, max: 3 }
              wounded: { type: Integer, minimum: 0 }
              order: Ref<Loss>

        """;

    [Fact]
    public void Five_faults_give_five_diagnostics_at_five_places()
    {
        var result = GeneratorSession.Compile(("clash.fact.yaml", FiveFaults));

        Assert.Equal(
            [
                ("FK0201", 3, 10),
                ("FK0212", 8, 13),
                ("FK0302", 9, 37),
                ("FK0101", 10, 33),
                ("FK0216", 11, 18),
            ],
            result.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Line, diagnostic.Column)));
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("clash.fact.yaml", diagnostic.Path));
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(CompilationSeverity.Error, diagnostic.Severity));
    }

    [Fact]
    public void The_faults_of_all_files_come_in_one_build()
    {
        var result = GeneratorSession.Compile(
            ("core.fact.yaml", Schemas.Core.Replace("title: Text", "title: Txet")),
            ("report0.fact.yaml", Schemas.Importer(0).Replace("place: Place", "place: Plaec")),
            ("report1.fact.yaml", Schemas.Importer(1).Replace("types:", "typse:")),
            ("yaml.fact.yaml", "factkit: 1\nschema: [newsroom\n"),
            ("sound.fact.yaml", Schemas.Importer(2)));

        Assert.Equal(
            ["core.fact.yaml", "report0.fact.yaml", "report1.fact.yaml", "yaml.fact.yaml"],
            result.Diagnostics.Select(diagnostic => diagnostic.Path).Distinct());
        Assert.Contains(result.Sources, source => source.Name == "newsroom.report2.g.cs");
    }

    [Fact]
    public void A_build_prints_path_line_and_column()
    {
        var result = GeneratorSession.Compile(("clash.fact.yaml", FiveFaults));

        Assert.StartsWith("clash.fact.yaml(8,13): error FK0212: There is no type \"Txet\"", result.Diagnostics[1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_schemas_of_one_CSharp_name_are_reported_and_the_others_are_emitted()
    {
        var result = GeneratorSession.Compile(
            ("core.fact.yaml", Schemas.Core),
            ("report0.fact.yaml", Schemas.Importer(0)),
            ("twin.fact.yaml", Schemas.Importer(0).Replace("schema: newsroom.report0", "schema: newsroom.twin")));

        Assert.Equal(["FK0211", "FK0211"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(["newsroom.core.g.cs"], result.Sources.Select(source => source.Name));
    }

    // Hint names are compared without regard to case.
    [Fact]
    public void Two_schemas_of_one_id_are_reported_and_both_are_emitted()
    {
        var result = GeneratorSession.Compile(
            ("core.fact.yaml", Schemas.Core),
            ("report0.fact.yaml", Schemas.Importer(0)),
            ("twin.fact.yaml", Schemas.Importer(1).Replace("schema: newsroom.report1", "schema: Newsroom.report0")),
            ("third.fact.yaml", Schemas.Importer(2).Replace("schema: newsroom.report2", "schema: newsroom.report0")));

        Assert.Equal(["FK0404", "FK0404"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(4, result.Sources.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("# only a comment\n")]
    [InlineData("[[[[[[[[")]
    [InlineData("a: [1, 2\nb: 3\n")]
    [InlineData("types: { T: { fields: 7 } }\n")]
    [InlineData("\0\u0001\uD800")]
    public void A_hopeless_file_is_a_diagnostic_and_no_crash(string yaml)
    {
        var result = GeneratorSession.Compile(("core.fact.yaml", Schemas.Core), ("hopeless.fact.yaml", yaml));

        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("hopeless.fact.yaml", diagnostic.Path));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == "FK0999");
        Assert.Contains(result.Sources, source => source.Name == "newsroom.core.g.cs");
    }
}
