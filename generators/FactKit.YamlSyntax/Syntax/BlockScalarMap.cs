using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>Walks a literal or folded block scalar as YAML reads it, and notes what gave each code unit of its value.</summary>
sealed class BlockScalarMap(string content, ScalarNode scalar)
{
    readonly List<TextSpan> _origins = new(scalar.Value.Length);
    readonly List<TextSpan> _blankLines = [];
    int _at = scalar.Span.Start;
    int _indent;

    public List<TextSpan> Origins()
    {
        _at = SourceScan.LineEnd(content, _at);
        if (_at < content.Length) Break();
        _indent = Indentation();
        var folds = scalar.Style == ScalarStyle.Folded;
        TextSpan? lineEnd = null;
        var afterIndented = false;
        BlankLines();
        while (_at < content.Length && _origins.Count < scalar.Value.Length && HasIndentation())
        {
            _at += _indent;
            var indented = SourceScan.IsBlank(content[_at]);
            // Between two lines that are not indented further, folding makes a space of one line end, and one less of several.
            var foldsHere = folds && !afterIndented && !indented;
            if (lineEnd is { } end && (!foldsHere || _blankLines.Count == 0)) _origins.Add(end);
            _origins.AddRange(_blankLines);
            afterIndented = indented;
            for (; _at < content.Length && !SourceScan.IsBreak(content[_at]); _at++) _origins.Add(new(_at, 1));
            lineEnd = _at < content.Length ? Break() : null;
            BlankLines();
        }
        if (lineEnd is { } last) _origins.Add(last);
        _origins.AddRange(_blankLines);
        return _origins;
    }

    // How far the lines are indented is told by the first of them: what its text has more blanks in the file than in the value.
    int Indentation()
    {
        var line = _at;
        while (line < content.Length && SourceScan.EndsWord(content, SourceScan.SkipBlanks(content, line)) && SourceScan.LineEnd(content, line) < content.Length)
            line = SourceScan.LineEnd(content, line) + 1;
        var inFile = SourceScan.SkipBlanks(content, line) - line;
        var value = 0;
        while (value < scalar.Value.Length && SourceScan.IsWhite(scalar.Value[value])) value++;
        var inValue = value - SourceScan.LineStart(scalar.Value, value);
        return Math.Max(0, inFile - inValue);
    }

    // Lines that hold no more than indentation.
    void BlankLines()
    {
        _blankLines.Clear();
        while (_at < content.Length)
        {
            var text = _at;
            while (text < content.Length && text - _at < _indent && content[text] == ' ') text++;
            if (text == content.Length || !SourceScan.IsBreak(content[text])) return;
            _at = text;
            _blankLines.Add(Break());
        }
    }

    bool HasIndentation()
    {
        if (_at + _indent >= content.Length) return false;
        for (var i = _at; i < _at + _indent; i++)
            if (content[i] != ' ') return false;
        return true;
    }

    TextSpan Break()
    {
        var length = content[_at] == '\r' && _at + 1 < content.Length && content[_at + 1] == '\n' ? 2 : 1;
        _at += length;
        return new(_at - length, length);
    }
}
