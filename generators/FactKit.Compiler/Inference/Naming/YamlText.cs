using System.Globalization;
using System.Text;

namespace FactKit.Compiler.Inference.Naming;

/// <summary>Writes any text as a scalar of YAML.</summary>
static class YamlText
{
    /// <summary>Without quotes where every reader takes it for the same text, in double quotes elsewhere.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>In double quotes; one line, and no character that acts or hides.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (char.IsSurrogatePair(text, i)) quoted.Append(c).Append(text[++i]);
            else if (c < ' ' || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    /// <summary>For comments: short, and one line.</summary>
    public static string Shown(string text) => text.Length <= 40 ? Scalar(text) : Quoted(text.Substring(0, char.IsHighSurrogate(text[39]) ? 39 : 40)) + "...";

    // Letters, digits, - and _, as long as no reader takes it for something else.
    static bool IsPlain(string text)
    {
        if (text.Length is 0 or > 128 || !(text[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || text[0] == '_' && text.Length > 1)) return false;
        foreach (var c in text)
            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')) return false;
        return text.ToLowerInvariant() is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n");
    }
}
