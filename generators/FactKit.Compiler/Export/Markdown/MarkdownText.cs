using System.Text;

namespace FactKit.Compiler.Export.Markdown;

/// <summary>Text of a schema inside GitHub-flavoured Markdown, in a paragraph, a list or a cell of a table.</summary>
static class MarkdownText
{
    /// <summary>The text on one line, as it stands: no mark-up, no HTML, no end of a cell, and no list, heading or quotation at its beginning.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var c in VisibleText.SingleLine(text).Trim())
        {
            switch (c)
            {
                case '\\' or '`' or '*' or '_' or '[' or ']': result.Append('\\').Append(c); break;
                case '&': result.Append("&amp;"); break;
                case '<': result.Append("&lt;"); break;
                case '>': result.Append("&gt;"); break;
                case '|': result.Append("&#124;"); break;
                case '~': result.Append("&#126;"); break;
                case '$': result.Append("&#36;"); break;
                case '#' or '+' or '-' or '=' or ':' when result.Length == 0: result.Append('\\').Append(c); break;
                case '.' or ')' when IsNumber(result): result.Append('\\').Append(c); break;
                default: result.Append(c); break;
            }
        }
        return result.ToString();
    }

    /// <summary>The text as code outside of tables, where a bar is a character like any other.</summary>
    public static string LongCode(string text)
    {
        var line = VisibleText.SingleLine(text).Trim();
        return line.Length > 0 && line.IndexOf('`') < 0 ? $"`{line}`" : Code(text);
    }

    /// <summary>The text as code, in a cell or anywhere else.</summary>
    public static string Code(string text)
    {
        var line = VisibleText.SingleLine(text);
        if (line.Length > 0 && line[0] != ' ' && line[line.Length - 1] != ' ' && line.IndexOfAny(['`', '|']) < 0) return $"`{line}`";
        // A cell ends at a bar also inside backticks, and backticks cannot hold themselves: HTML can, if nothing in it is mark-up.
        var result = new StringBuilder("<code>");
        foreach (var c in line)
        {
            if (c is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~') result.Append("&#").Append((int)c).Append(';');
            else result.Append(c);
        }
        return result.Append("</code>").ToString();
    }

    static bool IsNumber(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] is < '0' or > '9') return false;
        return text.Length > 0;
    }
}
