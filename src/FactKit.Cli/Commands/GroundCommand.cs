using System.CommandLine;
using FactKit.Cli.Findings;
using FactKit.Cli.Hosting;
using FactKit.Cli.Inputs;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;
using FactKit.Compiler.Text;

namespace FactKit.Cli.Commands;

/// <summary><c>factkit ground SCHEMA DOC ARTICLE</c>: each piece of evidence against the text it was taken from.</summary>
static class GroundCommand
{
    static readonly Argument<string> Schema = new("schema") { Description = "The schema (*.fact.yaml) of the document." };

    static readonly Argument<string> Document = new("document") { Description = "The document, JSON or YAML; `-` is standard input." };

    static readonly Argument<string> Article = new("article") { Description = "The article as plain text in UTF-8." };

    static readonly Option<bool> All = new("--all") { Description = "Also list the evidence that stands as it should." };

    static readonly Option<string?> Type = DocumentOptions.Type();

    static readonly Option<OneDocumentFormat> Format = Choices.Option<OneDocumentFormat>("How the document is written; auto goes by the name of the file, and takes standard input for JSON.", "--format");

    // A stream of documents has no one article.
    enum OneDocumentFormat { Auto, Json, Yaml }

    public static Command Create(Terminal terminal)
    {
        var command = new Command("ground", "Check the evidence of a document against its article: does each quotation stand there, and does it agree with the value?") { Schema, Document, Article, All, Type, Format };
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(terminal, arguments, cancellation)));
        return command;
    }

    static int Run(Terminal terminal, ParseResult arguments, CancellationToken cancellation)
    {
        var loaded = CompiledDocuments.Load(InputFiles.One(arguments.GetValue(Schema)!), arguments.GetValue(Type), ImageCache.OfUser(), cancellation);
        var type = loaded.Types[0];
        var document = One(DocumentFile.Expand([arguments.GetValue(Document)!], FormatOf(arguments.GetValue(Format)), terminal));
        var articleFile = InputFiles.One(arguments.GetValue(Article)!);
        var text = TextFile.Read(articleFile);

        var log = FindingLog.Of(terminal, arguments);
        if (document.ReadAll(FactReadOptions.Default.MaxBytes, out var length) is not { } utf8)
        {
            log.Report(document.TooLong(FactReadOptions.Default.MaxBytes, length));
            return log.End($"the document is not valid, so its evidence was not checked: {log.Tally}");
        }
        var result = document.Format == DocumentFormat.Yaml ? type.ParseYaml(utf8) : type.Parse(utf8);
        foreach (var finding in IssueFinding.All(result.Issues, document, utf8, showsLines: !SensitiveFields.AreIn(type, loaded.Schema))) log.Report(finding);
        if (!result.IsValid) return log.End($"the document is not valid, so its evidence was not checked: {log.Tally}");

        var grounding = result.Ground(FactKit.Article.FromText(text));
        var source = new SourceFile(articleFile.Shown, text);
        foreach (var found in grounding.Findings)
            if (found.NeedsReview || !found.IsGrounded || arguments.GetValue(All)) log.Report(Finding(found, articleFile, source));
        return log.End(grounding.ToString().Split('\n')[0]);
    }

    static DocumentFormat FormatOf(OneDocumentFormat format) => format switch
    {
        OneDocumentFormat.Json => DocumentFormat.Json,
        OneDocumentFormat.Yaml => DocumentFormat.Yaml,
        _ => DocumentFormat.Auto,
    };

    static DocumentFile One(IReadOnlyList<DocumentFile> documents) => documents switch
    {
        [{ Format: DocumentFormat.Ndjson } lines] => throw new UserError($"{Visible.Text(lines.Shown)} is a stream of documents, and one document is grounded at a time: write it to a file of its own"),
        [var one] => one,
        _ => throw new UserError($"one document is grounded at a time; found {documents.Count}, such as {Visible.Text(documents[0].Shown)}"),
    };

    static Finding Finding(GroundingFinding found, InputFile article, SourceFile source)
    {
        var severity = !found.IsGrounded ? Severity.Error : found.NeedsReview ? Severity.Warning : Severity.Info;
        var finding = new Finding(severity, Code(found), Message(found)) { Path = found.Path };
        var span = found.Span ?? found.Quote.Nearest;
        if (span is not { } place) return finding with { File = article.Shown };
        return finding with { File = article.Shown, Line = place.Line, Column = place.Column, Length = place.Length, SourceLine = found.IsSensitive ? null : source.GetLine(place.Line - 1) };
    }

    // What is the matter, before how the quotation was found.
    static string Code(GroundingFinding found) => found switch
    {
        { Quote.IsFound: true, Agreement: Agreement.Inconsistent } => ToolCodes.EvidenceDisagrees,
        { NeedsReview: true, Match: EvidenceMatch.Exact or EvidenceMatch.Normalised or EvidenceMatch.Fragments } => ToolCodes.EvidenceToReview,
        _ => $"evidence-{Choices.Text(found.Match)}",
    };

    static string Message(GroundingFinding found)
    {
        if (found.NeedsReview) return string.Join(' ', found.Reasons);
        return found.Agreement == Agreement.Consistent ? "the quotation stands in the article, and the value agrees with it" : "the quotation stands in the article";
    }
}
