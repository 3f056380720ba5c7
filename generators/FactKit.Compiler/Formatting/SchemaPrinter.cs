using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Formatting;

/// <summary>Prints the nodes of a schema in canonical form, with the comments that stand between them.</summary>
sealed class SchemaPrinter(string content, CancellationToken cancellation)
{
    /// <summary>The longest line of a map or list in brackets.</summary>
    public const int Width = 140;

    const int LongestKey = 1000;

    readonly Lines _lines = new();
    readonly FlowLine _flow = new(content, Width);

    // Blocks that ended since the last key or item was printed, the innermost first: a comment may belong to one of them.
    readonly List<Block> _ended = [];

    // A comment behind a bracket that goes away is printed where the bracket was opened.
    readonly HashSet<int> _moved = [];
    int _at;

    // What was printed last is unquoted text: `#x` behind it looks like a part of it, and is refused.
    bool _afterPlain;

    public string Print(SyntaxNode root)
    {
        Value(root, 0, Opening.File);
        Between(Take(content.Length), Block.Root);
        return _lines.ToString();
    }

    // What follows the colon of a key, the dash of an item, or nothing. Its own lines are indented by `indent`.
    void Value(SyntaxNode node, int indent, Opening opening)
    {
        cancellation.ThrowIfCancellationRequested();
        if (node is ScalarNode scalar)
        {
            Open(Take(scalar.Span.Start), indent, opening, breaks: false);
            // At the margin it would end the document.
            if (opening == Opening.File && scalar.Style == ScalarStyle.Plain && scalar.Value.StartsWith("...", StringComparison.Ordinal)) _lines.Append("  ");
            Scalar(scalar, indent);
        }
        else if (OnOneLine(node, opening) is { } line)
        {
            Open(Take(node.Span.Start), indent, opening, breaks: false);
            _lines.Append(line);
            (_at, _afterPlain) = (node.Span.End, false);
        }
        else if (HasKeyForBracketsOnly(node))
        {
            Open(Take(node.Span.Start), indent, opening, breaks: false);
            // Each line as it is: what is between brackets may stand on lines of any indentation.
            ScalarLines(content.Substring(node.Span.Start, node.Span.Length), Math.Max(indent, 2), escapes: true);
            (_at, _afterPlain) = (node.Span.End, false);
        }
        else if (Count(node) == 0)
        {
            // Comments in an empty map cannot stay in it.
            Open(Take(node.Span.Start), indent, opening, breaks: false);
            _lines.Append(node is MappingNode ? "{}" : "[]");
            _afterPlain = false;
            Between(Take(node.Span.End), new(null, Math.Max(0, indent - 2)));
        }
        else Entries(node, indent, opening);
    }

    void Entries(SyntaxNode node, int indent, Opening opening)
    {
        var flow = IsFlow(node);
        var block = new Block(flow ? null : Column(node.Span.Start), indent);
        var moved = flow && opening != Opening.File && Gap.Read(content, _at, node.Span.Start).Comments.Count == 0 && TrailingOf(node) is { } trailing && Move(trailing);
        for (var i = 0; i < Count(node); i++)
        {
            var start = node is MappingNode map ? map.Entries[i].Key.Span.Start
                : flow ? ((SequenceNode)node).Items[i].Span.Start
                : i == 0 ? node.Span.Start
                : SourceScan.NextToken(content, _at);
            var gap = Take(start);
            if (i == 0) Open(gap, indent, opening, breaks: opening == Opening.Key || moved);
            else
            {
                Between(gap, block);
                _lines.Start(indent, gap.BlankAfter);
            }
            _ended.Clear();
            Entry(node, i, indent, flow);
        }
        if (!flow)
        {
            _ended.Add(block);
            return;
        }
        Between(Take(node.Span.End), block);
    }

    void Entry(SyntaxNode node, int i, int indent, bool flow)
    {
        if (node is MappingNode map)
        {
            var key = map.Entries[i].Key;
            var text = OnOneLine(content.Substring(key.Span.Start, key.Span.Length));
            _lines.Append(text).Append(KeyEnd.Of(key, text));
            _at = key.Span.End;
            Value(map.Entries[i].Value, indent + 2, Opening.Key);
            return;
        }
        _lines.Append("-");
        if (!flow) _at++;
        Value(((SequenceNode)node).Items[i], indent + 2, Opening.Item);
    }

    // Between brackets a key may run over several lines, which a block does not allow; YAML takes their ends for blanks.
    static string OnOneLine(string key)
    {
        if (key.IndexOfAny(['\n', '\r']) < 0) return key;
        var lines = key.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').Select(line => line.Trim(' ', '\t')).ToList();
        return lines.Exists(line => line.Length == 0 || line.EndsWith("\\", StringComparison.Ordinal)) ? key : string.Join(" ", lines);
    }

    // YAML reads the key of a block on one line, and at most 1,024 characters of it.
    bool HasKeyForBracketsOnly(SyntaxNode node) =>
        IsFlow(node) && node is MappingNode map && map.Entries.Any(entry => OnOneLine(content.Substring(entry.Key.Span.Start, entry.Key.Span.Length)) is var key && (key.Length > LongestKey || key.IndexOfAny(['\n', '\r']) >= 0));

    // From a key, a dash or the start of the file to what it holds.
    void Open(Gap gap, int indent, Opening opening, bool breaks)
    {
        if (gap.Comments.Count == 0 && !breaks)
        {
            if (opening != Opening.File) _lines.Append(" ");
            return;
        }
        for (var i = 0; i < gap.Comments.Count; i++)
        {
            var comment = gap.Comments[i];
            if (comment.Trailing) _lines.Trailing(comment, indent);
            else _lines.Start(indent, i > 0 && comment.BlankBefore).Comment(comment.Text);
        }
        _lines.Start(indent, gap.BlankAfter && gap.Comments.Any(comment => !comment.Trailing));
    }

    // From one entry to the next, or to the end: a comment belongs to the innermost block that it is not left of.
    void Between(Gap gap, Block next)
    {
        foreach (var comment in gap.Comments)
        {
            if (comment.Trailing && !(_afterPlain && comment.IsGlued)) _lines.Trailing(comment, next.Indent);
            else _lines.Start((next.Column is null ? null : _ended.Find(block => block.Column <= comment.Column))?.Indent ?? next.Indent, comment.BlankBefore).Comment(comment.Text);
        }
    }

    void Scalar(ScalarNode scalar, int indent)
    {
        (_at, _afterPlain) = (scalar.Span.End, scalar.Style == ScalarStyle.Plain);
        // Nothing but a text stands in the file: at the margin, a line of it could look like the end of the document.
        indent = Math.Max(indent, 2);
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            var block = BlockText.Read(content, scalar);
            _lines.Append(block.Header);
            if (block.Comment is { } comment) _lines.Trailing(comment, indent);
            foreach (var line in block.Lines) _lines.Whole(indent, line);
            _at = block.End;
            return;
        }
        var text = content.Substring(scalar.Span.Start, scalar.Span.Length);
        if (text.IndexOfAny(['\n', '\r']) < 0) _lines.Append(text);
        else ScalarLines(text, indent, scalar.Style == ScalarStyle.DoubleQuoted);
    }

    // YAML takes the white space around a line end for no more than the line end.
    void ScalarLines(string text, int indent, bool escapes)
    {
        var lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = i == 0 ? lines[i] : lines[i].TrimStart(' ', '\t');
            var trimmed = i == lines.Length - 1 ? line : line.TrimEnd(' ', '\t');
            // An escaped blank at the end of a line is a part of the value.
            if (escapes && trimmed.Length < line.Length && trimmed.EndsWith("\\", StringComparison.Ordinal)) trimmed = line;
            if (i == 0) _lines.Append(trimmed);
            else _lines.Whole(indent, trimmed);
        }
    }

    string? OnOneLine(SyntaxNode node, Opening opening)
    {
        if (!IsFlow(node) || _flow.Write(node) is not { } line) return null;
        return _lines.Column + (opening == Opening.File ? 0 : 1) + line.Length <= Width || Count(node) == 0 ? line : null;
    }

    // A comment on the line of the closing bracket, where none stands inside that it would be moved past.
    Comment? TrailingOf(SyntaxNode node)
    {
        if (HasComments(node)) return null;
        var at = SourceScan.SkipBlanks(content, node.Span.End);
        if (at < content.Length && content[at] == ',') at = SourceScan.SkipBlanks(content, at + 1);
        if (at >= content.Length || content[at] != '#') return null;
        var gap = Gap.Read(content, node.Span.End, SourceScan.LineEnd(content, at));
        return gap.Comments.Count > 0 ? gap.Comments[0] : null;
    }

    bool HasComments(SyntaxNode node)
    {
        var at = node.Span.Start;
        foreach (var scalar in SameMeaning.Scalars(node))
        {
            if (Gap.Read(content, at, scalar.Span.Start).Comments.Count > 0) return true;
            at = scalar.Span.End;
        }
        return Gap.Read(content, at, node.Span.End).Comments.Count > 0;
    }

    bool Move(Comment comment)
    {
        if (!_moved.Add(comment.Start)) return false;
        _lines.Trailing(comment, 0);
        return true;
    }

    Gap Take(int end)
    {
        var gap = Gap.Read(content, _at, end);
        _at = Math.Max(_at, end);
        return _moved.Count == 0 ? gap : gap with { Comments = [.. gap.Comments.Where(comment => !_moved.Contains(comment.Start))] };
    }

    bool IsFlow(SyntaxNode node) => content[node.Span.Start] == (node is MappingNode ? '{' : '[');

    int Column(int offset) => offset - SourceScan.LineStart(content, offset);

    static int Count(SyntaxNode node) => node is MappingNode map ? map.Entries.Count : ((SequenceNode)node).Items.Count;

    enum Opening { File, Key, Item }

    /// <summary>A map or list in block form: its column in the text (null: it stood in brackets) and its new indentation.</summary>
    sealed record Block(int? Column, int Indent)
    {
        public static Block Root { get; } = new(0, 0);
    }
}
