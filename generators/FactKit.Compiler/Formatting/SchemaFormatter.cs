using FactKit.Compiler.Schema;
using FactKit.Compiler.Syntax;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Formatting;

/// <summary>
/// Brings the YAML of a schema into one form: white space only. Keys keep their order, scalars their quotes, comments their words and their order.
/// What it makes is read again and compared with what it was made of; where anything else differs, the text is left alone.
/// </summary>
public static class SchemaFormatter
{
    /// <summary>Formats a schema. Never throws on its content; takes time in proportion to its length.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static FormatResult Format(string text, CancellationToken cancellation = default)
    {
        var before = SchemaFile.Read(new SourceFile("", text), cancellation);
        if (before.Tree.Diagnostics.Count > 0) return FormatResult.Faulty(before.Tree.Diagnostics);
        var formatted = new SchemaPrinter(text, cancellation).Print(before.Tree.Root!);
        var after = SchemaFile.Read(new SourceFile("", formatted), cancellation);
        return SameMeaning.Difference(before, after) is { } difference ? FormatResult.Refused(difference) : FormatResult.Of(formatted);
    }
}
