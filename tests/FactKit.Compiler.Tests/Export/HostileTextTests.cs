using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using FactKit.Compiler.Export;
using FactKit.Compiler.Export.Markdown;
using FactKit.Compiler.Export.Sql;

namespace FactKit.Compiler.Tests.Export;

/// <summary>Whatever texts a schema holds, they stay texts: what is left of an export without its texts is the same as for a harmless one.</summary>
public class HostileTextTests
{
    const string Harmless = "a b";

    public static TheoryData<string> Texts =>
    [
        "'", "''", "\"", "\\", "\\'", "*/", "/*", "-->", "<!--", "</script>", "<script>alert(1)</script>", "</style>", "|", "\\|", "`", "```", "a`b|c", "]]>", "](x)", "[x](javascript:alert(1))", "&lt;", "--", "$$", "{{ x }}", "${x}", "=cmd()", "@import x", "{@link x}",
        "a\u2028b", "a\u202Eb", "a\u0000b", "a\u0085b", "\ud800", "\ud83d\ude00", "# h", "1. x", "- x", "> x", "a\tb", "a,b", "a\"b,c", "'; DROP TABLE x; --", "\" onmouseover=\"x", "\u200b", "__proto__", "constructor", "a\nb\n\n- c", "U&'x'", "\\+00202E", "\uE000",
    ];

    [Theory, MemberData(nameof(Texts))]
    public void Chosen_texts_stay_texts(string text) => Check(text);

    [Fact]
    public void Random_texts_stay_texts() => Gen.String.Select(text => $"x{text}x").Sample(Check, iter: 300);

    static void Check(string text)
    {
        Assert.Equal(Html(Harmless), Html(text));
        Assert.Equal(TypeScript(Harmless), TypeScript(text));
        Assert.Equal(Sql(Harmless), Sql(text));
        Assert.Equal(Csv(Harmless), Csv(text));
        Assert.Equal(Markdown(Harmless), Markdown(text));
    }

    static string Export(string target, string text) => ExportTargets.Find(target)!.Export(ExportSchemas.With(text)).Text;

    // Tags and the names of their attributes. Paragraphs and line breaks are what the lines of a text become.
    static string Html(string text)
    {
        var html = Export("html", text);
        Assert.DoesNotContain(html[html.IndexOf("<body>", StringComparison.Ordinal)..], c => c is '\u2028' or '\u202E' or '\0' or '\u200b' || char.IsControl(c) && c is not ('\n' or '\t'));
        Assert.Equal(1, Count(html, "<script") + Count(html, "</style") - 1);
        return string.Join(" ", Regex.Matches(html, "<(/?[a-z0-9]+)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>|[<>]").Select(tag => tag.Groups[1].Value + Regex.Replace(tag.Groups[2].Value, "=\"[^\"]*\"", "")).Where(tag => tag is not ("p" or "/p" or "br" or "p class")));
    }

    // Without strings, comments and names of properties.
    static string TypeScript(string text)
    {
        var code = Export("typescript", text);
        var left = new StringBuilder();
        for (var i = 0; i < code.Length;)
        {
            if (code[i] == '"')
            {
                for (i++; code[i] != '"'; i++)
                {
                    Assert.False(code[i] is '\n' or '\u2028' or '\u2029');
                    if (code[i] == '\\') i++;
                }
                i++;
                left.Append('"');
            }
            else if (string.CompareOrdinal(code, i, "/*", 0, 2) == 0) i = code.IndexOf("*/", i + 2, StringComparison.Ordinal) + 2;
            else if (string.CompareOrdinal(code, i, "//", 0, 2) == 0) i = code.IndexOf('\n', i);
            else left.Append(code[i++]);
        }
        // A name that needs no quotes has none.
        return Regex.Replace(Regex.Replace(left.ToString(), @"(?<=\n  )[\w$]+(?=\??: )", "\""), @"\s+", " ");
    }

    static string Sql(string text)
    {
        var sql = Export("sql", text);
        var left = new StringBuilder();
        for (var i = 0; i < sql.Length;)
        {
            if (sql[i] is '\'' or '"')
            {
                var quote = sql[i];
                for (i++; ; i++)
                {
                    Assert.NotEqual('\0', sql[i]);
                    if (sql[i] != quote) continue;
                    if (i + 1 < sql.Length && sql[i + 1] == quote) i++;
                    else break;
                }
                i++;
                left.Append('\'');
            }
            else if (string.CompareOrdinal(sql, i, "--", 0, 2) == 0) i = sql.IndexOf('\n', i);
            else left.Append(sql[i++]);
        }
        return Regex.Replace(left.ToString().Replace("U&'", "'", StringComparison.Ordinal), @"\s+", " ");
    }

    // How many cells each line has.
    static string Csv(string text)
    {
        var csv = Export("csv-header", text);
        var left = new StringBuilder();
        var quoted = false;
        foreach (var c in csv)
        {
            if (c == '"') quoted = !quoted;
            else if (!quoted && c is ',' or '\n') left.Append(c);
            else Assert.False(c is '\n');
        }
        Assert.False(quoted);
        return left.ToString();
    }

    // Rows keep their cells, and the page its headings and items; the lines of a description are what they are.
    static string Markdown(string text)
    {
        var lines = Export("markdown", text).Split('\n').Where(line => line.StartsWith('|') || line.StartsWith('#') || line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("  - ", StringComparison.Ordinal));
        return string.Join("\n", lines.Select(line => $"{line[0]}{(line[0] == '|' ? line.Count(c => c == '|') : 0)} {Regex.Matches(Regex.Replace(line, "`[^`]*`", ""), "<(?!br>|/?code>)").Count}"));
    }

    static int Count(string text, string part) => Regex.Matches(text, Regex.Escape(part)).Count;

    [Theory]
    [InlineData("it's", "'it''s'")]
    [InlineData("a\\b", "'a\\b'")]
    [InlineData("a\u202Eb\\c'd", "U&'a\\+00202Eb\\\\c''d'")]
    [InlineData("two\nlines", "'two\nlines'")]
    public void Sql_literals(string text, string literal) => Assert.Equal(literal, SqlText.Literal(text));

    [Fact]
    public void Sql_literals_hold_no_half_pair_and_no_zero() => Assert.Equal("'a\uFFFD\uFFFD'", SqlText.Literal("a\0\ud800"));

    [Theory]
    [InlineData("killedAtScene", "killed_at_scene")]
    [InlineData("HTMLPage2", "html_page2")]
    [InlineData("incident_id", "incident_id")]
    [InlineData("a - b", "a_b")]
    [InlineData("\u0627\u0633\u0645", "\u0627\u0633\u0645")]
    [InlineData("***", "x")]
    public void Sql_names(string name, string snake) => Assert.Equal(snake, SqlText.Snake(name));

    [Theory]
    [InlineData("a_b*c", "a\\_b\\*c")]
    [InlineData("<b> & |", "&lt;b&gt; &amp; &#124;")]
    [InlineData("1. x", "1\\. x")]
    [InlineData("- x - y", "\\- x - y")]
    public void Markdown_words(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Escape(text));

    [Theory]
    [InlineData("a b", "`a b`")]
    [InlineData("a|`", "<code>a&#124;&#96;</code>")]
    [InlineData("", "<code></code>")]
    public void Markdown_code(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Code(text));

    [Fact]
    public void Names_of_databases_have_at_most_63_bytes_and_each_is_given_once()
    {
        var names = new UniqueNames(63);
        var taken = Enumerable.Range(0, 12).Select(_ => names.Take(new string('\u0639', 40) + "\ud83d\ude00")).ToList();
        Assert.Equal(12, taken.Distinct().Count());
        Assert.All(taken, name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, 63));
    }

    [Fact]
    public void Html_shows_the_text_itself() => Assert.Contains("<p>'; DROP <b>&\"`</p>", WebUtility.HtmlDecode(Export("html", "'; DROP <b>&\"`")), StringComparison.Ordinal);
}
