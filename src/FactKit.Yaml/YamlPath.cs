using System.Globalization;
using FactKit.Compiler.Syntax;
using FactKit.Reading;

namespace FactKit.Yaml;

/// <summary>Finds the value that a place in the text belongs to, so that a read need not keep the path of every reference and of every fault of the YAML.</summary>
static class YamlPath
{
    /// <summary>
    /// The path of the innermost value that covers the offset, or that is the last one before it; and that value, null where the text has none. A refused
    /// key belongs to its mapping or, without <c>keys</c>, to the value before it. Names that are not to be shown, by the marks or from a depth on, are an ellipsis.
    /// </summary>
    public static string At(SyntaxTree tree, int offset, out SyntaxNode? value, NodeMarks? marks = null, bool keys = true, int hidden = int.MaxValue)
    {
        var path = new PathStack();
        value = tree.Root;
        var inSensitive = false;
        while (value is not null)
        {
            inSensitive = marks?.IsSensitive(value.Id, inSensitive) ?? false;
            if (Child(tree, value, offset, keys, path, out var name) is not { } child) break;
            if (name is not null) path.Set(marks?.HidesName(child.Id, inSensitive) == true ? PathStack.Ellipsis : name);
            value = child;
        }
        return path.ToString(hidden);
    }

    /// <summary>The offset of the value that a JSON Pointer names; of one that is not there, the offset of the innermost map or list on the way to it.</summary>
    public static int Find(SyntaxTree tree, string pointer)
    {
        var value = tree.Root;
        foreach (var name in PlaceFinder.Names(pointer))
        {
            var below = value switch
            {
                MappingNode map => map.Entries.FirstOrDefault(entry => entry.Key.Value == name)?.Value,
                SequenceNode list when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Count => list.Items[index],
                _ => null,
            };
            if (below is null) break;
            value = below;
        }
        return value?.Span.Start ?? 0;
    }

    static SyntaxNode? Child(SyntaxTree tree, SyntaxNode node, int offset, bool keys, PathStack path, out string? name)
    {
        name = null;
        switch (node)
        {
            case MappingNode map:
                var entry = Last(map.Entries, static e => e.Key.Span.Start, offset);
                var refused = keys ? Last(map.Refused, static r => r.Span.Start, offset) : -1;
                if (entry < 0 || refused >= 0 && map.Refused[refused].Span.Start > map.Entries[entry].Key.Span.Start) return null;
                if (IsOver(tree, map.Entries[entry].Value, offset)) return null;
                path.Push();
                name = map.Entries[entry].Key.Value;
                return map.Entries[entry].Value;
            case SequenceNode list:
                var item = Last(list.Items, static i => i.Span.Start, offset);
                if (item < 0 || IsOver(tree, list.Items[item], offset)) return null;
                path.Push();
                path.Set(item);
                return list.Items[item];
            default:
                return null;
        }
    }

    // What stands on a later line than a complete value is no part of it; a comment or another sign on the same line may be meant as one.
    static bool IsOver(SyntaxTree tree, SyntaxNode value, int offset) =>
        value.Span.End < offset
        && value is not (FaultyNode or MappingNode { IsCut: true } or SequenceNode { IsCut: true })
        && tree.File.GetPosition(value.Span.End).Line < tree.File.GetPosition(offset).Line;

    // The last that begins at or before the offset; they are in the order of the text.
    static int Last<T>(IReadOnlyList<T> items, Func<T, int> start, int offset)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (start(items[middle]) <= offset) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }
}
