using System.Globalization;
using FactKit.Cli.Commands;
using FactKit.Cli.Findings;
using FactKit.Cli.Output;
using FactKit.Cli.Terminals;

namespace FactKit.Cli.Inputs;

/// <summary>A document that was named, or standard input.</summary>
/// <param name="Shown">How it is printed.</param>
/// <param name="Format">How it is written; <see cref="DocumentFormat.Auto"/> only for standard input.</param>
/// <param name="Open">Its bytes; called once.</param>
sealed record DocumentFile(string Shown, DocumentFormat Format, Func<Stream> Open)
{
    /// <summary>How standard input is printed.</summary>
    public const string InputName = "(standard input)";

    const string MetaSchemaName = "factkit.schema.json";

    static readonly string[] s_endings = [".json", ".yaml", ".yml", ".ndjson", ".jsonl"];

    /// <summary>The documents that arguments name: files, folders, patterns, and <c>-</c> for standard input. Schemas and what is about examples are no documents.</summary>
    /// <exception cref="UserError">An argument names nothing.</exception>
    public static IReadOnlyList<DocumentFile> Expand(IReadOnlyList<string> arguments, DocumentFormat format, Terminal terminal)
    {
        if (arguments.Count(argument => argument == "-") > 1) throw new UserError("standard input can be read once only; found `-` more than once");
        // All are looked for before the first is read.
        var files = arguments.SelectMany(argument => argument == "-" ? [new(InputName, format, terminal.OpenIn)] : Named(argument, format));
        return [.. files.DistinctBy(file => file.Shown)];
    }

    static IEnumerable<DocumentFile> Named(string argument, DocumentFormat format)
    {
        var files = InputFiles.Expand([argument], s_endings);
        // Beside schemas stands the one of their own language, for editors.
        var documents = files.Where(file => !file.FullPath.EndsWith(".fact.yaml", StringComparison.Ordinal) && (File.Exists(argument) || Path.GetFileName(file.FullPath) != MetaSchemaName)).ToList();
        if (documents.Count == 0) throw new UserError($"{Visible.Text(argument)} names no document, but {(files.Count == 1 ? "a schema" : "schemas")}");
        return documents.Select(file => new DocumentFile(file.Shown, FormatOf(file, format), file.Open));
    }

    /// <summary>All bytes; null where there are more than a document may have, which are counted and not kept.</summary>
    public byte[]? ReadAll(int most, out long length)
    {
        using var stream = Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        length = 0;
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            length += read;
            if (length <= most) bytes.Write(buffer, 0, read);
        }
        return length <= most ? bytes.ToArray() : null;
    }

    /// <summary>The fault of a document that is too long.</summary>
    public Finding TooLong(int most, long length) => new(Severity.Error, FactCodes.LimitExceeded, string.Create(CultureInfo.InvariantCulture, $"a document may have at most {most} bytes, found {length}")) { File = Shown, Line = 1, Column = 1, Path = "" };

    static DocumentFormat FormatOf(InputFile file, DocumentFormat format) => format != DocumentFormat.Auto ? format : Path.GetExtension(file.FullPath).ToLowerInvariant() switch
    {
        ".yaml" or ".yml" => DocumentFormat.Yaml,
        ".ndjson" or ".jsonl" => DocumentFormat.Ndjson,
        _ => DocumentFormat.Json,
    };
}
