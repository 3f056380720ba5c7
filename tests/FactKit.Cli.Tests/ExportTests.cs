namespace FactKit.Cli.Tests;

public class ExportTests
{
    const string Note = """
        factkit: 1
        schema: town.note
        types:
          Note:
            document: true
            description: One note.
            fields:
              id: { type: Identifier, key: true }
              title: { type: Text, maxLength: 5, absent: [not-stated] }
              hurt: Claim<Quantity>*
        """;

    [Theory]
    [InlineData("html", "<title>town.note 1.0.0: codebook</title>")]
    [InlineData("markdown", "# town.note 1.0.0\n")]
    [InlineData("typescript", "  title: string | Absent<\"not-stated\">;\n")]
    [InlineData("sql", "CREATE TABLE \"note_hurt\" (\n")]
    [InlineData("csv-header", "id,title,title.absent\n\n# hurt: ")]
    public async Task Each_target_is_printed(string target, string part)
    {
        using var folder = new TestFolder(("note.fact.yaml", Note));

        (await folder.Run("export", "note.fact.yaml", "--to", target)).EndsWith(0).Prints(part);
    }

    [Fact]
    public async Task With_a_file_it_is_written_there_and_nothing_is_left_beside_it()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("note.md", "old"));

        var result = (await folder.Run("export", "note.fact.yaml", "--to", "markdown", "--out", "note.md")).EndsWith(0);

        Assert.Equal("", result.Out);
        Assert.StartsWith("# town.note", folder.Read("note.md"), StringComparison.Ordinal);
        Assert.Equal(["note.fact.yaml", "note.md"], Directory.GetFiles(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_the_target_cannot_say_is_noted_beside_the_result()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note.Replace("maxLength: 5", "pattern: \"^A\"", StringComparison.Ordinal)));

        var result = (await folder.Run("export", "note.fact.yaml", "--to", "sql")).EndsWith(0);

        result.Complains("note: town.note: the database does not check all that the schema demands").Prints("--   Note.title: the pattern ^A\n");
    }

    [Theory]
    [InlineData("--to takes json-schema, ", "export", "note.fact.yaml", "--to", "pdf")]
    [InlineData("did you mean markdown?", "export", "note.fact.yaml", "--to", "markdwn")]
    [InlineData("no document type Nota; did you mean Note?", "export", "note.fact.yaml", "--to", "sql", "--type", "Nota")]
    [InlineData("faulty.fact.yaml has errors: `factkit check faulty.fact.yaml` shows them", "export", "faulty.fact.yaml", "--to", "html")]
    [InlineData("there is no folder for none/x.html: make none first", "export", "note.fact.yaml", "--to", "html", "--out", "none/x.html")]
    [InlineData("two.fact.yaml has 2 document types: say which with --type (Memo, Note)", "export", "two.fact.yaml", "--to", "csv-header")]
    public async Task A_wrong_call_says_what_is_right_and_ends_with_2(string complaint, params string[] arguments)
    {
        using var folder = new TestFolder(
            ("note.fact.yaml", Note),
            ("faulty.fact.yaml", Note.Replace("Text,", "Txet,", StringComparison.Ordinal)),
            ("two.fact.yaml", Note.Replace("types:\n", "types:\n  Memo:\n    document: true\n    fields:\n      a: Text\n", StringComparison.Ordinal)));

        (await folder.Run(arguments)).EndsWith(2).Complains(complaint);
    }

    [Fact]
    public async Task One_of_several_document_types_is_exported_by_name()
    {
        using var folder = new TestFolder(("two.fact.yaml", Note.Replace("types:\n", "types:\n  Memo:\n    document: true\n    fields:\n      a: Text\n", StringComparison.Ordinal)));

        Assert.Equal("document,a\n", (await folder.Run("export", "two.fact.yaml", "--to", "csv-header", "--type", "Memo")).EndsWith(0).Out);
    }
}
