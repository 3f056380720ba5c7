using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.Html;

/// <summary>The types and enums of one schema.</summary>
static class HtmlGroup
{
    public static void Write(HtmlBuilder html, CodebookGroup group)
    {
        var of = group.IsOwn ? "" : $" of {group.Id} {group.Version}";
        if (group.Types.Count > 0)
        {
            html.Start("div", ("class", "group")).Element("h2", "Types" + of);
            foreach (var type in group.Types) Type(html, type);
            html.End("div");
        }
        if (group.Enums.Count > 0)
        {
            html.Start("div", ("class", "group")).Element("h2", "Enums" + of);
            foreach (var one in group.Enums) Enum(html, one);
            html.End("div");
        }
    }

    static void Type(HtmlBuilder html, CodebookType type)
    {
        Open(html, type.Name, type.Anchor, type.Labels);
        HtmlParts.Deprecated(html, type.Deprecated);
        HtmlParts.Description(html, type.Description);
        foreach (var note in type.Notes)
        {
            html.Start("p", ("class", "note"));
            HtmlParts.Inlines(html, note);
            html.End("p");
        }
        HtmlParts.UsedBy(html, type.UsedBy);
        html.End("div");
        if (type.Cases.Count > 0)
        {
            html.Element("h4", "Cases", ("class", "part")).Start("ul", ("class", "cases"));
            foreach (var one in type.Cases)
            {
                html.Start("li").Start("span", ("class", "case"));
                if (one.Text is { } text) html.Element("code", text);
                else html.Element("em", "any other");
                html.Own(" → ");
                HtmlParts.Inlines(html, [one.Type]);
                html.End("span");
                if (one.Description is { } description) html.Element("span", TextLines.Single(description), ("class", "about"));
                html.End("li");
            }
            html.End("ul");
        }
        if (type.Fields.Count > 0)
        {
            html.Element("h4", type.Cases.Count > 0 ? "Fields of every case" : "Fields", ("class", "part"));
            foreach (var field in type.Fields) Field(html, field, type.Name);
        }
        if (type.Rules.Count > 0)
        {
            html.Element("h4", "Rules", ("class", "part"));
            foreach (var rule in type.Rules) HtmlRule.Write(html, rule, type.Name);
        }
        html.End("section");
    }

    static void Open(HtmlBuilder html, string name, string anchor, IEnumerable<string> labels)
    {
        html.Start("section", ("class", "card"), ("id", anchor), ("aria-labelledby", anchor + "-heading")).Start("div", ("class", "about"))
            .Start("h3", ("id", anchor + "-heading")).Text(name);
        foreach (var label in labels) html.Own(" ").Element("span", label, ("class", "label"));
        HtmlParts.AnchorLink(html, anchor, name);
        html.End("h3");
    }

    static void Field(HtmlBuilder html, CodebookField field, string owner)
    {
        html.Start("div", ("class", "entry"), ("id", field.Anchor)).Start("div", ("class", "name")).Start("h5").Element("code", field.Name);
        HtmlParts.AnchorLink(html, field.Anchor, $"{owner}.{field.Name}");
        html.End("h5");
        HtmlParts.Expression(html, field.Type);
        html.Start("p", ("class", "labels"));
        var (text, style) = field.Presence switch
        {
            CodebookPresence.Required => ("required", "required"),
            CodebookPresence.Optional => ("optional", "optional"),
            CodebookPresence.ZeroOrMore => ("0 or more", "list"),
            CodebookPresence.OneOrMore => ("1 or more", "list"),
            _ => ("has a default", "optional"),
        };
        html.Element("span", text, ("class", "presence " + style));
        foreach (var label in field.Labels) html.Own(" ").Element("span", label, ("class", label is "personal" or "confidential" ? "label sensitive" : "label"));
        html.End("p").End("div").Start("div", ("class", "says"));
        HtmlParts.Deprecated(html, field.Deprecated);
        HtmlParts.Description(html, field.Description);
        if (field.Words is { } words) html.Element("p", words, ("class", "words"));
        HtmlParts.Facts(html, field.Facts);
        html.End("div").End("div");
    }

    static void Enum(HtmlBuilder html, CodebookEnum one)
    {
        Open(html, one.Name, one.Anchor, [one.Open ? "open" : "closed"]);
        HtmlParts.Deprecated(html, one.Deprecated);
        HtmlParts.Description(html, one.Description);
        html.Element("p", one.Open ? "Open: a text that is not listed is kept." : "Closed: only these texts are accepted.", ("class", "note"));
        HtmlParts.UsedBy(html, one.UsedBy);
        html.End("div").Element("h4", "Values", ("class", "part"));
        foreach (var value in one.Values) Value(html, value, one.Name);
        html.End("section");
    }

    static void Value(HtmlBuilder html, CodebookValue value, string owner)
    {
        html.Start("div", ("class", "entry value"), ("id", value.Anchor)).Start("div", ("class", "name")).Start("h5").Element("code", value.Text);
        HtmlParts.AnchorLink(html, value.Anchor, $"{owner} {value.Text}");
        html.End("h5").End("div").Start("div", ("class", "says"));
        HtmlParts.Deprecated(html, value.Deprecated);
        HtmlParts.Description(html, value.Description);
        var facts = new List<CodebookFact>();
        if (value.Meaning is { } meaning) facts.Add(new("Code", [Inline.Code(meaning)]));
        if (value.Aliases.Count > 0) facts.Add(new("Also read", [.. Inline.Codes(value.Aliases)]));
        HtmlParts.Facts(html, facts);
        html.End("div").End("div");
    }
}
