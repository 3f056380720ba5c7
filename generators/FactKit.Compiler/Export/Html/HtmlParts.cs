using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.Html;

/// <summary>Pieces that many places of the page have.</summary>
static class HtmlParts
{
    /// <summary>Prose: an empty line ends a paragraph, a new line stays one.</summary>
    public static void Description(HtmlBuilder html, string? text, string? style = null)
    {
        foreach (var paragraph in TextLines.Paragraphs(text))
        {
            html.Start("p", ("class", style));
            for (var i = 0; i < paragraph.Count; i++)
            {
                if (i > 0) html.Own("<br>");
                html.Text(paragraph[i]);
            }
            html.End("p");
        }
    }

    /// <summary>Stretches of text; those that lead somewhere are links.</summary>
    public static void Inlines(HtmlBuilder html, IEnumerable<Inline> parts)
    {
        foreach (var part in parts)
        {
            if (part.Anchor is not null) html.Start("a", ("href", "#" + part.Anchor));
            if (part.Kind is InlineKind.Code) html.Element("code", part.Text);
            else html.Text(part.Text);
            if (part.Anchor is not null) html.End("a");
        }
    }

    /// <summary>A type expression: one piece of code with links in it.</summary>
    public static void Expression(HtmlBuilder html, IEnumerable<Inline> parts)
    {
        html.Start("code", ("class", "type"));
        foreach (var part in parts)
        {
            if (part.Anchor is not null) html.Start("a", ("href", "#" + part.Anchor));
            html.Text(part.Text);
            if (part.Anchor is not null) html.End("a");
        }
        html.End("code");
    }

    /// <summary>The sign behind a heading that leads to it.</summary>
    public static void AnchorLink(HtmlBuilder html, string anchor, string name) =>
        html.Start("a", ("class", "anchor"), ("href", "#" + anchor), ("aria-label", "Link to " + name)).Text("#").End("a");

    /// <summary>A warning that something should no longer be used.</summary>
    public static void Deprecated(HtmlBuilder html, string? message)
    {
        if (message is not null) html.Start("p", ("class", "deprecated")).Element("strong", "Deprecated.").Own(" ").Text(message).End("p");
    }

    /// <summary>Labels and what they say.</summary>
    public static void Facts(HtmlBuilder html, IReadOnlyList<CodebookFact> facts)
    {
        if (facts.Count == 0) return;
        html.Start("dl", ("class", "facts"));
        foreach (var fact in facts)
        {
            html.Start("div").Element("dt", fact.Label).Start("dd");
            Inlines(html, fact.Text);
            html.End("dd").End("div");
        }
        html.End("dl");
    }

    /// <summary>What names the thing.</summary>
    public static void UsedBy(HtmlBuilder html, IReadOnlyList<Inline> links)
    {
        if (links.Count == 0) return;
        html.Start("p", ("class", "used")).Element("span", "Used by", ("class", "label")).Own(" ");
        Inlines(html, Inline.Join(links));
        html.End("p");
    }
}
