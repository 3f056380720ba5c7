using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Formatting;

/// <summary>What stands between two scalars: comments, empty lines, and signs of YAML.</summary>
/// <param name="Comments">The comments, in order.</param>
/// <param name="BlankAfter">An empty line stands after the last of them.</param>
sealed record Gap(IReadOnlyList<Comment> Comments, bool BlankAfter)
{
    /// <summary>Reads from one offset to another. Only there can a <c>#</c> begin a comment.</summary>
    public static Gap Read(string content, int start, int end)
    {
        var comments = new List<Comment>();
        var (breaks, blanks) = (0, 0);
        for (var i = start; i < end;)
        {
            var c = content[i];
            if (SourceScan.IsBreak(c))
            {
                i += c == '\r' && i + 1 < content.Length && content[i + 1] == '\n' ? 2 : 1;
                (breaks, blanks) = (breaks + 1, 0);
            }
            else if (c == '#' && SourceScan.StartsComment(content, i))
            {
                var text = content.Substring(i, SourceScan.TextEnd(content, i) - i);
                // At the start of the file there is nothing that it could follow.
                var trailing = breaks == 0 && comments.Count == 0 && start > 0;
                comments.Add(new(text, i, i - SourceScan.LineStart(content, i), trailing, blanks, breaks > 1));
                i = SourceScan.LineEnd(content, i);
                (breaks, blanks) = (0, 0);
            }
            else
            {
                blanks = c == ' ' ? blanks + 1 : 0;
                i++;
            }
        }
        return new(comments, breaks > 1);
    }
}
