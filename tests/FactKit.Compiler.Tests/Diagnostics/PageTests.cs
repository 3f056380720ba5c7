using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Tests.Diagnostics;

/// <summary>
/// The pages of docs/diagnostics are true: the first yaml block gives the diagnostic, the second is the same schema mended. A block of several files has a
/// line <c># file: path</c> before each.
/// </summary>
public class PageTests
{
    // Below are the pages of YAML, whose examples are no whole schemas; from FK0900 on those of the generator, which no schema can show.
    public static TheoryData<string> Ids() => new(Pages());

    static IEnumerable<string> Pages() => Directory.EnumerateFiles(Repository.PathOf("docs/diagnostics"), "FK*.md")
        .Select(path => Path.GetFileNameWithoutExtension(path)).Where(IsOfSchemas).Order(StringComparer.Ordinal);

    public static TheoryData<string> SchemaDiagnostics() => new(Catalogue.All.Select(descriptor => descriptor.Id).Where(IsOfSchemas));

    // The example of FK0227 would have 201 types; LimitTests has it.
    public static TheoryData<string> WithExamples() => new(Pages().Where(id => id != "FK0227"));

    static bool IsOfSchemas(string id) => string.CompareOrdinal(id, "FK0100") >= 0 && string.CompareOrdinal(id, "FK0900") < 0;

    [Theory]
    [MemberData(nameof(SchemaDiagnostics))]
    public void A_diagnostic_has_a_page(string id) => Assert.True(File.Exists(Repository.PathOf($"docs/diagnostics/{id}.md")), $"docs/diagnostics/{id}.md is missing.");

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_title_of_its_diagnostic(string id)
    {
        var descriptor = Catalogue.All.Single(descriptor => descriptor.Id == id);
        Assert.Equal($"# {id}: {descriptor.Title}", File.ReadLines(Repository.PathOf(descriptor.HelpPath)).First());
    }

    [Theory]
    [MemberData(nameof(WithExamples))]
    public void The_first_example_of_a_page_gives_its_diagnostic_and_nothing_else(string id) => Assert.Equal([id], Given(Block(id, 0)).Distinct());

    [Theory]
    [MemberData(nameof(WithExamples))]
    public void The_second_example_of_a_page_is_without_a_fault(string id) => Assert.Empty(Given(Block(id, 1)));

    static IEnumerable<string> Given(string block) =>
        Schemas.Compile([.. Schemas.Files(block)]).SelectMany(compiled => compiled.Diagnostics).Select(diagnostic => diagnostic.Descriptor.Id);

    static string Block(string id, int number)
    {
        var parts = File.ReadAllText(Repository.PathOf($"docs/diagnostics/{id}.md")).Split("```yaml\n");
        Assert.True(parts.Length == 3, $"{id}.md has {parts.Length - 1} yaml blocks; a page has two: the example and the mended example.");
        return parts[number + 1][..parts[number + 1].IndexOf("```", StringComparison.Ordinal)];
    }
}
