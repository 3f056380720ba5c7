using System.Text;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Formatting;

/// <summary>Writes a flow map or list on one line: <c>{ a: 1, b: [x, y] }</c>.</summary>
sealed class FlowLine(string content, int width)
{
    readonly StringBuilder _text = new();

    // Up to here, everything was looked at.
    int _at;

    /// <summary>The line; null where it would be too long, or something in it needs lines of its own.</summary>
    public string? Write(SyntaxNode node)
    {
        _text.Clear();
        _at = node.Span.Start;
        return Append(node) && HasNoComment(node.Span.End) ? _text.ToString() : null;
    }

    bool Append(SyntaxNode node)
    {
        switch (node)
        {
            case MappingNode { Entries.Count: 0 }:
                _text.Append("{}");
                break;
            case MappingNode map:
                for (var i = 0; i < map.Entries.Count; i++)
                {
                    _text.Append(i == 0 ? "{ " : ", ");
                    var key = map.Entries[i].Key;
                    if (!Scalar(key)) return false;
                    _text.Append(KeyEnd.Of(key, content.Substring(key.Span.Start, key.Span.Length))).Append(' ');
                    if (!Append(map.Entries[i].Value)) return false;
                }
                _text.Append(" }");
                break;
            case SequenceNode list:
                _text.Append('[');
                for (var i = 0; i < list.Items.Count; i++)
                {
                    if (i > 0) _text.Append(", ");
                    if (!Append(list.Items[i])) return false;
                }
                _text.Append(']');
                break;
            case ScalarNode scalar:
                return Scalar(scalar);
        }
        return _text.Length <= width;
    }

    bool Scalar(ScalarNode scalar)
    {
        if (!HasNoComment(scalar.Span.Start)) return false;
        for (var i = scalar.Span.Start; i < scalar.Span.End; i++)
            if (SourceScan.IsBreak(content[i]) || _text.Length + i - scalar.Span.Start > width) return false;
        _text.Append(content, scalar.Span.Start, scalar.Span.Length);
        _at = scalar.Span.End;
        return _text.Length <= width;
    }

    bool HasNoComment(int end) => Gap.Read(content, _at, end).Comments.Count == 0;
}
