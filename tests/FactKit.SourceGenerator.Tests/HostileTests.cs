using FactKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactKit.SourceGenerator.Tests;

/// <summary>Hostile schemas, as a build has them: the generator never fails (CS8785), and what it makes compiles.</summary>
public class HostileTests
{
    const string Plain = "factkit: 1\nschema: test.plain\ntypes: { T: { document: true, fields: { a: Text } } }\n";

    public static TheoryData<string> Corpus => [.. Repository.Files("tests/FactKit.Fuzz/Corpus/hostile", "*.fact.yaml").Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory, MemberData(nameof(Corpus))]
    public void The_corpus_of_the_fuzzer_compiles_or_is_refused(string path) => Check(("a.fact.yaml", File.ReadAllText(Repository.PathOf(path))));

    [Theory]
    [InlineData("a\"b.fact.yaml")]
    [InlineData("a\nb.fact.yaml")]
    [InlineData("\u202Ea\u2028.fact.yaml")]
    [InlineData("*/ {{ x }} ]]>.fact.yaml")]
    [InlineData("a:b*?.fact.yaml")]
    [InlineData("con.fact.yaml")]
    public void A_file_may_have_any_name(string path) => Assert.NotEmpty(Check((path, Plain)).Sources);

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("a: &a [*a, *a]")]
    [InlineData("[[[[[[[[")]
    [InlineData("imports: [a.fact.yaml]")]
    [InlineData("factkit: 1\nschema: x\nimports: ['\\0', '../../../../dev/zero', 'C:\\x', '//server/x', '\u202E']")]
    public void Whatever_a_file_holds_the_others_are_made(string yaml)
    {
        var compilation = Check(("a.fact.yaml", yaml), ("b.fact.yaml", Plain));
        Assert.NotEmpty(compilation.Sources);
        Assert.NotEmpty(compilation.Diagnostics);
    }

    static SchemaCompilation Check(params (string Path, string Yaml)[] files)
    {
        var schemas = SchemaFiles.InMemory(files);
        var run = CSharpGeneratorDriver.Create([new FactKitGenerator().AsSourceGenerator()], schemas.Texts).RunGenerators(SchemaDriver.EmptyCompilation).GetRunResult();
        Assert.All(run.Results, static result => Assert.Null(result.Exception));
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id is "FK0999" or "CS8785" or "AD0001");
        var compilation = SchemaCompilation.RunFiles(files);
        if (compilation.Succeeded) Assert.NotNull(compilation.Load());
        return compilation;
    }
}
