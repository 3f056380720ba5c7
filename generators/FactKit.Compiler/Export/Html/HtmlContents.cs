using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.Html;

/// <summary>The column beside the page: search, colours, contents.</summary>
static class HtmlContents
{
    public static void Write(HtmlBuilder html, CodebookPage page)
    {
        html.Start("div", ("class", "side"))
            .Own("<div class=\"tools\" id=\"-tools\" hidden role=\"search\"><label for=\"-search\">Search</label>")
            .Own("<input id=\"-search\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\" placeholder=\"Fields, values, rules\" aria-describedby=\"-hint\">")
            .Own("<button id=\"-theme\" type=\"button\">Colours: auto</button><p id=\"-hint\" class=\"unseen\">Hides what does not have all the words. Press / to come here, Escape to clear.</p><p id=\"-count\" class=\"count\"></p></div>\n")
            .Start("nav", ("aria-label", "Contents"));
        foreach (var group in page.Groups)
        {
            var label = group.IsOwn ? null : group.Id;
            if (group.Types.Count > 0) Links(html, label is null ? "Types" : $"Types of {label}", group.Types.Select(type => (type.Name, type.Anchor, type.Labels.Contains("case"))));
            if (group.Enums.Count > 0) Links(html, label is null ? "Enums" : $"Enums of {label}", group.Enums.Select(one => (one.Name, one.Anchor, false)));
        }
        var words = new List<(string, string, bool)>();
        if (page.Values.Count > 0) words.Add(("Kinds of values", "-values", false));
        if (page.Absences.Count > 0) words.Add(("Reasons for absence", "-absences", false));
        if (page.VagueWords.Count > 0) words.Add(("Vague words", "-vague", false));
        if (words.Count > 0) Links(html, "Words", words);
        html.End("nav").End("div");
    }

    static void Links(HtmlBuilder html, string title, IEnumerable<(string Name, string Anchor, bool Inner)> links)
    {
        html.Element("h2", title).Start("ul");
        foreach (var (name, anchor, inner) in links) html.Start("li", ("class", inner ? "inner" : null)).Element("a", name, ("href", "#" + anchor)).End("li");
        html.End("ul");
    }
}
