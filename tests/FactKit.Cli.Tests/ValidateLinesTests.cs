namespace FactKit.Cli.Tests;

/// <summary>NDJSON, read as it comes.</summary>
public class ValidateLinesTests
{
    const string Note = NoteSchema.Text;

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public async Task A_fault_is_shown_in_its_line_of_the_file(string threads)
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.ndjson", "{ \"title\": \"Two\" }\n\n  { \"title\": \"Twelve\" }\n{ \"title\": \"Two\"\n{ \"title\": \"Six\" }\n"));

        (await folder.Run("validate", "note.fact.yaml", "a.ndjson", "--parallel", threads)).EndsWith(1)
            .Prints("error[too-long]: ")
            .Prints("\n --> a.ndjson:3:14  /title\n  |\n3 |   { \"title\": \"Twelve\" }\n  |              ^\n")
            .Prints("error[malformed-json]: ")
            .Prints("\n --> a.ndjson:4:")
            .Prints("4 documents, 2 of them not valid: 2 errors");
    }

    [Fact]
    public async Task A_list_of_documents_is_read_too_and_so_is_standard_input()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.jsonl", "[\n{ \"title\": \"Two\" },\n{\n\"title\": \"Twelve\" }\n]"));

        (await folder.Run("validate", "note.fact.yaml", "a.jsonl")).EndsWith(1).Prints("a.jsonl:4:10  /title\n  |\n4 | \"title\": \"Twelve\" }\n").Prints("2 documents, 1 of them not valid");
        (await ToolProcess.RunWithInput(folder.Root, "{ \"title\": \"Two\" }\n{ \"title\": \"Twelve\" }\n", "validate", "note.fact.yaml", "-", "--format", "ndjson")).EndsWith(1)
            .Prints("(standard input):2:12  /title\n").Prints("2 documents, 1 of them not valid");
    }

    [Fact]
    public async Task A_large_file_is_told_with_its_throughput_aside_from_the_results()
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.ndjson", string.Concat(Enumerable.Repeat("{ \"title\": \"Two\" }\n", 100_000))));

        var result = (await folder.Run("validate", "note.fact.yaml", "a.ndjson")).EndsWith(0);

        // The same on every run.
        Assert.Equal("100,000 documents, all valid: no findings\n", result.Out);
    }

    [Fact]
    public async Task Ctrl_C_ends_with_130_and_says_what_was_done()
    {
        // Windows has no signal that one process could send another.
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TestFolder(("note.fact.yaml", Note));

        (await ToolProcess.RunAndInterrupt(folder.Root, "{ \"title\": \"Twelve\" }\n", "validate", "note.fact.yaml", "-", "--format", "ndjson")).EndsWith(130)
            .Prints("stopped before the end, after 1 document, 1 of them not valid: 1 error");
    }

    [Fact]
    public async Task A_reader_that_has_had_enough_ends_the_run_without_a_word()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.ndjson", string.Concat(Enumerable.Repeat("{ \"title\": \"Twelve\" }\n", 20_000))));

        var result = (await ToolProcess.RunForOneLine(folder.Root, "validate", "note.fact.yaml", "a.ndjson")).EndsWith(141).Prints("error[too-long]");

        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task A_full_disk_is_said_and_what_was_there_stays()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TestFolder(("note.fact.yaml", Note), ("note.html", "old"));

        (await ToolProcess.RunWithFilesUpTo(1, folder.Root, "export", "note.fact.yaml", "--to", "html", "--out", "note.html")).EndsWith(2).Complains("could not write note.html: ").Complains("; what was there is unchanged");

        Assert.Equal("old", folder.Read("note.html"));
        Assert.Empty(Directory.GetFiles(folder.Root, ".note.html*"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    public async Task Threads_are_a_number_from_1(string threads)
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.ndjson", "{}"));

        (await folder.Run("validate", "note.fact.yaml", "a.ndjson", "--parallel", threads)).EndsWith(2).Complains("--parallel");
    }
}
