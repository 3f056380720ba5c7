using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.Html;

/// <summary>A codebook as one HTML page, without scripts or styles from elsewhere. It reads well without its script, which only searches, copies links and changes colours.</summary>
public static class HtmlExporter
{
    static readonly Lazy<string> s_style = new(static () => Resource("codebook.css"));
    static readonly Lazy<string> s_script = new(static () => Resource("codebook.js"));

    /// <summary>The page of a schema.</summary>
    public static Exported Export(ExportModel model)
    {
        var page = CodebookBuilder.Build(model);
        var html = new HtmlBuilder();
        Head(html, page);
        html.Start("body")
            .Element("a", "Skip to the content", ("class", "skip"), ("href", "#-main"))
            .Start("div", ("class", "layout"));
        HtmlContents.Write(html, page);
        html.Start("main", ("id", "-main"), ("tabindex", "-1"));
        Header(html, page);
        foreach (var group in page.Groups) HtmlGroup.Write(html, group);
        HtmlGlossary.Write(html, page);
        html.Element("p", "Nothing on this page has all of these words.", ("id", "-nothing"), ("hidden", ""))
            .End("main").End("div")
            .Element("div", "", ("id", "-said"), ("class", "unseen"), ("role", "status"))
            .End("body").End("html");
        return new(html.ToString());
    }

    static void Head(HtmlBuilder html, CodebookPage page)
    {
        var policy = $"default-src 'none'; style-src 'sha256-{Hash(s_style.Value)}'; script-src 'sha256-{Hash(s_script.Value)}'; base-uri 'none'; form-action 'none'";
        html.Own("<!doctype html>\n").Start("html", ("lang", "en")).Own("\n").Start("head").Own("\n<meta charset=\"utf-8\">\n")
            .Start("meta", ("http-equiv", "Content-Security-Policy"), ("content", policy)).Own("\n")
            .Own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"FactKit\">\n")
            .Element("title", $"{page.Id} {page.Version}: codebook")
            .Own("<style>").Own(s_style.Value).Own("</style>\n<script>").Own(s_script.Value).Own("</script>\n")
            .End("head");
    }

    static void Header(HtmlBuilder html, CodebookPage page)
    {
        html.Start("header", ("class", "title"))
            .Element("p", "Codebook", ("class", "kicker"))
            .Start("h1").Text(page.Id).Own(" ").Element("span", page.Version, ("class", "version")).End("h1");
        HtmlParts.Description(html, page.Description, "lead");
        html.Element("p", string.Join(" · ", Counts(page)), ("class", "counts"))
            .Own("<dl class=\"legend\" aria-label=\"How to read the fields\">")
            .Own("<div><dt><span class=\"presence required\">required</span></dt><dd>the key must be there</dd></div>")
            .Own("<div><dt><span class=\"presence optional\">optional</span></dt><dd>the key may be missing</dd></div>")
            .Own("<div><dt><span class=\"presence list\">0 or more</span></dt><dd>a list; a missing one is empty</dd></div>")
            .Own("<div><dt><span class=\"presence list\">1 or more</span></dt><dd>a list of at least one</dd></div>")
            .Own("<div><dt><span class=\"presence optional\">has a default</span></dt><dd>the key may be missing; the default then counts</dd></div>")
            .Own("</dl>\n")
            .End("header");
    }

    static IEnumerable<string> Counts(CodebookPage page)
    {
        var types = page.Groups.SelectMany(group => group.Types).ToList();
        yield return Count(types.Count, "type");
        yield return Count(types.Sum(type => type.Fields.Count), "field");
        yield return Count(page.Groups.Sum(group => group.Enums.Count), "enum");
        yield return Count(types.Sum(type => type.Rules.Count), "rule");
    }

    static string Count(int count, string thing) => $"{count.ToString(CultureInfo.InvariantCulture)} {thing}{(count == 1 ? "" : "s")}";

    static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    static string Resource(string name)
    {
        using var stream = typeof(HtmlExporter).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // The same bytes wherever the sources were checked out.
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
