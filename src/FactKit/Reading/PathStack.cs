using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using FactKit.Generated;

namespace FactKit.Reading;

/// <summary>Where a reader or visitor stands: names and indexes from the root, and whether a field on the way is sensitive.</summary>
sealed class PathStack
{
    const int MaxName = 256;
    public const string Ellipsis = "…";
    (string? Name, int Index)[] _segments;
    int _sensitiveFrom = int.MaxValue;

    public PathStack() => _segments = new (string?, int)[16];

    PathStack(PathStack other)
    {
        _segments = other._segments[..other.Depth];
        Depth = other.Depth;
        _sensitiveFrom = other._sensitiveFrom;
    }

    public int Depth { get; private set; }

    /// <summary>The value at hand lies in a sensitive field.</summary>
    public bool Sensitive => _sensitiveFrom < int.MaxValue;

    /// <summary>The value at hand is an item of a list.</summary>
    public bool InList => Depth > 0 && _segments[Depth - 1].Name is null;

    public void Push()
    {
        if (Depth == _segments.Length) Array.Resize(ref _segments, Depth * 2);
        _segments[Depth++] = (null, -1);
    }

    public void Pop()
    {
        Depth--;
        if (_sensitiveFrom >= Depth) _sensitiveFrom = int.MaxValue;
    }

    public void Set(string name, bool sensitive = false)
    {
        _segments[Depth - 1].Name = name;
        if (_sensitiveFrom >= Depth - 1) _sensitiveFrom = sensitive ? Depth - 1 : int.MaxValue;
    }

    /// <summary>A name of the document's own choice: a key of a map, an unknown field. Inside a sensitive field it may be what nobody is to see.</summary>
    public void SetFree(string name) => Set(_sensitiveFrom < Depth - 1 ? Ellipsis : name);

    /// <summary>The depth from which names are hidden.</summary>
    public int Hidden
    {
        get
        {
            if (!Sensitive) return int.MaxValue;
            var hidden = Array.FindIndex(_segments, 0, Depth, static s => ReferenceEquals(s.Name, Ellipsis));
            return hidden < 0 ? int.MaxValue : hidden;
        }
    }

    /// <summary>Leaves a field: the next one has no name yet.</summary>
    public void Clear()
    {
        _segments[Depth - 1].Name = null;
        if (_sensitiveFrom >= Depth - 1) _sensitiveFrom = int.MaxValue;
    }

    /// <summary>Moves to the next item of a list.</summary>
    public int SetNext() => ++_segments[Depth - 1].Index;

    public void Set(int index) => _segments[Depth - 1].Index = index;

    /// <summary>The path as it is now, for later.</summary>
    public PathStack Copy() => new(this);

    public override string ToString() => ToString(int.MaxValue);

    /// <summary>The path, with an ellipsis for each name from a depth on.</summary>
    public string ToString(int hidden)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        for (var i = 0; i < Depth; i++)
        {
            // Between two fields, the place is that of the object.
            if (_segments[i] is (null, < 0)) continue;
            text.AppendLiteral("/");
            if (_segments[i].Name is { } name) text.AppendLiteral(Escape(i < hidden ? name : Ellipsis));
            else text.AppendFormatted(_segments[i].Index);
        }
        return text.ToStringAndClear();
    }

    /// <summary>The path of a field of the object at hand.</summary>
    public static string Join(string path, string name) => string.Concat(path, "/", Escape(name));

    /// <summary>One name, escaped and cut where it is long.</summary>
    public static void Append(StringBuilder text, string name) => text.Append(Escape(name));

    static string Escape(string name)
    {
        // A pointer is listed with each of many faults: one long name must not be repeated in full each time.
        if (name.Length > MaxName) name = name[..(char.IsHighSurrogate(name[MaxName - 1]) ? MaxName - 1 : MaxName)] + Ellipsis;
        return name.AsSpan().ContainsAny('~', '/') ? name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : name;
    }
}
