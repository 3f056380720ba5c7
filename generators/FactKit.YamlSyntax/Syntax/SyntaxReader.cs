using System.Globalization;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlStyle = YamlDotNet.Core.ScalarStyle;

namespace FactKit.Compiler.Syntax;

/// <summary>Reads YAML events into nodes, and says what of YAML is refused.</summary>
sealed class SyntaxReader(SourceFile file, SyntaxLimits limits, CancellationToken ct)
{
    readonly string _content = file.Content;
    readonly int _base = file.Content.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
    readonly DiagnosticBag _diagnostics = new(limits.Diagnostics);
    readonly NodeBuilder _nodes = new(file.Content);
    bool _isComplete = true;
    int _documents;

    public SyntaxTree Read()
    {
        if (_content.Length > limits.Length) Stop(YamlCatalogue.FileTooLong, new(0, 0), Number(_content.Length), Number(limits.Length));
        else ReadEvents();
        var nodes = _nodes.Finish();
        var root = _nodes.Root;
        if (root is null && _diagnostics.Count == 0) _diagnostics.Add(YamlCatalogue.EmptyFile, new(_base, 0));
        return new(file, root, nodes, _diagnostics.InOrder(), _isComplete);
    }

    void ReadEvents()
    {
        var scanner = new Scanner(new StringReader(CharacterCheck.Clean(_content, _base, _diagnostics)));
        var parser = new Parser(scanner);
        while (MoveNext(parser, scanner))
        {
            ct.ThrowIfCancellationRequested();
            if (!Accept(parser.Current!)) return;
        }
    }

    // The parser throws more than YamlException on some broken files.
    bool MoveNext(Parser parser, Scanner scanner)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception fault)
        {
            var mark = fault is YamlException yaml ? yaml.Start : scanner.CurrentPosition;
            var (descriptor, span, arguments) = new SyntaxErrorExplainer(_content, _nodes).Explain(Offset(mark), fault);
            return Stop(descriptor, span, arguments);
        }
    }

    /// <summary>False when reading ends here.</summary>
    bool Accept(ParsingEvent e)
    {
        var start = Offset(e.Start);
        if (_nodes.Count >= limits.Nodes && e is NodeEvent)
            return Stop(YamlCatalogue.TooManyNodes, new(start, 0), Number(limits.Nodes));
        switch (e)
        {
            case DocumentStart when _documents++ > 0:
                _diagnostics.Add(YamlCatalogue.SecondDocument, new(start, Math.Min(3, _content.Length - start)));
                return false;
            case DocumentStart:
                CheckDirectives(Offset(e.End));
                break;
            case MappingStart or SequenceStart when _nodes.Depth >= limits.Depth:
                return Stop(YamlCatalogue.NestedTooDeep, new(start, 1), Number(limits.Depth));
            case MappingStart mapping:
                Open(mapping, start, true, mapping.Style == MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                Open(sequence, start, false, sequence.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                _nodes.Close(start);
                break;
            case AnchorAlias:
                Alias(new(start, Offset(e.End) - start));
                break;
            case Scalar scalar:
                ReadScalar(scalar, new(start, SourceScan.TrimEnd(_content, start, Offset(e.End)) - start));
                break;
        }
        return true;
    }

    void Open(NodeEvent e, int start, bool isMapping, bool isFlow)
    {
        var isKey = _nodes.AtKey;
        if (isKey) _diagnostics.Add(YamlCatalogue.ComplexKey, new(start, 1), isMapping ? "a map" : "a list");
        var frame = _nodes.Open(start, isMapping, isFlow);
        frame.IsFaulty = HasProperties(e, new(start, WordEnd(start) - start));
        frame.CommaReported = isKey;
    }

    void Alias(TextSpan span)
    {
        if (_nodes.Top is not { IsMerge: true }) _diagnostics.Add(YamlCatalogue.Alias, span);
        if (_nodes.AtKey) _nodes.Key(span, "", ScalarStyle.Plain, isRefused: true);
        else _nodes.Faulty(span);
    }

    void ReadScalar(Scalar e, TextSpan span)
    {
        var style = StyleOf(e.Style);
        var stray = StrayColon(span.Start);
        if (_nodes.AtKey) ReadKey(e, span, style, stray);
        else if (stray >= 0) _nodes.Faulty(RefuseColon(stray, span));
        else if (HasProperties(e, span)) _nodes.Faulty(span);
        else if (style == ScalarStyle.Plain && e.Value.Length == 0) ReadNothing(span.Start);
        else if (!new ScalarCheck(_content, _diagnostics, _nodes.Top is { IsFlow: true }).Accepts(span, e.Value, style)) _nodes.Faulty(span);
        else
        {
            if (_nodes.Top is { IsFlow: true, IsMapping: false } list && style == ScalarStyle.Plain)
                FlowCommaCheck.CheckItem(_content, list, span, _diagnostics);
            _nodes.Scalar(span, e.Value, style);
        }
    }

    void ReadKey(Scalar e, TextSpan span, ScalarStyle style, int stray)
    {
        var frame = _nodes.Top!;
        var refused = HasProperties(e, span);
        var repeated = false;
        if (refused) { }
        else if (SourceScan.HasSign(_content, _nodes.LastEnd, span.Start, '?'))
            refused = Refuse(YamlCatalogue.ComplexKey, span, "`?` before a key");
        else if (style == ScalarStyle.Plain && e.Value.Length == 0)
            refused = Refuse(YamlCatalogue.MissingKey, new(span.Start, Math.Min(1, _content.Length - span.Start)));
        else if (stray >= 0)
            refused = Refuse(YamlCatalogue.MissingKey, new(stray, 1));
        else if (style == ScalarStyle.Plain && e.Value.StartsWith("...", StringComparison.Ordinal) && SourceScan.EndsWord(e.Value, 3))
            refused = Refuse(YamlCatalogue.Indicator, span, "...", Excerpt.Quoted(e.Value));
        else if (style == ScalarStyle.Plain && e.Value == "<<")
            refused = frame.IsMerge = Refuse(YamlCatalogue.MergeKey, span);
        else if (!new ScalarCheck(_content, _diagnostics, _nodes.Top is { IsFlow: true }).Accepts(span, e.Value, style))
            refused = true;
        else if (frame.Keys.TryGetValue(e.Value, out var first))
            refused = repeated = Refuse(YamlCatalogue.DuplicateKey, span, Excerpt.Of(e.Value), Number(file.GetPosition(first.Span.Start).Line + 1));
        _nodes.Key(span, e.Value, style, refused, repeated);
        if (frame.Key is { } key) frame.Keys.Add(e.Value, key);
    }

    // YamlDotNet drops a colon that follows a quoted value and a comma: -1 where none stands that no key or value accounts for.
    int StrayColon(int start)
    {
        if (_nodes.Top is not { } frame) return -1;
        var from = Math.Max(_nodes.LastEnd, frame.IsFlow ? frame.Start + 1 : frame.Start);
        var stray = SourceScan.Sign(_content, from, start, ':');
        return stray >= 0 && frame.AwaitsValue ? SourceScan.Sign(_content, stray + 1, start, ':') : stray;
    }

    TextSpan RefuseColon(int stray, TextSpan span)
    {
        _diagnostics.Add(YamlCatalogue.MissingKey, new(stray, 1));
        return span;
    }

    // An empty plain scalar: nothing stands where a value should.
    void ReadNothing(int at)
    {
        if (_nodes.Top is not { } frame) return;
        if (frame.IsMapping) FlowCommaCheck.CheckKey(_content, frame, _diagnostics);
        else
        {
            var dash = at > 0 && _content[at - 1] == '-' ? at - 1 : at;
            _diagnostics.Add(YamlCatalogue.NoValue, new(dash, at - dash), "This item");
        }
        _nodes.Faulty(new(at, 0));
    }

    bool HasProperties(NodeEvent e, TextSpan span) =>
        !e.Tag.IsEmpty ? Refuse(YamlCatalogue.Tag, span)
        : !e.Anchor.IsEmpty && Refuse(YamlCatalogue.Anchor, span);

    void CheckDirectives(int end)
    {
        for (var line = _base; line < end; line = SourceScan.LineEnd(_content, line) + 1)
            if (_content[line] == '%') _diagnostics.Add(YamlCatalogue.Directive, new(line, SourceScan.TextEnd(_content, line) - line));
    }

    bool Refuse(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments)
    {
        _diagnostics.Add(descriptor, span, arguments);
        return true;
    }

    bool Stop(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments)
    {
        _diagnostics.Add(descriptor, span, arguments);
        return _isComplete = false;
    }

    int Offset(Mark mark) => (int)Math.Min(mark.Index + _base, _content.Length);

    int WordEnd(int index)
    {
        while (!SourceScan.EndsWord(_content, index)) index++;
        return index;
    }

    static ScalarStyle StyleOf(YamlStyle style) => style switch
    {
        YamlStyle.SingleQuoted => ScalarStyle.SingleQuoted,
        YamlStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
        YamlStyle.Literal => ScalarStyle.Literal,
        YamlStyle.Folded => ScalarStyle.Folded,
        _ => ScalarStyle.Plain,
    };

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
