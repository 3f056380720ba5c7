using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FactKit.Compiler.Export;
using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Tests.Export;

/// <summary>The codebook as a page: its links lead somewhere, it needs nothing from elsewhere, and it can be read.</summary>
public class CodebookTests
{
    public static TheoryData<string> Shipped => [.. ExportSchemas.Shipped];

    [Theory, MemberData(nameof(Shipped))]
    public void Every_link_of_the_page_leads_to_one_place_on_it(string schema) => Links(Export("html", schema), "href=\"#([^\"]+)\"");

    [Theory, MemberData(nameof(Shipped))]
    public void Every_link_of_the_markdown_leads_to_one_place_on_it(string schema) => Links(Export("markdown", schema), @"\]\(#([^)]+)\)");

    static void Links(string whole, string pattern)
    {
        // The script has selectors that look like links.
        var page = whole[Math.Max(0, whole.IndexOf("<body>", StringComparison.Ordinal))..];
        var ids = Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var links = Regex.Matches(page, pattern).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(links);
        Assert.Empty(links.Except(ids));
    }

    [Theory]
    [InlineData("best(killed) >= 3")]
    [InlineData("cel.bind(k, best(killed), k >= 3)")]
    public void What_can_leave_a_rule_open_is_named_wherever_it_stands(string rule)
    {
        var schema = Schemas.Bind(Schemas.Head + $"types:\n  Toll:\n    document: true\n    fields:\n      killed: Claim<Quantity>*\n    rules:\n      - id: enough\n        assert: \"{rule}\"\n");

        Assert.Contains("has no best value", ExportTargets.Find("markdown")!.Export(ExportModel.Of(schema, [])).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_of_the_page_allows_its_own_style_and_script_and_nothing_else()
    {
        var page = Export("html", "schemas/clash.fact.yaml");
        var policy = Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]+)\"").Groups[1].Value.Replace("&#39;", "'", StringComparison.Ordinal);
        foreach (var part in new[] { "style", "script" })
        {
            var text = Regex.Match(page, $"<{part}>(.*?)</{part}>", RegexOptions.Singleline).Groups[1].Value;
            Assert.Contains($"{part}-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'", policy, StringComparison.Ordinal);
        }
        Assert.StartsWith("default-src 'none'", policy);
        Assert.DoesNotMatch("(src|href)=\"(?!#)", page);
        Assert.DoesNotMatch("url\\(|@import| style=| on[a-z]+=", page);
    }

    // WCAG 2, level AA: 4.5 to 1.
    [Theory]
    [InlineData("text", "page"), InlineData("text", "card"), InlineData("soft", "page"), InlineData("soft", "card"), InlineData("soft", "faint"), InlineData("link", "card"), InlineData("link", "page"), InlineData("link", "mark")]
    [InlineData("text", "mark"), InlineData("soft", "mark"), InlineData("code", "codeback"), InlineData("required", "requiredback"), InlineData("optional", "optionalback"), InlineData("list", "listback"), InlineData("error", "errorback")]
    [InlineData("warning", "warningback"), InlineData("info", "infoback"), InlineData("sensitive", "sensitiveback")]
    public void Colours_have_enough_contrast_in_both_palettes(string front, string back)
    {
        var page = Export("html", "schemas/clash.fact.yaml");
        foreach (var palette in new[] { ":root {", ":root[data-theme=dark] {" })
        {
            var start = page.IndexOf(palette, StringComparison.Ordinal);
            var rules = page[start..page.IndexOf('}', start)];
            var (a, b) = (Luminance(rules, front), Luminance(rules, back));
            Assert.InRange((Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05), 4.5, 21);
        }
    }

    static double Luminance(string rules, string name)
    {
        var hex = Regex.Match(rules, $"--{name}: #([0-9a-f]+)").Groups[1].Value;
        if (hex.Length == 3) hex = string.Concat(hex.Select(c => $"{c}{c}"));
        var channels = Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
    }

    [Fact]
    public void A_rule_says_what_can_leave_it_undetermined()
    {
        var report = CodebookBuilder.Build(ExportSchemas.SmallModel()).Groups[0].Types.Single(type => type.Name == "Report");
        string Of(string id) => string.Concat(report.Rules.Single(rule => rule.Id == id).Undetermined.Select(part => part.Text));
        Assert.Equal("When the answer depends on it and hurt has claims that cannot be compared, such as dates without bounds or numbers in different units. It is then reported as an info.", Of("hurt-agree"));
        Assert.Contains("hurt has no best value", Of("few-when-small"), StringComparison.Ordinal);
        Assert.Equal("Never: it holds or it does not.", Of("titled"));
    }

    [Fact]
    public void A_rule_brings_its_reason_and_the_text_of_its_holes()
    {
        var rule = CodebookBuilder.Build(ExportSchemas.SmallModel()).Groups[0].Types.Single(type => type.Name == "Report").Rules[0];
        Assert.Equal("Rivals may be kept.", rule.Description);
        Assert.Equal(["the numbers of hurt (", "best(hurt)", ") contradict each other"], rule.Message.Select(part => part.Text));
    }

    [Fact]
    public void A_key_that_stands_for_a_rule_speaks_the_sentence_of_its_issues()
    {
        var model = ExportModel.Of(Schemas.Bind("""
            factkit: 1
            schema: test.keys
            types:
              Doc:
                document: true
                exactlyOneOf: [room, videoLink]
                fields: { costs: { type: Integer, sumOf: [fees, expenses] }, fees: Integer, expenses: Integer, room: Text?, videoLink: Text? }
            """), []);
        var rules = CodebookBuilder.Build(model).Groups[0].Types[0].Rules;
        Assert.Equal(["costs must be the sum of fees and expenses", "exactly one of room and videoLink must be given"], rules.Select(rule => Assert.Single(rule.Message).Text));
        Assert.Contains("costs must be the sum of fees and expenses", ExportTargets.Find("html")!.Export(model).Text, StringComparison.Ordinal);
        Assert.Contains("(error): costs must be the sum of fees and expenses", ExportTargets.Find("markdown")!.Export(model).Text, StringComparison.Ordinal);
    }

    static string Export(string target, string schema) => ExportTargets.Find(target)!.Export(ExportSchemas.ShippedModel(schema)).Text;
}
