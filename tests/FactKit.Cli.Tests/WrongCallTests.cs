namespace FactKit.Cli.Tests;

/// <summary>Calls that cannot be done as asked end with 2 and one line that says why, and what is meant.</summary>
public class WrongCallTests
{
    const string Note = NoteSchema.Text;

    [Theory]
    [InlineData("there is no verb vlidate; did you mean validate? (factkit --help)", "vlidate")]
    [InlineData("there is no verb vlidate; did you mean validate?", "vlidate", "--help")]
    [InlineData("help is an option, --help", "help")]
    [InlineData("say what to do: new, infer, check, fmt, test, validate, ground, export, diff, explain, completion (factkit --help)", "--color", "never")]
    [InlineData("there is no option --outpt; did you mean --output? (factkit check --help)", "check", "--outpt", "json")]
    [InlineData("there is no option --outpt; did you mean --output? (factkit check --help)", "--outpt", "json", "check")]
    [InlineData("there is no option --mutat; did you mean --mutate?", "test", "note.fact.yaml", "--mutat")]
    [InlineData("there is no option --chek; did you mean --check?", "fmt", "--chek=yes")]
    [InlineData("there is no option -x", "check", "-x")]
    [InlineData("there is no option --version", "check", "--version")]
    [InlineData("there is no file or folder --odd", "check", "--", "--odd")]
    [InlineData("there is no file or folder @list", "check", "@list")]
    [InlineData("--output needs a value: text|json|sarif", "check", "--output")]
    [InlineData("--output takes text, json, sarif; found xml", "check", "-o", "xml")]
    [InlineData("--color takes auto, always, never; found \\u001B[31m", "check", "--color", "\u001b[31m")]
    [InlineData("new needs <id>", "new")]
    [InlineData("new needs <id>", "new", "--project")]
    [InlineData("found b.c as well", "new", "a.b", "b.c")]
    [InlineData("validate needs <schema> and <document>", "validate")]
    [InlineData("validate needs <document>", "validate", "note.fact.yaml")]
    [InlineData("ground needs <document> and <article>", "ground", "note.fact.yaml")]
    [InlineData("diff needs <new>", "diff", "note.fact.yaml")]
    [InlineData("export needs --to, one of anthropic, csv-header, ", "export", "note.fact.yaml")]
    [InlineData("infer needs <document>", "infer")]
    [InlineData("explain takes <code>; found FK0002 as well", "explain", "FK0001", "FK0002")]
    [InlineData("there is a script for bash, zsh, fish, pwsh; found tcsh", "completion", "tcsh")]
    [InlineData("there is no file or folder \"\"; is a variable not set?", "check", "")]
    [InlineData("the name of the file to write is empty", "export", "note.fact.yaml", "--to", "html", "--out", "")]
    [InlineData("there is no file or folder nope.fact.yaml; did you mean note.fact.yaml?", "check", "nope.fact.yaml")]
    [InlineData("the folder empty holds no *.fact.yaml", "check", "empty")]
    [InlineData("the folder empty holds no *.json or ", "validate", "note.fact.yaml", "empty")]
    [InlineData("no file fits the pattern x*.json", "validate", "note.fact.yaml", "x*.json")]
    [InlineData("empty is a folder: name a file in it", "validate", "empty", "a.json")]
    [InlineData("empty is a folder: name a file in it", "ground", "note.fact.yaml", "a.json", "empty")]
    [InlineData("note.fact.yaml names no document, but a schema", "validate", "note.fact.yaml", "note.fact.yaml")]
    [InlineData("note.fact.yaml names no document, but a schema", "infer", "note.fact.yaml")]
    [InlineData("standard input can be read once only", "validate", "note.fact.yaml", "-", "-")]
    [InlineData("standard input is not read here: name a file", "check", "-")]
    [InlineData("standard input is not read here: name a file", "ground", "note.fact.yaml", "a.json", "-")]
    [InlineData("`-` formats standard input and nothing else", "fmt", "-", "note.fact.yaml")]
    [InlineData("binary.fact.yaml is no text in UTF-8: save it as UTF-8", "check", "binary.fact.yaml")]
    [InlineData("binary.fact.yaml is no text in UTF-8: save it as UTF-8", "fmt", "binary.fact.yaml")]
    [InlineData("binary.fact.yaml is no text in UTF-8: save it as UTF-8", "ground", "note.fact.yaml", "a.json", "binary.fact.yaml")]
    [InlineData("wide.fact.yaml is UTF-16: save it as UTF-8", "ground", "note.fact.yaml", "a.json", "wide.fact.yaml")]
    [InlineData("lines.ndjson is a stream of documents", "ground", "note.fact.yaml", "lines.ndjson", "a.json")]
    [InlineData(" holds 3 schemas: name one of them, such as binary.fact.yaml", "diff", ".", "note.fact.yaml")]
    [InlineData("note.fact.yaml is a file: name a folder to write to", "diff", "note.fact.yaml", "note.fact.yaml", "--witness", "note.fact.yaml")]
    [InlineData("there is no code FK02122; did you mean FK0212? (`factkit explain all` lists them", "explain", "FK02122")]
    [InlineData("--write writes what --mutate finds: say both", "test", "--write")]
    [InlineData("--parallel takes a number from 1 to 256; found -1", "validate", "note.fact.yaml", "a.json", "--parallel", "-1")]
    public async Task It_is_said_in_one_line(string complaint, params string[] arguments)
    {
        using var folder = new TestFolder(("note.fact.yaml", Note), ("a.json", """{ "title": "Two" }"""), ("lines.ndjson", "{}\n"), ("empty/read.me", ""));
        File.WriteAllBytes(folder.PathOf("binary.fact.yaml"), [0x66, 0xFF, 0x00, 0xC0]);
        File.WriteAllBytes(folder.PathOf("wide.fact.yaml"), [0xFF, 0xFE, 0x66, 0x00]);

        var result = (await folder.Run(arguments)).EndsWith(2).Complains(complaint);

        Assert.Matches("^factkit: [^\n]*\n$", result.Error);
        Assert.Empty(result.Out);
    }

    [Fact]
    public async Task What_cannot_be_formatted_from_standard_input_is_named_with_its_place() =>
        (await ToolProcess.RunWithInput(Repository.Root, "", "fmt", "-")).EndsWith(1).Complains("factkit: (1,1): The file holds no YAML content");
}
