using System.CommandLine;

namespace FactKit.Cli.Commands;

/// <summary>The options that every verb has.</summary>
static class GlobalOptions
{
    public static readonly Option<OutputFormat> Output = Choices.Option<OutputFormat>(
        "How findings are printed: for people, for programs, or for code scanning.", "--output", "-o");

    public static readonly Option<ColorMode> Color = Choices.Option<ColorMode>(
        "When to use colours; auto is on a terminal, unless NO_COLOR is set.", "--color");

    public static IEnumerable<Option> All => [Output, Color];
}

/// <summary>How findings are printed.</summary>
enum OutputFormat { Text, Json, Sarif }

/// <summary>When to use colours.</summary>
enum ColorMode { Auto, Always, Never }
