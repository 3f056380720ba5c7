using System.CommandLine;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;

namespace FactKit.Cli.Commands;

/// <summary><c>factkit completion SHELL</c>: a script that completes words with the tab key; and the hidden verb that the script asks.</summary>
static class CompletionCommand
{
    /// <summary>The shells that there is a script for.</summary>
    enum Shell { Bash, Zsh, Fish, Pwsh }

    static readonly Argument<string> ShellName = new("shell") { Description = "bash, zsh, fish or pwsh (also called powershell). The first line of the script says how to load it." };

    public static Command Create(Terminal terminal)
    {
        var names = Enum.GetValues<Shell>().Select(Choices.Text).ToArray();
        ShellName.CompletionSources.Add(names);
        var command = new Command("completion", "Print the script that completes words of factkit with the tab key.") { ShellName };
        command.SetAction(arguments =>
        {
            var name = arguments.GetValue(ShellName)! is "powershell" ? Choices.Text(Shell.Pwsh) : arguments.GetValue(ShellName)!;
            if (!names.Contains(name)) throw new UserError($"there is a script for {string.Join(", ", names)}; found {Visible.Text(name)}");
            using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream("completions/" + name)!;
            using var reader = new StreamReader(script);
            terminal.Out.Write(reader.ReadToEnd().ReplaceLineEndings("\n"));
            return ExitCode.Good;
        });
        return command;
    }

    /// <summary><c>factkit complete POSITION LINE</c>: what could stand at a position of a command line, a word a line.</summary>
    public static Command Complete(Terminal terminal, Func<Command> root)
    {
        var position = new Argument<int>("position");
        var line = new Argument<string>("line");
        var command = new Command("complete") { position, line };
        command.Hidden = true;
        command.SetAction(arguments =>
        {
            var text = arguments.GetValue(line)!;
            var at = Math.Clamp(arguments.GetValue(position), 0, text.Length);
            // The name of the program is no word of the command line that is parsed.
            var rest = text.StartsWith(Tool.Name, StringComparison.Ordinal) ? text[Tool.Name.Length..].TrimStart() : text;
            at = Math.Clamp(at - (text.Length - rest.Length), 0, rest.Length);
            foreach (var item in root().Parse(rest).GetCompletions(at)) terminal.Out.WriteLine(item.InsertText ?? item.Label);
            return ExitCode.Good;
        });
        return command;
    }
}
