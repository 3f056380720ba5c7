using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using FactKit.Cli.Output;
using FactKit.Compiler.Naming;

namespace FactKit.Cli.Commands;

/// <summary>What is wrong with a command line, in one line: what was found, what is meant, where help is.</summary>
static class Complaint
{
    /// <summary>The first fault; null: the call is well formed.</summary>
    public static string? Of(ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (command.Hidden) return result.Errors.Count > 0 ? result.Errors[0].Message : null;
        return Misspelt(result) is { } fault || (fault = Missing(result)) is not null ? $"{fault} ({Called(result)} --help)" : null;
    }

    /// <summary>The words that lead to a verb.</summary>
    static string Called(ParseResult result) => result.CommandResult.Parent is null ? Tool.Name : $"{Tool.Name} {result.CommandResult.Command.Name}";

    static string? Misspelt(ParseResult result)
    {
        // An argument takes whatever is no known option, so that a misspelt one would be looked for as a file. Behind `--` nothing is an option.
        var literal = result.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Select(token => token.Value).ToHashSet(StringComparer.Ordinal);
        var taken = result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);
        if (result.UnmatchedTokens.Concat(taken).FirstOrDefault(word => word.Length > 1 && word[0] == '-' && !literal.Contains(word)) is { } option)
            return Unknown("option", option.Split('=', ':')[0], Options(result.CommandResult));
        if (result.UnmatchedTokens is not [var extra, ..]) return null;
        if (extra == "help") return "help is an option, --help";
        if (result.CommandResult.Parent is null) return Unknown("verb", extra, result.CommandResult.Command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name));
        return $"{result.CommandResult.Command.Name} takes {Taken(result.CommandResult.Command)}; found {Visible.Text(extra)} as well";
    }

    static string? Missing(ParseResult result)
    {
        if (result.Errors.Count == 0) return null;
        var command = result.CommandResult.Command;
        if (result.CommandResult.Parent is null && result.Errors.All(error => error.SymbolResult is CommandResult)) return $"say what to do: {string.Join(", ", command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name))}";
        var arguments = command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && result.GetResult(argument) is not { Tokens.Count: > 0 }).ToList();
        if (arguments.Count > 0) return $"{command.Name} needs {And(arguments.Select(Shown))}";
        if (command.Options.FirstOrDefault(option => option.Required && result.GetResult(option) is null or { Implicit: true }) is { Required: true } needed)
            return $"{command.Name} needs {needed.Name}, one of {string.Join(", ", needed.GetCompletions(CompletionContext.Empty).Select(item => item.Label))}";
        return result.Errors.FirstOrDefault(error => error.SymbolResult is OptionResult { Tokens.Count: 0 })?.SymbolResult is OptionResult bare
            ? $"{bare.Option.Name} needs a value{(bare.Option.HelpName is { } help ? $": {help}" : "")}"
            : result.Errors[0].Message;
    }

    static IEnumerable<string> Options(CommandResult result)
    {
        for (SymbolResult? at = result; at is not null; at = at.Parent)
            if (at is CommandResult { Command: var command })
                foreach (var option in command.Options.Where(option => at == result || option.Recursive)) yield return option.Name;
    }

    static string Unknown(string what, string found, IEnumerable<string> known) =>
        $"there is no {what} {Visible.Text(found)}{(Suggestion.Nearest(found, known) is { } near ? $"; did you mean {near}?" : "")}";

    static string Taken(Command command) => command.Arguments.Count == 0 ? "no arguments" : And(command.Arguments.Select(Shown));

    static string Shown(Argument argument) => $"<{argument.HelpName ?? argument.Name}>";

    static string And(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }
}
