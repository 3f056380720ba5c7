using System.CommandLine;
using System.CommandLine.Parsing;
using FactKit.Cli.Output;

namespace FactKit.Cli.Commands;

/// <summary>Options with a few values, written as command lines are: lower case, words joined by hyphens.</summary>
static class Choices
{
    /// <summary>An option; its first value is what holds without it.</summary>
    public static Option<T> Option<T>(string description, string name, params string[] aliases)
        where T : struct, Enum
    {
        var texts = Enum.GetValues<T>().ToDictionary(Text, StringComparer.Ordinal);
        var option = new Option<T>(name, aliases)
        {
            Description = $"{description} [default: {Text(default(T))}]",
            HelpName = string.Join('|', texts.Keys),
            Recursive = true,
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = argument => Parse(argument, name, texts),
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. texts.Keys]);
        return option;
    }

    /// <summary>The value as a command line has it.</summary>
    public static string Text<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    static T Parse<T>(ArgumentResult argument, string name, Dictionary<string, T> texts)
        where T : struct, Enum
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (texts.TryGetValue(text, out var value)) return value;
        argument.AddError($"{name} takes {string.Join(", ", texts.Keys)}; found {Visible.Text(text)}");
        return default;
    }
}
