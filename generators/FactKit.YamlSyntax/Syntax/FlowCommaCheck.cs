using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>Finds commas that were meant as part of a text, and that YAML reads as the end of an item.</summary>
static class FlowCommaCheck
{
    /// <summary>A key has no value: in <c>{ description: a, b }</c> a comma did it, elsewhere the value was forgotten.</summary>
    public static void CheckKey(string content, NodeFrame map, DiagnosticBag diagnostics)
    {
        if (map.Key is not { } key) return;
        var next = SourceScan.NextToken(content, key.Span.End);
        var hasColon = next < content.Length && content[next] == ':';
        var hasComma = map.LastPlain is not null || map.CommaReported || (next < content.Length && content[next] == ',');
        if (!map.IsFlow || hasColon || !hasComma || key.Style != ScalarStyle.Plain)
        {
            diagnostics.Add(YamlCatalogue.NoValue, key.Span, $"`{Excerpt.Of(key.Value)}`");
            return;
        }
        if (!map.CommaReported)
        {
            var start = map.LastPlain?.Span.Start ?? key.Span.Start;
            diagnostics.Add(YamlCatalogue.KeyWithoutValue, key.Span, Excerpt.Of(key.Value), Excerpt.Quoted(content.Substring(start, ItemsEnd(content, key.Span.End) - start)));
        }
        map.CommaReported = true;
        map.IsFaulty |= map.Entries.Count == 0;
        map.Key = null;
    }

    /// <summary>In <c>[1,000]</c> and <c>[1667,1668]</c> it cannot be told whether one value or two are meant.</summary>
    public static void CheckItem(string content, NodeFrame list, TextSpan item, DiagnosticBag diagnostics)
    {
        if (list.CommaReported || list.LastPlain is not { } before) return;
        var comma = before.Span.End;
        if (comma + 1 != item.Start || content[comma] != ',' || !EndsInNumber(content, before.Span) || !IsNumeric(content, item.Start, item.End)) return;
        list.CommaReported = true;
        // Nobody knows its items, so nothing is to be said of them.
        list.IsFaulty = true;
        var text = content.Substring(before.Span.Start, item.End - before.Span.Start);
        diagnostics.Add(YamlCatalogue.UnspacedComma, new(before.Span.Start, text.Length), Excerpt.Of(text), Excerpt.Quoted(text));
    }

    // The end of the text as it was meant: up to the next `key: value`, the closing bracket or the end of the line.
    static int ItemsEnd(string content, int index)
    {
        var end = index;
        while (index < content.Length && content[index] == ',')
        {
            for (index++; index < content.Length && content[index] is not (',' or '}' or ']' or '\n' or '\r'); index++)
                if (content[index] == ':' && SourceScan.EndsWord(content, index + 1)) return end;
            end = SourceScan.TrimEnd(content, end, index);
        }
        return end;
    }

    static bool EndsInNumber(string content, TextSpan span)
    {
        var start = span.End;
        while (start > span.Start && !SourceScan.IsWhite(content[start - 1])) start--;
        return IsNumeric(content, start, span.End);
    }

    // Numbers, quantities such as >=92 or 40..50, dates such as 2015-09/.. or 1984~: what types decide later, judged by its look.
    static bool IsNumeric(string content, int start, int end)
    {
        while (start < end && content[start] is '<' or '>' or '=' or '~' or '+' or '-' or '.') start++;
        if (start == end || content[start] is < '0' or > '9') return false;
        for (var i = start; i < end; i++)
            if (content[i] is not ((>= '0' and <= '9') or '.' or ':' or '-' or '+' or '/' or '~' or '?' or '%' or '_' or 'e' or 'E' or 'X' or 'T' or 'Z'))
                return false;
        return true;
    }
}
