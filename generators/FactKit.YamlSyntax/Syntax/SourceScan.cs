namespace FactKit.Compiler.Syntax;

/// <summary>Small forward scans of a file's text that know of YAML's white space and comments.</summary>
public static class SourceScan
{
    public static bool IsBlank(char c) => c is ' ' or '\t';

    public static bool IsBreak(char c) => c is '\n' or '\r';

    public static bool IsWhite(char c) => IsBlank(c) || IsBreak(c);

    /// <summary>True at the end of the text and at white space.</summary>
    public static bool EndsWord(string content, int index) => index >= content.Length || IsWhite(content[index]);

    public static int SkipBlanks(string content, int index)
    {
        while (index < content.Length && IsBlank(content[index])) index++;
        return index;
    }

    public static int LineStart(string content, int index)
    {
        index = Math.Min(index, content.Length);
        while (index > 0 && !IsBreak(content[index - 1])) index--;
        return index;
    }

    public static int LineEnd(string content, int index)
    {
        while (index < content.Length && !IsBreak(content[index])) index++;
        return index;
    }

    /// <summary>The end of the line's text without the blanks after it.</summary>
    public static int TextEnd(string content, int index) => TrimEnd(content, index, LineEnd(content, index));

    public static int TrimEnd(string content, int start, int end)
    {
        while (end > start && IsWhite(content[end - 1])) end--;
        return end;
    }

    /// <summary>The first character at or after the index that is neither white space nor in a comment.</summary>
    public static int NextToken(string content, int index)
    {
        while (index < content.Length)
        {
            if (IsWhite(content[index])) index++;
            else if (content[index] == '#' && StartsComment(content, index)) index = LineEnd(content, index);
            else break;
        }
        return index;
    }

    /// <summary>Where the sign stands between two nodes, outside comments; -1 where it does not.</summary>
    public static int Sign(string content, int start, int end, char sign)
    {
        for (var i = NextToken(content, start); i < end; i = NextToken(content, i + 1))
            if (content[i] == sign) return i;
        return -1;
    }

    /// <summary>Whether the sign stands between two nodes, outside comments.</summary>
    public static bool HasSign(string content, int start, int end, char sign) => Sign(content, start, end, sign) >= 0;

    /// <summary>Where a text begins with the word before it, if YAML takes that for a tag or an anchor: in <c>!has(a) || b</c> only <c>|| b</c> is left of the text.</summary>
    public static int WithTag(string content, int text)
    {
        var word = text;
        while (word > 0 && IsBlank(content[word - 1])) word--;
        if (word == text) return text;
        while (word > 0 && !IsWhite(content[word - 1])) word--;
        return content[word] is '!' or '&' ? word : text;
    }

    /// <summary>A <c>#</c> begins a comment only at the start of a line or after white space.</summary>
    public static bool StartsComment(string content, int index) => index == 0 || IsWhite(content[index - 1]);
}
