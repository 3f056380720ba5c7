using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>Builds the nodes with a stack of its own: hostile nesting must not reach the thread's stack.</summary>
sealed class NodeBuilder(string content)
{
    readonly List<SyntaxNode?> _nodes = [];
    readonly Stack<NodeFrame> _frames = new();

    public SyntaxNode? Root { get; private set; }

    /// <summary>How many nodes there are.</summary>
    public int Count => _nodes.Count;

    public int Depth => _frames.Count;

    /// <summary>The end of the last node that was read.</summary>
    public int LastEnd { get; private set; }

    public NodeFrame? Top => _frames.Count == 0 ? null : _frames.Peek();

    public IEnumerable<NodeFrame> OpenFrames => _frames;

    /// <summary>True when the next node is the key of a mapping.</summary>
    public bool AtKey => Top is { IsMapping: true, AwaitsValue: false };

    public NodeFrame Open(int start, bool isMapping, bool isFlow)
    {
        var frame = new NodeFrame(_nodes.Count, start, isMapping, isFlow);
        _nodes.Add(null);
        _frames.Push(frame);
        return frame;
    }

    public void Key(TextSpan span, string value, ScalarStyle style, bool isRefused, bool isRepeated = false)
    {
        var frame = _frames.Peek();
        LastEnd = Math.Max(LastEnd, span.End);
        frame.AwaitsValue = true;
        frame.KeySpan = span;
        frame.Key = null;
        frame.RepeatedKey = isRepeated ? value : null;
        if (isRefused)
        {
            _nodes.Add(new FaultyNode(_nodes.Count, span));
            return;
        }
        var key = new ScalarNode(_nodes.Count, span, value, style);
        _nodes.Add(key);
        frame.Key = key;
    }

    public ScalarNode Scalar(TextSpan span, string value, ScalarStyle style)
    {
        var node = new ScalarNode(_nodes.Count, span, value, style);
        _nodes.Add(node);
        Attach(node);
        return node;
    }

    public void Faulty(TextSpan span)
    {
        var node = new FaultyNode(_nodes.Count, span);
        _nodes.Add(node);
        Attach(node);
    }

    /// <summary>Ends the innermost map or list at the offset where YAML saw its end.</summary>
    public void Close(int end, bool isCut = false)
    {
        var frame = _frames.Pop();
        var span = SpanOf(frame, end);
        SyntaxNode node = frame.IsFaulty ? new FaultyNode(frame.Id, span)
            : frame.IsMapping ? new MappingNode(frame.Id, span, frame.Entries, frame.Refused, isCut)
            : new SequenceNode(frame.Id, span, frame.Items, isCut);
        _nodes[frame.Id] = node;
        Attach(node);
    }

    /// <summary>Ends everything that is open, so that what was read before a fault is kept.</summary>
    public IReadOnlyList<SyntaxNode> Finish()
    {
        while (Top is { } frame)
        {
            if (frame.AwaitsValue) Faulty(new(frame.KeySpan.End, 0));
            Close(LastEnd, isCut: true);
        }
        return [.. _nodes.Select(node => node!)];
    }

    void Attach(SyntaxNode node)
    {
        LastEnd = Math.Max(LastEnd, node.Span.End);
        if (Top is not { } frame)
        {
            Root = node;
        }
        else if (!frame.IsMapping)
        {
            frame.Items.Add(node);
            frame.LastPlain = AsPlain(node);
        }
        else if (!frame.AwaitsValue)
        {
            // A map or list as key: reported where it began.
            frame.AwaitsValue = true;
            frame.KeySpan = node.Span;
            frame.Key = null;
            frame.RepeatedKey = null;
        }
        else
        {
            if (frame.Key is { } key) frame.Entries.Add(new(key, node));
            else frame.Refused.Add(new(frame.KeySpan, frame.RepeatedKey));
            frame.AwaitsValue = false;
            frame.IsMerge = false;
            frame.LastPlain = AsPlain(node);
        }
    }

    static ScalarNode? AsPlain(SyntaxNode node) => node is ScalarNode { Style: ScalarStyle.Plain } scalar ? scalar : null;

    // The YAML reader gives the start of a collection no length, and ends a block collection at the next token.
    TextSpan SpanOf(NodeFrame frame, int end)
    {
        var closed = frame.IsFlow && end < content.Length && content[end] == (frame.IsMapping ? '}' : ']');
        return new(frame.Start, Math.Max(closed ? end + 1 : LastEnd, frame.Start) - frame.Start);
    }
}
