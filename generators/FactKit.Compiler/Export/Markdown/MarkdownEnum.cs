using System.Text;
using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.Markdown;

/// <summary>An enum.</summary>
static class MarkdownEnum
{
    public static void Write(StringBuilder text, CodebookEnum one)
    {
        text.Append(MarkdownParts.Anchor(one.Anchor)).Append("\n### ").Append(MarkdownText.Escape(one.Name)).Append(one.Open ? " (open)" : " (closed)").Append("\n\n");
        MarkdownParts.Labelled(text, "Deprecated.", one.Deprecated is { } message ? MarkdownText.Escape(message) : null);
        MarkdownParts.Description(text, one.Description);
        text.Append(one.Open ? "A text that is not listed is kept.\n\n" : "Only these texts are accepted.\n\n");
        if (one.UsedBy.Count > 0) MarkdownParts.Labelled(text, "Used by", MarkdownParts.Inlines(Inline.Join(one.UsedBy)));
        text.Append("| value | code | also read | description |\n|---|---|---|---|\n");
        foreach (var value in one.Values)
        {
            var says = MarkdownParts.Cell(value.Description);
            if (value.Deprecated is { } old) says = new[] { $"**Deprecated.** {MarkdownText.Escape(old)}" }.Concat(says);
            text.Append("| ").Append(MarkdownParts.Anchor(value.Anchor)).Append(MarkdownText.Code(value.Text))
                .Append(" | ").Append(value.Meaning is { } meaning ? MarkdownText.Code(meaning) : "")
                .Append(" | ").Append(string.Join(", ", value.Aliases.Select(MarkdownText.Code)))
                .Append(" | ").Append(string.Join("<br>", says)).Append(" |\n");
        }
        text.Append('\n');
    }
}
