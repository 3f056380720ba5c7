using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>Finds the value of a flow map or list that a place lies in, where the YAML reader has given up.</summary>
static class FlowValue
{
    /// <summary>The value, up to its comma, its bracket or the end of its line.</summary>
    /// <param name="content">The file.</param>
    /// <param name="open">The bracket.</param>
    /// <param name="index">The place.</param>
    public static TextSpan At(string content, int open, int index)
    {
        var (start, depth, hasKey, fresh) = (open + 1, 0, false, true);
        var i = open + 1;
        for (; i < content.Length; i++)
        {
            var c = content[i];
            if (SourceScan.IsWhite(c)) continue;
            if (c == '#' && SourceScan.StartsComment(content, i)) i = SourceScan.LineEnd(content, i);
            else if (fresh && c is '"' or '\'' && content.IndexOf(c, i + 1) is > 0 and var close)
            {
                i = close;
                fresh = false;
            }
            else if (c is ']' or '}' && --depth < 0) break;
            else if (depth == 0 && c == ',')
            {
                if (i >= index) break;
                (start, hasKey, fresh) = (i + 1, false, true);
            }
            else if (depth == 0 && c == ':' && !hasKey && SourceScan.EndsWord(content, i + 1)) (start, hasKey, fresh) = (i + 1, true, true);
            else
            {
                if (fresh && c is '[' or '{') depth++;
                fresh = c is '[' or '{' or ',' or ':';
            }
        }
        start = Math.Min(SourceScan.NextToken(content, start), i);
        var end = SourceScan.TrimEnd(content, start, Math.Min(i, SourceScan.LineEnd(content, start)));
        return new(start, end - start);
    }
}
