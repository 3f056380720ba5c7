using FactKit.Compiler.Syntax;

namespace FactKit.Yaml;

/// <summary>The maps and lists that are being read, from the root, and how far each was read.</summary>
sealed class YamlCursors
{
    Cursor[] _cursors = new Cursor[8];

    public int Depth { get; private set; }

    public void Push(SyntaxNode node)
    {
        if (Depth == _cursors.Length) Array.Resize(ref _cursors, Depth * 2);
        _cursors[Depth++] = new() { Node = node };
    }

    public void Pop() => _cursors[--Depth] = default;

    /// <summary>The map or list at hand may have had more: the YAML could not be read to its end.</summary>
    public bool IsCut => _cursors[Depth - 1].Node is MappingNode { IsCut: true } or SequenceNode { IsCut: true };

    /// <summary>The next item of the list at hand; null after the last.</summary>
    public SyntaxNode? NextItem()
    {
        ref var cursor = ref _cursors[Depth - 1];
        var items = ((SequenceNode)cursor.Node).Items;
        return cursor.Next < items.Count ? items[cursor.Next++] : null;
    }

    /// <summary>The next key of the map at hand, in the order of the text; false after the last. A key that repeats another one has no value.</summary>
    public bool NextKey(out string name, out int offset, out SyntaxNode? value)
    {
        ref var cursor = ref _cursors[Depth - 1];
        var map = (MappingNode)cursor.Node;
        var entry = cursor.Next < map.Entries.Count ? map.Entries[cursor.Next] : null;
        while (cursor.NextRefused < map.Refused.Count && (entry is null || map.Refused[cursor.NextRefused].Span.Start < entry.Key.Span.Start))
        {
            var refused = map.Refused[cursor.NextRefused++];
            if (refused.Repeats is null) continue;
            (name, offset, value) = (refused.Repeats, refused.Span.Start, null);
            return true;
        }
        cursor.Next++;
        (name, offset, value) = (entry?.Key.Value ?? "", entry?.Key.Span.Start ?? 0, entry?.Value);
        return entry is not null;
    }

    struct Cursor
    {
        public SyntaxNode Node;
        public int Next, NextRefused;
    }
}
