using System.Diagnostics;
using System.Globalization;

namespace FactKit.Testing.Tests;

public sealed class SchemaCompilationTests : IDisposable
{
    const string Clash = """
        factkit: 1
        schema: newsroom.clash
        version: 1.0.0
        namespace: Newsroom.Facts
        types:
          Report:
            document: true
            fields:
              headline: Text
              killed: { type: Integer, min: 0 }

        """;

    readonly string _folder = Directory.CreateTempSubdirectory("factkit-testing-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_text_with_lines_is_a_schema()
    {
        var compilation = SchemaCompilation.Run(Clash);

        Assert.True(compilation.Succeeded);
        Assert.Equal(["newsroom.clash.g.cs"], compilation.Sources.Select(source => source.Name));
    }

    [Fact]
    public void A_diagnostic_says_what_a_build_would_print()
    {
        var compilation = SchemaCompilation.Run(Clash.Replace("headline: Text", "headline: Txet"));

        Assert.False(compilation.Succeeded);
        var diagnostic = Assert.Single(compilation.Diagnostics);
        Assert.Equal(("FK0212", CompilationSeverity.Error, "schema.fact.yaml", 9, 17), (diagnostic.Id, diagnostic.Severity, diagnostic.Path, diagnostic.Line, diagnostic.Column));
        Assert.Equal($"schema.fact.yaml(9,17): error FK0212: {diagnostic.Message}", diagnostic.ToString());
        Assert.StartsWith($"{diagnostic}\n\n==== ", compilation.ToString(), StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task An_import_of_a_pipe_is_not_waited_for()
    {
        var path = Path.Combine(_folder, "clash.fact.yaml");
        File.WriteAllText(path, Clash.Replace("types:", "imports: [./pipe.fact.yaml]\ntypes:"));
        using (var made = Process.Start("mkfifo", Path.Combine(_folder, "pipe.fact.yaml")))
        {
            made.WaitForExit();
            Assert.Equal(0, made.ExitCode);
        }

        var compilation = await Task.Run(() => SchemaCompilation.Run(path)).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Contains(compilation.Diagnostics, diagnostic => (diagnostic.Id, diagnostic.Path) == ("FK0006", "pipe.fact.yaml"));
    }

    [Fact]
    public void A_path_is_read_with_what_it_imports()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "shared"));
        File.WriteAllText(Path.Combine(_folder, "shared", "core.fact.yaml"), Clash.Replace("newsroom.clash", "newsroom.core").Replace("Newsroom.Facts", "Newsroom.Core").Replace("Report:", "Place:"));
        File.WriteAllText(Path.Combine(_folder, "unrelated.fact.yaml"), "this: is no schema\n");
        var path = Path.Combine(_folder, "clash.fact.yaml");
        File.WriteAllText(path, Clash.Replace("types:", "imports: [./shared/core.fact.yaml]\ntypes:").Replace("headline: Text", "headline: Place"));

        var compilation = SchemaCompilation.Run(path);

        Assert.Empty(compilation.Diagnostics);
        Assert.Equal(["newsroom.clash.g.cs", "newsroom.core.g.cs"], compilation.Sources.Select(source => source.Name));
        Assert.DoesNotContain(_folder, compilation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_faulty_import_is_shown_under_its_own_path()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "reports"));
        File.WriteAllText(Path.Combine(_folder, "core.fact.yaml"), Clash.Replace("newsroom.clash", "newsroom.core").Replace("Newsroom.Facts", "Newsroom.Core").Replace("headline: Text", "headline: Txet"));
        var path = Path.Combine(_folder, "reports", "clash.fact.yaml");
        File.WriteAllText(path, Clash.Replace("types:", "imports: [../core.fact.yaml]\ntypes:"));

        Assert.Equal("../core.fact.yaml", Assert.Single(SchemaCompilation.Run(path).Diagnostics).Path);
    }

    [Fact]
    public void A_path_without_a_file_is_named() =>
        Assert.Contains("none.fact.yaml", Assert.Throws<FileNotFoundException>(() => SchemaCompilation.Run("none.fact.yaml")).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_files_of_one_path_are_refused() =>
        Assert.Contains("'a.fact.yaml'", Assert.Throws<ArgumentException>(() => SchemaCompilation.RunFiles(("a.fact.yaml", Clash), ("a.fact.yaml", Clash))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_text_is_the_same_in_every_culture()
    {
        var expected = SchemaCompilation.Run(Clash).ToString();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(expected, SchemaCompilation.Run(Clash).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_records_can_be_loaded_and_run()
    {
        var assembly = SchemaCompilation.Run(Clash).Load("""
            public static class Program
            {
                public static string Killed(string json) => Newsroom.Facts.Report.Parse(json) is { IsValid: true } result ? result.Value.Killed.ToString() : "not valid";
            }
            """);
        var killed = assembly.GetType("Program")!.GetMethod("Killed")!.CreateDelegate<Func<string, string>>();

        Assert.Equal("92", killed("""{ "headline": "Two towns", "killed": 92 }"""));
        Assert.Equal("not valid", killed("""{ "headline": "Two towns", "killed": -1 }"""));
    }

    [Fact]
    public void A_faulty_schema_is_not_loaded() =>
        Assert.Contains("schema.fact.yaml(9,17): error FK0212", Assert.Throws<SchemaCompilationException>(() => SchemaCompilation.Run(Clash.Replace("headline: Text", "headline: Txet")).Load()).Message, StringComparison.Ordinal);

    [Fact]
    public void Faulty_CSharp_is_not_loaded() =>
        Assert.Contains("error CS", Assert.Throws<SchemaCompilationException>(() => SchemaCompilation.Run(Clash).Load("class Broken {")).Message, StringComparison.Ordinal);
}
