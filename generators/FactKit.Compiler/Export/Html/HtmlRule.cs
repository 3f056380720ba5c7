using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.Html;

/// <summary>A rule.</summary>
static class HtmlRule
{
    public static void Write(HtmlBuilder html, CodebookRule rule, string owner)
    {
        html.Start("div", ("class", "entry rule"), ("id", rule.Anchor)).Start("h5").Element("span", rule.Severity, ("class", "severity " + rule.Severity)).Own(" ").Element("code", rule.Id);
        HtmlParts.AnchorLink(html, rule.Anchor, $"the rule {rule.Id} of {owner}");
        html.End("h5");
        HtmlParts.Description(html, rule.Description);
        html.Start("dl", ("class", "rows"));
        if (rule.When is { } when) Row(html, "Where", when);
        Row(html, "Must hold", rule.Assert);
        if (rule.Message.Count > 0) Row(html, "Message", rule.Message, "message");
        if (rule.Blames is { } blames) Row(html, "Blames", [blames], null);
        Row(html, "Undetermined", rule.Undetermined, null);
        html.End("dl").End("div");
    }

    static void Row(HtmlBuilder html, string label, string code) =>
        html.Start("div").Element("dt", label).Start("dd").Start("pre").Element("code", code).End("pre").End("dd").End("div");

    static void Row(HtmlBuilder html, string label, IReadOnlyList<Inline> text, string? style)
    {
        html.Start("div").Element("dt", label).Start("dd", ("class", style));
        HtmlParts.Inlines(html, text);
        html.End("dd").End("div");
    }
}
