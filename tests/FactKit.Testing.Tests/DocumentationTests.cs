using System.Text;
using System.Text.RegularExpressions;

namespace FactKit.Testing.Tests;

/// <summary>What the pages say is true: their schemas compile, the README's program compiles and its faults are printed as shown.</summary>
public class DocumentationTests
{
    static readonly string[] Pages = ["README.md", "CONTRIBUTING.md", .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Select(path => "docs/" + Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static IEnumerable<object[]> Schemas() =>
        from page in Pages
        from block in Blocks(page, "yaml")
        where block.StartsWith("factkit: 1", StringComparison.Ordinal)
        select new object[] { page, Regex.Match(block, "(?m)^schema: (.*)$").Groups[1].Value, block };

    [Theory, MemberData(nameof(Schemas))]
    public void A_whole_schema_on_a_page_compiles_without_a_word(string page, string id, string yaml)
    {
        var compilation = SchemaCompilation.Run(yaml);
        Assert.Empty(compilation.Diagnostics.Select(diagnostic => $"{page}, {id}: {diagnostic}"));
        compilation.Load();
    }

    [Fact]
    public void The_program_of_the_README_compiles()
    {
        var program = Blocks("README.md", "csharp").First();
        var lines = program.Split('\n');
        var usings = lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal) || line.Length == 0).ToList();
        var body = string.Join('\n', lines.Skip(usings.Count));
        SchemaCompilation.Run(Blocks("README.md", "yaml").First()).Load(
            $"using System;\nusing System.IO;\n{string.Join('\n', usings)}\nstatic class Program\n{{\n    static void Main()\n    {{\n{body}\n    }}\n}}");
    }

    [Fact]
    public void The_program_about_records_runs_and_prints_what_the_page_shows()
    {
        const string page = "docs/csharp.md";
        var lines = string.Concat(Blocks(page, "csharp").Where(block => !block.StartsWith("// Program.cs", StringComparison.Ordinal))).Split('\n');
        var usings = lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal));
        var body = string.Join('\n', lines.Where(line => !line.StartsWith("using ", StringComparison.Ordinal)));
        var program = SchemaCompilation.Run(Blocks(page, "yaml").First()).Load(
            $"using System;\nusing System.Collections.Generic;\nusing System.Linq;\n{string.Join('\n', usings)}\npublic static class Page\n{{\n    static readonly List<string> output = [];\n    static class Console {{ public static void WriteLine(object? value) => output.Add($\"{{value}}\"); }}\n    public static string Run()\n    {{\n{body}\n"
            + "return string.Join('\\n', output) + $\"|{headline}|{string.Join(',', kinds)}|{best}|{speaker?.Name}|{started}|{string.Join(',', titles)}\";\n    }\n}");
        var printed = (string)program.GetType("Page")!.GetMethod("Run")!.Invoke(null, null)!;
        Assert.Equal(Blocks(page, "text").First().TrimEnd() + "|no headline: NotStated|Ministry,blog|92|The government|2031-05-13|E6,parade", printed);
    }

    [Fact]
    public async Task The_program_about_streams_runs_and_prints_what_the_page_shows()
    {
        const string page = "docs/streams.md";
        var blocks = Blocks(page, "csharp").ToList();
        var (usings, first) = (blocks[0].Split('\n').TakeWhile(line => line.Length > 0), string.Join('\n', blocks[0].Split('\n').SkipWhile(line => line.Length > 0)));
        // Each block stands in braces of its own, as each has a heading.
        var body = string.Join('\n', blocks.Skip(1).Prepend(first).Select(block => $"{{\n{block}\n}}"));
        var program = SchemaCompilation.Run(Blocks(page, "yaml").First()).Load(
            $"using System;\nusing System.IO;\nusing System.Linq;\nusing System.Threading;\nusing System.Threading.Tasks;\n{string.Join('\n', usings)}\npublic static class Page\n{{\n    static readonly StringWriter output = new() {{ NewLine = \"\\n\" }};\n"
            + "    static class Console { public static void WriteLine(object? value) => output.WriteLine(value); public static void Write(string text) => output.Write(text); }\n"
            + $"    public static async Task<string> Run(Stream stream, Stream file, Stream damaged, string path, CancellationToken cancellationToken)\n    {{\n{body}\nreturn output.ToString();\n    }}\n}}");
        var path = Path.GetTempFileName();
        try
        {
            var input = Encoding.UTF8.GetBytes(Blocks(page, "json").First().TrimEnd());
            var run = program.GetType("Page")!.GetMethod("Run")!;
            var printed = await (Task<string>)run.Invoke(null, [new MemoryStream(input), new MemoryStream(input), new MemoryStream(input), path, CancellationToken.None])!;
            Assert.Equal(string.Concat(Blocks(page, "text")), printed);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Commands_of_pages_are_run_by_the_build_server()
    {
        var run = File.ReadAllLines(Repository.PathOf(".ci/run")).Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        foreach (var page in Pages)
        {
            foreach (Match block in Regex.Matches(File.ReadAllText(Repository.PathOf(page)), "(?sm)^```(\\w*)\n(.*?)^```"))
            {
                if (block.Groups[1].Length > 0) continue;
                foreach (var command in block.Groups[2].Value.Split('\n').Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal)))
                {
                    // It may be stricter, by options behind the command.
                    Assert.True(run.Contains(command) || run.Any(line => line.StartsWith(command + " -", StringComparison.Ordinal)), $"{page} shows `{command}`, which .ci/run does not run.");
                }
            }
        }
    }

    [Fact]
    public void The_faults_of_the_README_are_printed_as_shown()
    {
        var schema = LoadedSchema.Of(Blocks("README.md", "yaml").First());
        var (issues, _) = schema.Parse(Encoding.UTF8.GetBytes(Blocks("README.md", "json").First()));
        Assert.Equal(Blocks("README.md", "text").First().TrimEnd(), string.Join('\n', issues));
    }

    [Theory]
    [InlineData(1, FactSeverity.Warning)]
    [InlineData(2, FactSeverity.Info)]
    public void The_outcomes_of_rules_in_the_README_are_printed_as_shown(int block, FactSeverity report)
    {
        var schema = LoadedSchema.Of(Blocks("README.md", "yaml").Single(yaml => yaml.Contains("schema: newsroom.toll", StringComparison.Ordinal)));
        var (issues, _) = schema.Parse(Encoding.UTF8.GetBytes(Blocks("README.md", "json").ElementAt(block)), options: new() { Report = report });
        Assert.Equal(Blocks("README.md", "text").ElementAt(block).TrimEnd(), string.Join('\n', issues));
    }

    [Fact]
    public void The_faults_of_a_YAML_document_are_printed_as_shown()
    {
        var schema = LoadedSchema.Of(Blocks("README.md", "yaml").First());
        var documents = Blocks("docs/yaml.md", "yaml").ToList();
        Assert.Empty(schema.Parse(Encoding.UTF8.GetBytes(documents[0]), isYaml: true).Issues);
        var (issues, _) = schema.Parse(Encoding.UTF8.GetBytes(documents[1]), isYaml: true);
        Assert.Equal(Blocks("docs/yaml.md", "text").First().TrimEnd(), string.Join('\n', issues));
    }

    [Fact]
    public void Links_of_pages_lead_to_files()
    {
        foreach (var page in Pages)
        {
            var folder = Path.GetDirectoryName(Repository.PathOf(page))!;
            foreach (Match link in Regex.Matches(File.ReadAllText(Repository.PathOf(page)), @"\]\((?!https?://|#)([^)#]+)[^)]*\)"))
                Assert.True(Path.Exists(Path.Combine(folder, link.Groups[1].Value)), $"{page} links to {link.Groups[1].Value}, which is not there.");
        }
    }

    static IEnumerable<string> Blocks(string page, string language) =>
        Regex.Matches(File.ReadAllText(Repository.PathOf(page)), $"(?s)```{language}\n(.*?)```").Select(match => match.Groups[1].Value);
}
