using System.Text.RegularExpressions;
using FactKit.Compiler.Diagnostics;
using FactKit.SourceGenerator.Tests.Harness;

namespace FactKit.SourceGenerator.Tests;

/// <summary>A diagnostic is one catalogue entry, one release row, one page and one test: the four agree.</summary>
public partial class CatalogueTests
{
    [Fact]
    public void Ids_are_well_formed_and_unique()
    {
        var ids = Catalogue.All.Select(entry => entry.Id).ToList();

        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Matches("^FK[0-9]{4}$", id));
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Every_entry_has_its_release_row_and_every_row_its_entry() =>
        AssertSame(
            Catalogue.All.Select(entry => $"{entry.Id} | FactKit | {entry.Severity} | {entry.Title}"),
            new[] { "Shipped", "Unshipped" }
                .SelectMany(table => File.ReadLines(Repository.PathOf($"generators/FactKit.SourceGenerator/AnalyzerReleases.{table}.md")))
                .Where(line => line.StartsWith("FK", StringComparison.Ordinal)));

    [Fact]
    public void Every_entry_has_its_page_and_every_page_its_entry() =>
        AssertSame(
            Catalogue.All.Select(entry => $"# {entry.Id}: {entry.Title}"),
            Repository.Files("docs/diagnostics", "FK*.md").Select(page => File.ReadLines(page).First()));

    [Fact]
    public void Every_page_shows_a_faulty_and_a_mended_schema() =>
        Assert.Empty(Repository.Files("docs/diagnostics", "FK*.md")
            .Where(page => !page.EndsWith("FK0999.md", StringComparison.Ordinal) && YamlBlock().Count(File.ReadAllText(page)) < 2)
            .Select(Path.GetFileName));

    [Fact]
    public void Every_entry_stands_in_a_test()
    {
        var tests = string.Concat(Repository.Files("tests", "*.cs").Select(File.ReadAllText));

        Assert.Empty(Catalogue.All
            .Where(entry => !tests.Contains(entry.Id, StringComparison.Ordinal) && !tests.Contains($"Catalogue.{Field(entry)}", StringComparison.Ordinal))
            .Select(entry => entry.Id));
    }

    // Two lists of what is wrong read better than two of everything.
    static void AssertSame(IEnumerable<string> expected, IEnumerable<string> found)
    {
        var (missing, surplus) = (expected.Except(found).ToList(), found.Except(expected).ToList());
        Assert.True(
            missing.Count + surplus.Count == 0,
            $"Missing:\n  {string.Join("\n  ", missing)}\nNot in the catalogue:\n  {string.Join("\n  ", surplus)}");
        Assert.Equal(found.Distinct().Count(), found.Count());
    }

    static string Field(DiagnosticDescriptor entry) =>
        typeof(YamlCatalogue).GetFields().Concat(typeof(Catalogue).GetFields()).Single(field => ReferenceEquals(field.GetValue(null), entry)).Name;

    [GeneratedRegex("^```yaml", RegexOptions.Multiline)]
    private static partial Regex YamlBlock();
}
