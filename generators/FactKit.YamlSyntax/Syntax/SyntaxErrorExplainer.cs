using System.Globalization;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Text;
using YamlDotNet.Core;

namespace FactKit.Compiler.Syntax;

/// <summary>
/// Says in the user's terms why YAML could not be read. The parser's own message names its state; what its writer needs to know is
/// nearly always which value on that line has to be quoted.
/// </summary>
sealed class SyntaxErrorExplainer(string content, NodeBuilder nodes)
{
    public Explanation Explain(int index, Exception fault) =>
        UnclosedQuote(index, fault)
        ?? (At(index) == '"' ? EscapeFault.Find(content, index) : null)
        ?? Tab(index)
        ?? SignAt(index)
        ?? Flow(index, fault)
        ?? Line(index, fault)
        ?? Line(nodes.LastEnd, fault)
        ?? UnclosedBracket()
        ?? Unknown(Math.Max(index, nodes.LastEnd), fault);

    Explanation? UnclosedQuote(int index, Exception fault) =>
        At(index) is '"' or '\'' && fault.Message.Contains("end of stream")
            ? new(YamlCatalogue.UnclosedQuote, new(index, 1), [content.Substring(index, 1)])
            : null;

    Explanation? Tab(int index)
    {
        var last = SourceScan.LineEnd(content, Math.Max(index, nodes.LastEnd)) + 1;
        for (var line = SourceScan.LineStart(content, nodes.LastEnd); line < content.Length && line <= last; line = SourceScan.LineEnd(content, line) + 1)
        {
            var text = SourceScan.SkipBlanks(content, line);
            var tab = content.IndexOf('\t', line, text - line);
            if (tab >= 0 && !SourceScan.EndsWord(content, text)) return new(YamlCatalogue.TabIndentation, new(line, text - line), []);
        }
        return null;
    }

    Explanation? SignAt(int index)
    {
        if (At(index) == '%' && index == SourceScan.LineStart(content, index)) return Directive(index);
        return At(index) is '@' or '`' or '%' or '!' or '&' or '*' || (At(index) is '|' or '>' && !IsBlockHeader(index)) ? BeginsWith(SourceScan.WithTag(content, index)) : null;
    }

    // The outermost bracket that is open.
    NodeFrame? OpenBracket() => nodes.OpenFrames.FirstOrDefault(frame => frame.IsFlow && At(frame.Start) is '[' or '{');

    Explanation? Line(int index, Exception fault)
    {
        var line = SourceScan.LineStart(content, index);
        if (At(line) == '%') return Directive(line);
        var value = ValueStart(line);
        return Value(value, SourceScan.TextEnd(content, value), fault);
    }

    // Between brackets a line holds more than one value.
    Explanation? Flow(int index, Exception fault)
    {
        if (nodes.Top is not { IsFlow: true } || OpenBracket() is not { } open) return null;
        var value = FlowValue.At(content, open.Start, Math.Max(index, nodes.LastEnd));
        return Value(value.Start, value.End, fault) ?? Comment(open.Start, index) ?? BracketInText(value.Start, index) ?? UnclosedBracket();
    }

    // `pattern: ^[A-Z]{2}$` ends at its first bracket between others.
    Explanation? BracketInText(int value, int index)
    {
        if (index <= value || At(index) is not ('[' or '{') || ScalarCheck.BeginsWithIndicator(content, value)) return null;
        var (end, depth) = (value, 0);
        for (var last = SourceScan.LineEnd(content, value); end < last && !(depth == 0 && content[end] is ',' or ']' or '}'); end++)
            depth += content[end] is '[' or '{' ? 1 : content[end] is ']' or '}' ? -1 : 0;
        end = SourceScan.TrimEnd(content, value, end);
        return end <= index ? null
            : new(YamlCatalogue.YamlSyntax, new(value, end - value), [$"between brackets unquoted text ends at `{content[index]}`; quote the whole text, {Excerpt.Quoted(content.Substring(value, end - value))}"]);
    }

    // A comment that hides a closing bracket was meant as text.
    Explanation? Comment(int open, int index)
    {
        for (var i = open; i < index; i++)
        {
            if (content[i] != '#' || !SourceScan.StartsComment(content, i)) continue;
            var end = SourceScan.TextEnd(content, i);
            if (content.IndexOfAny([']', '}'], i, end - i) >= 0) return new(YamlCatalogue.GluedComment, new(i, end - i), [Excerpt.Of(content, i, end), "before the bracket"]);
            i = end;
        }
        return null;
    }

    Explanation? Value(int value, int end, Exception fault)
    {
        if (value >= end) return null;
        switch (content[value])
        {
            case '|' or '>' when IsBlockHeader(value):
                return fault.Message.Contains("block scalar") ? new(YamlCatalogue.EmptyBlock, new(value, end - value), [Excerpt.Of(content, value, end)]) : null;
            case '"' or '\'':
                var close = ClosingQuote(value, end) + 1;
                var after = SourceScan.SkipBlanks(content, close);
                return close == 0 || after >= end || content[after] is '#' or ',' or ':' or ']' or '}' ? null
                    : new(YamlCatalogue.TextAfterQuote, new(after, end - after), [WholeQuoted(value, end)]);
            case '[' or '{' or '#' or ':':
                return null;
            default:
                return ScalarCheck.BeginsWithIndicator(content, value) ? BeginsWith(value) : PlainText(value, end);
        }
    }

    // In single quotes an apostrophe is written twice.
    string WholeQuoted(int value, int end) => content[value] == '\'' && content[end - 1] == '\'' && end - value > 2
        ? Excerpt.Quoted(content.Substring(value + 1, end - value - 2).Replace("''", "'"))
        : Excerpt.Quoted(content.Substring(value, end - value));

    // Unquoted text ends at ` #`, and `: ` makes a key of what stands before it.
    Explanation? PlainText(int value, int end)
    {
        for (var i = value; i < end; i++)
        {
            if (content[i] == '#' && SourceScan.IsBlank(content[i - 1]))
                return ScalarCheck.GluedComment(content, i - 1) < 0 ? null
                    : ScalarCheck.Glued(content, value, i, nodes.Top is { IsFlow: true });
            if (content[i] == ':' && SourceScan.EndsWord(content, i + 1))
                return new(YamlCatalogue.ColonInText, new(i, 1), [Excerpt.Quoted(content.Substring(value, end - value))]);
        }
        return null;
    }

    Explanation? UnclosedBracket()
    {
        var open = nodes.OpenFrames.LastOrDefault(frame => frame.IsFlow && At(frame.Start) is '[' or '{');
        if (open is null || IsBalanced(open.Start)) return null;
        var sign = content[open.Start];
        return new(YamlCatalogue.UnclosedBracket, new(open.Start, 1), [sign.ToString(), sign == '[' ? "]" : "}"]);
    }

    Explanation Unknown(int index, Exception fault)
    {
        var end = SourceScan.TextEnd(content, index);
        var reason = Misaligned(index) ?? (fault is YamlException && fault.Message.Length > 1
            ? char.ToLowerInvariant(fault.Message[0]) + fault.Message.Substring(1).TrimEnd('.')
            : "something is not closed, or not indented as it should be");
        return new(YamlCatalogue.YamlSyntax, new(index, Math.Max(0, end - index)), [reason]);
    }

    // A line that begins in no column in which one of the lines above it does that are still open.
    string? Misaligned(int index)
    {
        var line = SourceScan.LineStart(content, index);
        var own = SourceScan.SkipBlanks(content, line) - line;
        if (nodes.Top is { IsFlow: true } || line + own >= content.Length) return null;
        var open = new List<int>();
        for (var least = int.MaxValue; line > 0 && least > 0;)
        {
            line = SourceScan.LineStart(content, line - 1);
            var text = SourceScan.SkipBlanks(content, line);
            if (SourceScan.EndsWord(content, text) || content[text] == '#' || text - line >= least) continue;
            least = text - line;
            open.Add(least);
        }
        if (open.Count == 0 || open.Contains(own)) return null;
        var depths = open.OrderBy(depth => depth).Select(depth => depth.ToString(CultureInfo.InvariantCulture)).ToList();
        return $"this line is indented by {own.ToString(CultureInfo.InvariantCulture)}, and those that it could belong to by {string.Join(" or ", depths)}; align it with one of them";
    }

    Explanation BeginsWith(int index)
    {
        var end = SourceScan.TextEnd(content, index);
        // In a flow map or list the value ends before the line does.
        if (content.IndexOfAny(['[', '{'], SourceScan.LineStart(content, index), index - SourceScan.LineStart(content, index)) >= 0)
            end = SourceScan.TrimEnd(content, index + 1, FlowEnd(index + 1, end));
        return new(YamlCatalogue.Indicator, new(index, end - index), [content.Substring(index, 1), Excerpt.Quoted(content.Substring(index, end - index))]);
    }

    int FlowEnd(int index, int end)
    {
        while (index < end && content[index] is not (',' or ']' or '}')) index++;
        return index;
    }

    Explanation Directive(int line) => new(YamlCatalogue.Directive, new(line, SourceScan.TextEnd(content, line) - line), []);

    // Where the value of `key: value`, `- value` or a bare value begins; the end of the line where there is none.
    int ValueStart(int line)
    {
        var start = SourceScan.SkipBlanks(content, line);
        while (At(start) == '-' && SourceScan.EndsWord(content, start + 1) && start + 1 < content.Length)
            start = SourceScan.SkipBlanks(content, start + 1);
        var end = SourceScan.LineEnd(content, start);
        var scan = At(start) is '"' or '\'' ? Math.Max(ClosingQuote(start, end), start) : start;
        for (var i = scan; i < end && !(content[i] == '#' && SourceScan.StartsComment(content, i)); i++)
            if (content[i] == ':' && SourceScan.EndsWord(content, i + 1)) return SourceScan.SkipBlanks(content, i + 1);
        return start;
    }

    // The quote that ends the text on this line, -1 where none does.
    int ClosingQuote(int open, int end)
    {
        var quote = content[open];
        for (var i = open + 1; i < end; i++)
        {
            if (quote == '"' && content[i] == '\\') i++;
            else if (content[i] == quote)
            {
                if (quote == '"' || At(i + 1) != quote) return i;
                i++;
            }
        }
        return -1;
    }

    bool IsBalanced(int start)
    {
        var depth = 0;
        for (var i = start; i < content.Length; i++)
        {
            if (content[i] is '[' or '{') depth++;
            else if (content[i] is ']' or '}' && --depth == 0) return true;
        }
        return false;
    }

    // `|` or `>` with nothing but its options, digits included: those have a message of their own.
    bool IsBlockHeader(int index)
    {
        var end = SourceScan.TextEnd(content, index);
        for (var i = index + 1; i < end; i++)
            if (content[i] is not ('+' or '-' or (>= '0' and <= '9'))) return SourceScan.IsBlank(content[i]) && At(SourceScan.SkipBlanks(content, i)) == '#';
        return true;
    }

    char At(int index) => index >= 0 && index < content.Length ? content[index] : '\0';
}
