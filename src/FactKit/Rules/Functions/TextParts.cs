using System.Text;

namespace FactKit.Rules;

/// <summary>Texts taken apart and put together.</summary>
static class TextParts
{
    /// <summary>No text that a rule makes is longer, in UTF-16 units: rules look at documents, and make no new ones.</summary>
    public const int MostText = 1 << 26;

    public static string Replace(string text, string part, string with, long limit)
    {
        if (limit == 0 || !RuleBudget.ChargeText(text.Length)) return text;
        var result = new StringBuilder();
        var (at, copied) = (0, 0);
        while (limit != 0 && at <= text.Length)
        {
            var found = part.Length == 0 ? at : text.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0) break;
            if (result.Length + with.Length > MostText || !RuleBudget.ChargeText(with.Length + 64)) return "";
            result.Append(text, copied, found - copied).Append(with);
            copied = at = found + part.Length;
            if (limit > 0) limit--;
            if (part.Length > 0) continue;
            if (at == text.Length) break;
            at += CodePointIndex.UnitsAt(text, at);
        }
        return result.Append(text, copied, text.Length - copied).ToString();
    }

    public static FactList<string> Split(string text, string separator, long limit)
    {
        if (limit == 0 || !RuleBudget.ChargeText(text.Length)) return default;
        if (separator.Length == 0 && text.Length == 0) return default;
        var parts = new List<string>();
        var from = 0;
        while (limit < 0 || parts.Count < limit - 1)
        {
            var next = separator.Length == 0 ? from + CodePointIndex.UnitsAt(text, from) : text.IndexOf(separator, from, StringComparison.Ordinal);
            // Without a separator the last character is the rest.
            if (next < 0 || separator.Length == 0 && next >= text.Length) break;
            parts.Add(text[from..next]);
            from = next + separator.Length;
        }
        parts.Add(text[from..]);
        RuleBudget.Charge(parts.Count);
        return parts.ToFactList();
    }

    public static string Quote(string text)
    {
        if (!RuleBudget.ChargeText(text.Length)) return "";
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var escaped = c switch
            {
                '\a' => "\\a",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\v' => "\\v",
                '\\' => "\\\\",
                '"' => "\\\"",
                _ => null,
            };
            if (escaped is not null) quoted.Append(escaped);
            else if (!char.IsSurrogate(c)) quoted.Append(c);
            else if (CodePointIndex.UnitsAt(text, i) == 2) quoted.Append(c).Append(text[++i]);
            else quoted.Append('\uFFFD');
        }
        return quoted.Append('"').ToString();
    }
}
