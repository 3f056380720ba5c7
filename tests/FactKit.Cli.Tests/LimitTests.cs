namespace FactKit.Cli.Tests;

/// <summary>The limits of the tool in docs/security.md: what is at one passes, and what is beyond it is told so.</summary>
public class LimitTests
{
    const string Note = "factkit: 1\nschema: town.note\ntypes: { Note: { document: true, fields: { a: Integer } } }\n";

    [Fact]
    public async Task A_document_of_more_than_16_MiB_is_counted_and_not_kept()
    {
        const int most = 16 << 20;
        using var folder = new TestFolder(("note.fact.yaml", Note), ("at.json", "{ \"a\": 1 }".PadRight(most)), ("beyond.json", "{ \"a\": 1 }".PadRight(most + 1)), ("article.txt", "a"));

        (await folder.Run("validate", "note.fact.yaml", "at.json")).EndsWith(0);
        (await folder.Run("validate", "note.fact.yaml", "beyond.json")).EndsWith(1)
            .Prints("error[limit-exceeded]: a document may have at most 16777216 bytes, found 16777217").Prints("beyond.json:1:1");
        (await folder.Run("ground", "note.fact.yaml", "beyond.json", "article.txt")).EndsWith(1).Prints("error[limit-exceeded]");
        (await folder.Run("infer", "beyond.json", "at.json")).EndsWith(0);
        folder.Write("long.json", "{ \"a\": \"" + new string('x', 40 << 20) + "\" }");
        (await folder.Run("infer", "long.json")).EndsWith(1).Complains("a document has more than 16 MiB");
    }

    [Fact]
    public async Task A_text_has_16777216_characters_at_most()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.json", "{ \"a\": 1 }"), ("at.txt", new string('a', 16_777_216)), ("beyond.txt", new string('a', 16_777_217)));

        (await folder.Run("ground", "note.fact.yaml", "a.json", "at.txt")).EndsWith(0);
        (await folder.Run("ground", "note.fact.yaml", "a.json", "beyond.txt")).EndsWith(2).Complains("beyond.txt has more than 16777216 characters");
    }

    [Fact]
    public async Task An_import_has_as_many_characters_as_a_schema()
    {
        const int most = 4 << 20;
        using var folder = new TestFolder(("note.fact.yaml", Note + "imports: [other.fact.yaml]\n"), ("other.fact.yaml", "factkit: 1\nschema: town.other #".PadRight(most)));

        (await folder.Run("check", "note.fact.yaml")).EndsWith(0);
        folder.Write("other.fact.yaml", "factkit: 1\nschema: town.other #".PadRight(most + 100));
        // One character beyond the limit is read, and no more.
        (await folder.Run("check", "note.fact.yaml")).EndsWith(1).Prints("error[FK0003]: The file has 4194305 characters").Prints("other.fact.yaml");
    }

    [Theory]
    [InlineData("256", 0)]
    [InlineData("257", 2)]
    public async Task Lines_are_read_on_256_threads_at_most(string threads, int exitCode)
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.ndjson", "{ \"a\": 1 }\n"));

        (await folder.Run("validate", "note.fact.yaml", "a.ndjson", "--parallel", threads)).EndsWith(exitCode);
    }
}
