using System.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>Shows a piece of the user's text inside a message: one line, short, no control characters.</summary>
public static class Excerpt
{
    const int MaxLength = 60;

    /// <summary>The text, shortened with "..." where it is long.</summary>
    public static string Of(string text) => Of(text, 0, text.Length);

    /// <summary>The characters from start to end, shortened with "..." where they are many.</summary>
    public static string Of(string content, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            if (text.Length >= MaxLength && !char.IsLowSurrogate(content[i]))
                return text.Append("...").ToString();
            text.Append(IsHalf(content, i) ? '\uFFFD' : char.IsControl(content[i]) ? ' ' : content[i]);
        }
        return text.ToString();
    }

    /// <summary>The text in single quotes, as it would be written in YAML.</summary>
    public static string Quoted(string text) => $"'{Of(text).Replace("'", "''")}'";

    /// <summary>True for a surrogate without its other half.</summary>
    public static bool IsHalf(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
            : char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
}
