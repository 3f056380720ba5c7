using System.Text;
using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.Markdown;

/// <summary>A codebook in GitHub-flavoured Markdown: what the HTML page says, for repositories and wikis.</summary>
public static class MarkdownExporter
{
    /// <summary>The page of a schema.</summary>
    public static Exported Export(ExportModel model)
    {
        var page = CodebookBuilder.Build(model);
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Escape($"{page.Id} {page.Version}")).Append("\n\n");
        MarkdownParts.Description(text, page.Description);
        Contents(text, page);
        foreach (var group in page.Groups) Group(text, group);
        Glossary(text, "Kinds of values", "-values", page.Values);
        Glossary(text, "Reasons for absence", "-absences", page.Absences);
        if (page.VagueWords.Count > 0)
        {
            text.Append("## Vague words\n\n");
            foreach (var word in page.VagueWords) text.Append("- ").Append(MarkdownText.Code(word.Label)).Append(": ").Append(MarkdownParts.Inlines(word.Text)).Append('\n');
        }
        return new(text.ToString().TrimEnd('\n') + "\n");
    }

    static void Contents(StringBuilder text, CodebookPage page)
    {
        foreach (var group in page.Groups)
        {
            var of = group.IsOwn ? "" : " of " + MarkdownText.Escape(group.Id);
            if (group.Types.Count > 0) text.Append($"- Types{of}: ").Append(string.Join(", ", group.Types.Select(type => MarkdownParts.Link(type.Name, type.Anchor)))).Append('\n');
            if (group.Enums.Count > 0) text.Append($"- Enums{of}: ").Append(string.Join(", ", group.Enums.Select(one => MarkdownParts.Link(one.Name, one.Anchor)))).Append('\n');
        }
        if (page.Values.Count > 0) text.Append("- [Kinds of values](#-values)\n");
        if (page.Absences.Count > 0) text.Append("- [Reasons for absence](#-absences)\n");
        text.Append('\n');
    }

    static void Group(StringBuilder text, CodebookGroup group)
    {
        var of = group.IsOwn ? "" : " of " + MarkdownText.Escape($"{group.Id} {group.Version}");
        if (group.Types.Count > 0) text.Append($"## Types{of}\n\n");
        foreach (var type in group.Types) MarkdownType.Write(text, type);
        if (group.Enums.Count > 0) text.Append($"## Enums{of}\n\n");
        foreach (var one in group.Enums) MarkdownEnum.Write(text, one);
    }

    static void Glossary(StringBuilder text, string title, string anchor, IReadOnlyList<GlossaryEntry> entries)
    {
        if (entries.Count == 0) return;
        text.Append(MarkdownParts.Anchor(anchor)).Append("\n## ").Append(title).Append("\n\n| word | meaning |\n|---|---|\n");
        foreach (var entry in entries)
            text.Append("| ").Append(MarkdownParts.Anchor(entry.Anchor)).Append(MarkdownText.Code(entry.Name)).Append(" | ").Append(MarkdownParts.Inlines(entry.Text)).Append(" |\n");
        text.Append('\n');
    }
}
