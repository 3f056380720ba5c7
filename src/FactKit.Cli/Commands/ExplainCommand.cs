using System.CommandLine;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using Spectre.Console;

namespace FactKit.Cli.Commands;

/// <summary><c>factkit explain FK0212</c>: the page of a diagnostic.</summary>
static class ExplainCommand
{
    static readonly Argument<string> Code = new("code")
    {
        Description = "The code of a finding: of a schema (FK0212), of a document (wrong-type) or of a verb (constraint-unguarded); `all` lists them.",
        HelpName = "code",
    };

    public static Command Create(Terminal terminal)
    {
        Code.CompletionSources.Add(_ => Catalogue.All.Select(entry => new System.CommandLine.Completions.CompletionItem(entry.Id, detail: entry.Title))
            .Concat(CodeTable.All.Select(entry => new System.CommandLine.Completions.CompletionItem(entry.Code, detail: entry.Says))));
        var command = new Command("explain", "Explain the code of a finding: what it means; of a schema's also an example that gives it, and the example mended.") { Code };
        command.SetAction(arguments => Run(terminal, arguments));
        return command;
    }

    static int Run(Terminal terminal, ParseResult arguments)
    {
        var console = terminal.Styled(arguments.GetValue(GlobalOptions.Color));
        var code = arguments.GetValue(Code)!;
        if (code == "all")
        {
            foreach (var entry in Catalogue.All) terminal.Out.WriteLine($"{entry.Id}  {entry.Severity.ToString().ToLowerInvariant(),-7}  {entry.Title}");
            foreach (var (other, says) in CodeTable.All) terminal.Out.WriteLine($"{other}  {says}");
            return ExitCode.Good;
        }
        foreach (var line in Page(code).Split('\n')) Write(console, line);
        return ExitCode.Good;
    }

    static string Page(string code)
    {
        if (CodeTable.All.FirstOrDefault(entry => entry.Code == code.ToLowerInvariant().Split('/')[^1]) is { Code: not null } known) return $"# {known.Code}\n\n{known.Says}";
        var id = code.ToUpperInvariant();
        using var page = typeof(ExplainCommand).Assembly.GetManifestResourceStream($"diagnostics/{id}.md");
        if (page is null)
        {
            var near = Suggestion.Nearest(id, Catalogue.All.Select(entry => entry.Id)) ?? Suggestion.Nearest(code, CodeTable.All.Select(entry => entry.Code));
            throw new UserError($"there is no code {Visible.Text(code)}{(near is null ? "" : $"; did you mean {near}?")} (`{Tool.Name} explain all` lists them; the id of a rule is explained by its schema)");
        }
        using var reader = new StreamReader(page);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }

    // The pages are plain enough to be read as they are; headings stand out, and fences go.
    static void Write(IAnsiConsole console, string line)
    {
        if (line.StartsWith("```", StringComparison.Ordinal)) return;
        var heading = line.StartsWith("# ", StringComparison.Ordinal);
        console.Write(new Text(heading ? line[2..] : line, heading ? new(decoration: Decoration.Bold) : Style.Plain));
        console.WriteLine();
    }
}
