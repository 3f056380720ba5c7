using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FactKit.Tests.Facts.Grounding;

/// <summary>Types a text otherwise without changing its words, and undoes that by means of its own.</summary>
static partial class Retyped
{
    static readonly string[][] Same = [["\"", "“", "”", "„", "″"], ["'", "‘", "’", "′"], ["-", "‐", "‑", "–", "—", "−"], [" ", "\u00A0", "\u2009", "\t", "  "], ["ﬁ", "fi"], ["é", "e\u0301"], ["각", "\u1100\u1161\u11A8"]];

    public static string Otherwise(string quote, Random random)
    {
        var text = new StringBuilder();
        for (var elements = StringInfo.GetTextElementEnumerator(quote); elements.MoveNext();)
        {
            var element = elements.GetTextElement();
            var others = Same.FirstOrDefault(same => same.Contains(element));
            text.Append(others is null ? element.Normalize(random.Next(2) == 0 ? NormalizationForm.FormC : NormalizationForm.FormD) : others[random.Next(others.Length)]);
            // Not between the two characters of a line end: only spaces are one run there.
            if (random.Next(4) == 0) text.Append("\u00AD\u200B\u2060"[random.Next(3)]);
        }
        return text.ToString();
    }

    public static string Plain(string text)
    {
        text = Invisible().Replace(text, "").Normalize(NormalizationForm.FormC);
        foreach (var same in Same)
        {
            foreach (var other in same) text = text.Replace(other, same[0], StringComparison.Ordinal);
        }
        return Spaces().Replace(text, " ").Trim();
    }

    public static string Show(string text) => string.Concat(text.Select(static c => c is > ' ' and < '\u007F' ? c.ToString() : $"\\u{(int)c:x4}"));

    [GeneratedRegex("[\u00AD\u200B-\u200F\u2060\uFE0F]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
