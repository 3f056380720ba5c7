using System.CommandLine;

namespace FactKit.Cli.Commands;

/// <summary>The options of verbs that read documents.</summary>
static class DocumentOptions
{
    public static Option<string?> Type() => new("--type", "-t")
    {
        Description = "The document type, where the schema has several.",
        HelpName = "name",
    };

    public static Option<DocumentFormat> Format() => Choices.Option<DocumentFormat>(
        "How documents are written; auto goes by the name of the file, and takes standard input for JSON.", "--format");

    public static Option<ReportLevel> Report() => Choices.Option<ReportLevel>(
        "The least severity that is reported; info tells of rules that stay undetermined.", "--report");

    public static Option<bool> NoCache() => new("--no-cache")
    {
        Description = "Compile the schema anew and keep nothing.",
    };
}

/// <summary>How a document is written.</summary>
enum DocumentFormat { Auto, Json, Yaml, Ndjson }

/// <summary>The least severity that is reported.</summary>
enum ReportLevel { Warning, Error, Info }
