using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Formatting;

/// <summary>A literal or folded block scalar as it stands in a file.</summary>
/// <param name="Header">The sign, with what it says of the last line ends.</param>
/// <param name="Comment">The comment on the line of the sign.</param>
/// <param name="Lines">The lines without their indentation.</param>
/// <param name="End">Where the last of them ends.</param>
sealed record BlockText(string Header, Comment? Comment, IReadOnlyList<string> Lines, int End)
{
    public static BlockText Read(string content, ScalarNode scalar)
    {
        var at = scalar.Span.Start;
        while (!SourceScan.EndsWord(content, at)) at++;
        var header = content.Substring(scalar.Span.Start, at - scalar.Span.Start);
        var lineEnd = SourceScan.LineEnd(content, at);
        var comments = Gap.Read(content, at, lineEnd).Comments;
        // At the end of a file without a last line end, what is kept of line ends is none.
        if (!scalar.Value.EndsWith("\n", StringComparison.Ordinal)) header = header.Substring(0, 1) + "-";

        var (lines, kept, end) = (new List<string>(), 0, lineEnd);
        var indent = -1;
        for (var line = NextLine(content, lineEnd); line >= 0; line = NextLine(content, lineEnd))
        {
            lineEnd = SourceScan.LineEnd(content, line);
            var text = line;
            while (text < lineEnd && content[text] == ' ') text++;
            var blank = SourceScan.SkipBlanks(content, text) == lineEnd;
            if (!blank && indent < 0) indent = text - line;
            if (!blank && text - line < indent) break;
            // Blanks beyond the indentation are a part of the value.
            var from = indent < 0 ? lineEnd : Math.Min(line + indent, text);
            lines.Add(content.Substring(from, lineEnd - from));
            if (from == lineEnd && !header.EndsWith("+", StringComparison.Ordinal)) continue;
            (kept, end) = (lines.Count, lineEnd);
        }
        lines.RemoveRange(kept, lines.Count - kept);
        return new(header, comments.Count > 0 ? comments[0] : null, lines, end);
    }

    // -1 where the file ends: what follows its last line end is no line.
    static int NextLine(string content, int lineEnd)
    {
        if (lineEnd >= content.Length) return -1;
        var next = lineEnd + (content[lineEnd] == '\r' && lineEnd + 1 < content.Length && content[lineEnd + 1] == '\n' ? 2 : 1);
        return next < content.Length ? next : -1;
    }
}
