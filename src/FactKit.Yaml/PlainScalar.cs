using FactKit.Compiler.Syntax;

namespace FactKit.Yaml;

/// <summary>What an unquoted scalar can be, beside the text that it always is: JSON's numbers and booleans, and nothing of YAML's own.</summary>
static class PlainScalar
{
    public static bool IsNumber(SyntaxNode? node) => node is ScalarNode { Style: ScalarStyle.Plain } scalar && IsNumber(scalar.Value);

    public static bool IsBoolean(SyntaxNode? node) => node is ScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" };

    /// <summary>JSON's grammar of numbers (RFC 8259).</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (text is ['-', ..]) text = text[1..];
        var whole = Digits(text);
        if (whole == 0 || whole > 1 && text[0] == '0') return false;
        text = text[whole..];
        if (text is ['.', ..])
        {
            var fraction = Digits(text[1..]);
            if (fraction == 0) return false;
            text = text[(1 + fraction)..];
        }
        if (text is ['e' or 'E', ..])
        {
            text = text[1..];
            if (text is ['+' or '-', ..]) text = text[1..];
            return !text.IsEmpty && Digits(text) == text.Length;
        }
        return text.IsEmpty;
    }

    /// <summary>It would be a number but for zeros before it.</summary>
    public static bool HasLeadingZero(ReadOnlySpan<char> text)
    {
        if (text is ['-', ..]) text = text[1..];
        var rest = text.TrimStart('0');
        return rest.Length < text.Length && IsNumber(rest is [>= '1' and <= '9', ..] ? rest : text[(text.Length - rest.Length - 1)..]);
    }

    static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
