namespace FactKit.Cli.Tests;

public class GroundTests
{
    const string Toll = """
        factkit: 1
        schema: town.toll
        types:
          Toll:
            document: true
            fields:
              killed: Claim<Quantity>*
        """;

    [Fact]
    public async Task Evidence_that_stands_in_the_article_is_counted()
    {
        using var folder = new TestFolder(
            ("toll.fact.yaml", Toll), ("article.txt", "Three soldiers died at the ford."), ("a.json", """{ "killed": [{ "value": 3, "evidence": ["Three soldiers died"] }] }"""));

        (await folder.Run("ground", "toll.fact.yaml", "a.json", "article.txt")).EndsWith(0).Prints("1 quotation: 1 exact");
        (await folder.Run("ground", "toll.fact.yaml", "a.json", "article.txt", "--all")).EndsWith(0).Prints("article.txt:1:1  /killed/0/evidence/0");
    }

    [Theory]
    [InlineData("""{ "killed": [{ "value": 4, "evidence": ["Three soldiers died"] }] }""", "error[evidence-disagrees]")]
    [InlineData("""{ "killed": [{ "value": 3, "evidence": ["Three sailors perished"] }] }""", "error[evidence-not-found]")]
    public async Task An_altered_number_and_an_altered_quotation_are_errors(string document, string error)
    {
        using var folder = new TestFolder(("toll.fact.yaml", Toll), ("article.txt", "Three soldiers died at the ford."), ("a.json", document));

        (await folder.Run("ground", "toll.fact.yaml", "a.json", "article.txt")).EndsWith(1).Prints(error);
    }

    [Fact]
    public async Task What_a_person_has_to_look_at_has_a_code_of_its_own()
    {
        using var folder = new TestFolder(("toll.fact.yaml", Toll), ("article.txt", "It is not true that three soldiers died."), ("a.json", """{ "killed": [{ "value": 3, "evidence": ["three soldiers died"] }] }"""));

        (await folder.Run("ground", "toll.fact.yaml", "a.json", "article.txt")).Prints("warning[evidence-to-review]");
    }

    [Fact]
    public async Task A_stream_is_not_offered()
    {
        Assert.DoesNotContain("ndjson", (await ToolProcess.Run(Repository.Root, "ground", "--help")).EndsWith(0).Out, StringComparison.Ordinal);
        (await ToolProcess.Run(Repository.Root, "ground", "a", "b", "c", "--format", "ndjson")).EndsWith(2).Complains("--format takes auto, json, yaml; found ndjson");
    }

    [Fact]
    public async Task A_document_that_is_not_valid_is_not_grounded()
    {
        using var folder = new TestFolder(("toll.fact.yaml", Toll), ("article.txt", "Three"), ("a.json", """{ "killed": [{ "value": "lots of", "evidence": [] }] }"""));

        (await folder.Run("ground", "toll.fact.yaml", "a.json", "article.txt")).EndsWith(1).Prints("the document is not valid, so its evidence was not checked");
    }

    [Fact]
    public async Task An_article_that_is_not_utf_8_is_refused()
    {
        using var folder = new TestFolder(("toll.fact.yaml", Toll), ("a.json", """{ "killed": [] }"""));
        File.WriteAllBytes(folder.PathOf("article.txt"), [0x93, 0x41]);

        (await folder.Run("ground", "toll.fact.yaml", "a.json", "article.txt")).EndsWith(2).Complains("article.txt is no text in UTF-8: save it as UTF-8");
    }
}
