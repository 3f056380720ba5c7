using FactKit.Compiler.Export.Csv;
using FactKit.Compiler.Export.Html;
using FactKit.Compiler.Export.JsonSchema;
using FactKit.Compiler.Export.Markdown;
using FactKit.Compiler.Export.Sql;
using FactKit.Compiler.Export.Strict;
using FactKit.Compiler.Export.TypeScript;

namespace FactKit.Compiler.Export;

/// <summary>The targets, in the order of help. A new one is a folder here and a line below.</summary>
public static class ExportTargets
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportTarget> All { get; } =
    [
        new("json-schema", "JSON Schema 2020-12 of documents", ExportScope.Document, JsonSchemaExporter.Export),
        new("openai", "what OpenAI's structured output can be held to", ExportScope.Document, StrictExporter.OpenAi),
        new("anthropic", "the same for Anthropic's tools and structured output", ExportScope.Document, StrictExporter.Anthropic),
        new("html", "a codebook to read: one page, no other file", ExportScope.Schema, HtmlExporter.Export),
        new("markdown", "the same for GitHub and wikis", ExportScope.Schema, MarkdownExporter.Export),
        new("typescript", "types of documents as they are in JSON", ExportScope.Schema, TypeScriptExporter.Export),
        new("sql", "tables for PostgreSQL", ExportScope.Schema, SqlExporter.Export),
        new("csv-header", "headers of flat tables", ExportScope.Document, CsvExporter.Export),
    ];

    /// <summary>The one of a name; null: none.</summary>
    public static ExportTarget? Find(string name) => All.FirstOrDefault(target => target.Name == name);
}
