using System.Globalization;
using FactKit.Compiler.Schema;
using FactKit.Compiler.Syntax;

namespace FactKit.Compiler.Formatting;

/// <summary>Whether two texts of a schema say the same: values, the schema that is read from them, and comments.</summary>
static class SameMeaning
{
    /// <summary>Null where they do; otherwise what differs first.</summary>
    public static string? Difference(SchemaFile before, SchemaFile after)
    {
        if (after.Tree.Diagnostics.Count > 0) return $"its YAML could not be read again: {after.Tree.Diagnostics[0].Message}";
        if (Node(before.Tree.Root!, after.Tree.Root!) is { } node) return $"{Excerpt.Of(before.Tree.File.Content, node.Span.Start, node.Span.End)} on line {Line(before, node.Span.Start)} would be read as another value";
        if (!before.Schema.Equals(after.Schema)) return "another schema would be read from it";
        var old = Comments(before);
        var now = Comments(after);
        for (var i = 0; i < old.Count; i++)
            if (i >= now.Count || old[i].Text != now[i].Text) return $"the comment {Excerpt.Of(old[i].Text)} on line {Line(before, old[i].Start)} would be lost or moved past another";
        return now.Count > old.Count ? $"a part of the text would become the comment {Excerpt.Of(now[old.Count].Text)}" : null;
    }

    /// <summary>All comments of a file, in order.</summary>
    public static IReadOnlyList<Comment> Comments(SchemaFile file)
    {
        var content = file.Tree.File.Content;
        var comments = new List<Comment>();
        var at = 0;
        foreach (var scalar in Scalars(file.Tree.Root!))
        {
            comments.AddRange(Gap.Read(content, at, scalar.Span.Start).Comments);
            at = scalar.Span.End;
            if (scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded)) continue;
            var block = BlockText.Read(content, scalar);
            if (block.Comment is { } comment) comments.Add(comment);
            at = block.End;
        }
        comments.AddRange(Gap.Read(content, at, content.Length).Comments);
        return comments;
    }

    /// <summary>The keys and values beneath a node, in order.</summary>
    public static IEnumerable<ScalarNode> Scalars(SyntaxNode root)
    {
        var open = new Stack<SyntaxNode>([root]);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case ScalarNode scalar:
                    yield return scalar;
                    break;
                case MappingNode map:
                    for (var i = map.Entries.Count - 1; i >= 0; i--)
                    {
                        open.Push(map.Entries[i].Value);
                        open.Push(map.Entries[i].Key);
                    }
                    break;
                case SequenceNode list:
                    for (var i = list.Items.Count - 1; i >= 0; i--) open.Push(list.Items[i]);
                    break;
            }
        }
    }

    // The first node of the one that differs from the other; nesting is bounded by the reader.
    static SyntaxNode? Node(SyntaxNode before, SyntaxNode after)
    {
        switch (before, after)
        {
            case (ScalarNode a, ScalarNode b):
                return a.Value == b.Value && a.Style == b.Style ? null : a;
            case (MappingNode a, MappingNode b) when a.Entries.Count == b.Entries.Count:
                for (var i = 0; i < a.Entries.Count; i++)
                    if ((Node(a.Entries[i].Key, b.Entries[i].Key) ?? Node(a.Entries[i].Value, b.Entries[i].Value)) is { } entry) return entry;
                return null;
            case (SequenceNode a, SequenceNode b) when a.Items.Count == b.Items.Count:
                for (var i = 0; i < a.Items.Count; i++)
                    if (Node(a.Items[i], b.Items[i]) is { } item) return item;
                return null;
            default:
                return before;
        }
    }

    static string Line(SchemaFile file, int offset) => (file.Tree.File.GetPosition(offset).Line + 1).ToString(CultureInfo.InvariantCulture);
}
