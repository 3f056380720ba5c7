using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.Html;

/// <summary>The words that the page uses and the schema does not declare.</summary>
static class HtmlGlossary
{
    public static void Write(HtmlBuilder html, CodebookPage page)
    {
        if (page.Values.Count + page.Absences.Count + page.VagueWords.Count == 0) return;
        html.Start("div", ("class", "group")).Element("h2", "Words");
        Section(html, "Kinds of values", "-values", "What the built-in types of fields mean.", page.Values);
        Section(html, "Reasons for absence", "-absences", "Why a value can be known to be absent, written as { \"absent\": \"not-stated\" }. Zero, an empty text and a missing key never stand for one.", page.Absences);
        if (page.VagueWords.Count > 0)
        {
            Start(html, "Vague words", "-vague", "What vague words of quantities mean in these documents.");
            foreach (var word in page.VagueWords)
            {
                html.Start("div", ("class", "entry value")).Start("div", ("class", "name")).Start("h5").Element("code", word.Label).End("h5").End("div").Start("div", ("class", "says")).Start("p");
                HtmlParts.Inlines(html, word.Text);
                html.End("p").End("div").End("div");
            }
            html.End("section");
        }
        html.End("div");
    }

    static void Section(HtmlBuilder html, string title, string anchor, string about, IReadOnlyList<GlossaryEntry> entries)
    {
        if (entries.Count == 0) return;
        Start(html, title, anchor, about);
        foreach (var entry in entries)
        {
            html.Start("div", ("class", "entry value"), ("id", entry.Anchor)).Start("div", ("class", "name")).Start("h5").Element("code", entry.Name);
            HtmlParts.AnchorLink(html, entry.Anchor, entry.Name);
            html.End("h5").End("div").Start("div", ("class", "says")).Start("p");
            HtmlParts.Inlines(html, entry.Text);
            html.End("p").End("div").End("div");
        }
        html.End("section");
    }

    static void Start(HtmlBuilder html, string title, string anchor, string about)
    {
        html.Start("section", ("class", "card"), ("id", anchor), ("aria-labelledby", anchor + "-heading")).Start("div", ("class", "about")).Start("h3", ("id", anchor + "-heading")).Text(title);
        HtmlParts.AnchorLink(html, anchor, title);
        html.End("h3").Element("p", about).End("div");
    }
}
