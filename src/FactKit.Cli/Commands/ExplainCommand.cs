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
        Description = "The code of a diagnostic, such as FK0212; `all` lists them.",
        HelpName = "code",
    };

    public static Command Create(Terminal terminal)
    {
        Code.CompletionSources.Add(_ => Catalogue.All.Select(entry => new System.CommandLine.Completions.CompletionItem(entry.Id, detail: entry.Title)));
        var command = new Command("explain", "Explain a diagnostic: what it means, an example that gives it, and the example mended.") { Code };
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
            return ExitCode.Good;
        }
        foreach (var line in Page(code).Split('\n')) Write(console, line);
        return ExitCode.Good;
    }

    static string Page(string code)
    {
        var id = code.ToUpperInvariant();
        using var page = typeof(ExplainCommand).Assembly.GetManifestResourceStream($"diagnostics/{id}.md");
        if (page is null)
        {
            var near = Suggestion.Nearest(id, Catalogue.All.Select(entry => entry.Id));
            throw new UserError($"there is no diagnostic {Visible.Text(code)}{(near is null ? "" : $"; did you mean {near}?")} `{Tool.Name} explain all` lists them");
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
