using System.Text;
using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.Markdown;

/// <summary>Pieces that many places of the page have.</summary>
static class MarkdownParts
{
    public static string Anchor(string anchor) => $"<a id=\"{anchor}\"></a>";

    public static string Link(string name, string anchor) => $"[{MarkdownText.Escape(name)}](#{anchor})";

    public static string Inlines(IEnumerable<Inline> parts) => string.Concat(parts.Select(Inline));

    static string Inline(Inline part)
    {
        var text = part.Kind is InlineKind.Code ? MarkdownText.Code(part.Text) : Words(part.Text);
        return part.Anchor is null ? text : $"[{text}](#{part.Anchor})";
    }

    /// <summary>A type expression, its names linked.</summary>
    public static string Expression(IEnumerable<Inline> parts) =>
        string.Concat(parts.Select(part => part.Anchor is null ? Words(part.Text) : Link(part.Text, part.Anchor)));

    /// <summary>Prose, in paragraphs.</summary>
    public static void Description(StringBuilder text, string? description)
    {
        foreach (var paragraph in TextLines.Paragraphs(description))
            text.Append(string.Join("<br>\n", paragraph.Select(MarkdownText.Escape))).Append("\n\n");
    }

    /// <summary>Prose in a cell.</summary>
    public static IEnumerable<string> Cell(string? description) => TextLines.Paragraphs(description).Select(paragraph => string.Join("<br>", paragraph.Select(MarkdownText.Escape)));

    /// <summary>A line that begins with a label.</summary>
    public static void Labelled(StringBuilder text, string label, string? message)
    {
        if (message is not null) text.Append("**").Append(label).Append("** ").Append(message).Append("\n\n");
    }

    // Stretches keep the spaces at their ends.
    static string Words(string text)
    {
        var escaped = MarkdownText.Escape(text);
        return (text.Length > 0 && text[0] == ' ' ? " " : "") + escaped + (text.Length > 1 && text[text.Length - 1] == ' ' ? " " : "");
    }
}
