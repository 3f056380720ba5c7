using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using FactKit.Cli.Commands;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;

namespace FactKit.Cli;

/// <summary>One run of the tool: arguments to an exit code. Nothing but <see cref="Terminal"/> is read or written on the way, except files that are named.</summary>
static class Tool
{
    public const string Name = "factkit";

    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        using var interruption = new Interruption();
        terminal.Stop = interruption.Token;
        // A name that begins with @ is a file as any other.
        var result = Root(terminal).Parse(args, new() { ResponseFileTokenReplacer = null });
        // Help is given whatever is missing; of a verb that there is not, it would be of something else.
        if ((result.Action is not (HelpAction or VersionAction) || result.UnmatchedTokens.Count > 0) && Complaint.Of(result) is { } complaint)
        {
            terminal.Complain(complaint);
            return ExitCode.Usage;
        }
        try
        {
            return await result.InvokeAsync(new() { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, interruption.Token);
        }
        catch (ClosedOutputException)
        {
            // Whoever read the results has had enough, as `head` does.
            return ExitCode.ClosedOutput;
        }
        catch (UserError error)
        {
            terminal.Complain(error.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            terminal.Complain("stopped before the end");
            return ExitCode.Cancelled;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            terminal.Complain(Visible.Text(fault.Message));
            return ExitCode.Usage;
        }
        catch (Exception fault)
        {
            // No stack trace ever reaches a user; what is printed is enough to report it.
            terminal.Complain($"this is a fault of {Name} itself ({fault.GetType().Name}: {Visible.Text(fault.Message)}); please report it, with the command and the files if you can");
            return ExitCode.Internal;
        }
    }

    // Not System.CommandLine's RootCommand, which bears the name of the assembly; no file beside FactKit.dll can be called factkit.dll.
    static Command Root(Terminal terminal)
    {
        var root = new Command(Name, "Describe facts once, in YAML: check, format and test the schemas, validate documents against them, and export them to other tools.");
        root.Add(new HelpOption());
        root.Add(new VersionOption { Action = new VersionAction(terminal) });
        foreach (var option in GlobalOptions.All) root.Add(option);
        foreach (var command in Verbs.All(terminal, () => Root(terminal))) root.Add(command);
        return root;
    }

    // Without the commit that builds add to the version of the assembly.
    sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            terminal.Out.WriteLine(ToolVersion.Text);
            return ExitCode.Good;
        }
    }
}
