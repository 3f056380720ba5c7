using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>Walks a plain or quoted scalar as YAML unfolds it, and notes what gave each code unit of its value.</summary>
sealed class FlowScalarMap(string content, ScalarNode scalar)
{
    readonly List<TextSpan> _origins = new(scalar.Value.Length);
    int _at = scalar.Span.Start + (scalar.Style == ScalarStyle.Plain ? 0 : 1);
    readonly int _end = Math.Min(content.Length, scalar.Span.End - (scalar.Style == ScalarStyle.Plain ? 0 : 1));

    public List<TextSpan> Origins()
    {
        while (_at < _end)
        {
            if (SourceScan.IsWhite(content[_at])) White();
            else if (scalar.Style == ScalarStyle.DoubleQuoted && content[_at] == '\\') Escape();
            else if (scalar.Style == ScalarStyle.SingleQuoted && content[_at] == '\'') Take(2);
            else Take(1);
        }
        return _origins;
    }

    void Take(int length, int units = 1)
    {
        for (var i = 0; i < units; i++) _origins.Add(new(_at, length));
        _at += length;
    }

    void White()
    {
        var text = SourceScan.SkipBlanks(content, _at);
        if (text < _end && SourceScan.IsBreak(content[text])) Fold(text, isEscaped: false);
        else while (_at < text && _at < _end) Take(1);
    }

    // Blanks around a line end are dropped; one line end is a space, more of them are one less; an escaped one is nothing.
    void Fold(int lineEnd, bool isEscaped)
    {
        _at = lineEnd;
        var first = Break();
        _at = SourceScan.SkipBlanks(content, _at);
        if (!isEscaped && !(_at < _end && SourceScan.IsBreak(content[_at]))) _origins.Add(first);
        while (_at < _end && SourceScan.IsBreak(content[_at]))
        {
            _origins.Add(Break());
            _at = SourceScan.SkipBlanks(content, _at);
        }
    }

    TextSpan Break()
    {
        var length = content[_at] == '\r' && _at + 1 < content.Length && content[_at + 1] == '\n' ? 2 : 1;
        _at += length;
        return new(_at - length, length);
    }

    void Escape()
    {
        var sign = _at + 1 < _end ? content[_at + 1] : '\\';
        if (SourceScan.IsBreak(sign)) Fold(_at + 1, isEscaped: true);
        else if (sign == 'U') Take(10, IsAstral() ? 2 : 1);
        else Take(sign switch { 'x' => 4, 'u' => 6, _ => 2 });
    }

    bool IsAstral() => _origins.Count < scalar.Value.Length && char.IsHighSurrogate(scalar.Value[_origins.Count]);
}
