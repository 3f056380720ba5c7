using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>Refuses scalars that YAML's readers silently read as something else than their writer meant.</summary>
/// <param name="isFlow">The scalar stands between brackets.</param>
readonly struct ScalarCheck(string content, DiagnosticBag diagnostics, bool isFlow)
{
    const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    public bool Accepts(TextSpan span, string value, ScalarStyle style) => style switch
    {
        ScalarStyle.Plain => AcceptsPlain(span, value),
        ScalarStyle.DoubleQuoted => AcceptsQuoted(span, value),
        ScalarStyle.Literal or ScalarStyle.Folded => AcceptsBlock(span, value),
        _ => true,
    };

    /// <summary>True for a sign that cannot begin unquoted text; <c>-5</c> is a number and can.</summary>
    public static bool BeginsWithIndicator(string text, int index = 0) =>
        index < text.Length && Indicators.IndexOf(text[index]) >= 0
        && !(text[index] == '-' && index + 1 < text.Length && (text[index + 1] is '.' or (>= '0' and <= '9')));

    /// <summary>Where a <c>#x</c> stands right after unquoted text; -1 where none does.</summary>
    public static int GluedComment(string content, int textEnd)
    {
        var sign = SourceScan.SkipBlanks(content, textEnd);
        return sign > textEnd && sign < content.Length && content[sign] == '#' && !SourceScan.EndsWord(content, sign + 1) ? sign : -1;
    }

    bool AcceptsPlain(TextSpan span, string value)
    {
        if (BeginsWithIndicator(value))
        {
            var start = SourceScan.WithTag(content, span.Start);
            var text = start == span.Start ? value : content.Substring(start, span.End - start);
            return Refuse(YamlCatalogue.Indicator, new(start, span.End - start), text.Substring(0, 1), Excerpt.Quoted(text));
        }
        if (value is "~" or "null" or "Null" or "NULL")
            return Refuse(YamlCatalogue.Null, span, value);
        // Between brackets, over several lines and before a bracket or comma YamlDotNet takes it for text, against YAML.
        if (value.IndexOf(": ", StringComparison.Ordinal) >= 0 || isFlow && value.EndsWith(":", StringComparison.Ordinal))
            return Refuse(YamlCatalogue.ColonInText, span, Excerpt.Quoted(value));
        var comment = GluedComment(content, span.End);
        if (comment < 0) return true;
        var glued = Glued(content, span.Start, comment, isFlow);
        return Refuse(glued.Descriptor, glued.Span, glued.Arguments);
    }

    /// <summary>What is said of a comment that was meant as text. Between brackets the text ends where it would without the <c>#</c>, and the bracket is not part of it.</summary>
    public static Explanation Glued(string content, int text, int comment, bool isFlow)
    {
        var end = SourceScan.TextEnd(content, comment);
        var close = isFlow ? content.IndexOfAny([',', ']', '}'], comment, end - comment) : -1;
        var meant = close < 0 ? end : SourceScan.TrimEnd(content, comment, close);
        return new(YamlCatalogue.GluedComment, new(comment, end - comment), [Excerpt.Of(content, comment, end), Excerpt.Quoted(content.Substring(text, meant - text))]);
    }

    // An escape can make half a surrogate pair, which no text file or JSON document can hold.
    bool AcceptsQuoted(TextSpan span, string value)
    {
        for (var i = 0; i < value.Length; i++)
            if (Excerpt.IsHalf(value, i))
                return Refuse(YamlCatalogue.HalfPair,
                    ScalarMap.Locate(content, new(0, span, value, ScalarStyle.DoubleQuoted), i, 1), CharacterCheck.Name(value[i]));
        return true;
    }

    bool AcceptsBlock(TextSpan span, string value)
    {
        var headerEnd = span.Start + 1;
        while (!SourceScan.EndsWord(content, headerEnd)) headerEnd++;
        var header = content.Substring(span.Start, headerEnd - span.Start);
        if (header.Any(c => c is >= '0' and <= '9'))
            return Refuse(YamlCatalogue.BlockHeaderDigit, new(span.Start, header.Length), header, Excerpt.Quoted(header), header.Substring(0, 1));
        return value.Trim('\n').Length > 0 && IsIndented(headerEnd) || Refuse(YamlCatalogue.EmptyBlock, new(span.Start, header.Length), header);
    }

    // A text that is all of a file may stand at the margin, says YAML; most readers take it for the end of the text, and some drop lines of it.
    bool IsIndented(int headerEnd)
    {
        for (var line = SourceScan.LineEnd(content, headerEnd); line < content.Length; line = SourceScan.LineEnd(content, line))
        {
            while (line < content.Length && SourceScan.IsBreak(content[line])) line++;
            if (line < content.Length && !SourceScan.EndsWord(content, SourceScan.SkipBlanks(content, line))) return SourceScan.IsBlank(content[line]);
        }
        return true;
    }

    bool Refuse(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments)
    {
        diagnostics.Add(descriptor, span, arguments);
        return false;
    }
}
