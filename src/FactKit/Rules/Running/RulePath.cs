using System.Globalization;
using System.Text;
using FactKit.Generated;
using FactKit.Reading;

namespace FactKit.Rules;

/// <summary>Where a walk over a record stands: the path that issues show, and the one that finds the place in the text. They differ where a name of the document's own choice is sensitive.</summary>
sealed class RulePath
{
    readonly Stack<FieldTable> _tables = new();
    (string? Name, int Index, bool Sensitive, bool Hidden)[] _segments = new (string?, int, bool, bool)[16];

    public int Depth { get; private set; }

    /// <summary>The value at hand lies in a sensitive field.</summary>
    public bool Sensitive => SensitiveAt(Depth);

    /// <summary>True when one more object would nest too deep.</summary>
    public bool IsDeepest => Depth >= FactReadOptions.DeepestNesting || StackGuard.IsLow(Depth);

    /// <summary>The value that the first so many segments lead to lies in a sensitive field.</summary>
    public bool SensitiveAt(int depth)
    {
        for (var i = 0; i < depth; i++)
        {
            if (_segments[i].Sensitive) return true;
        }
        return false;
    }

    public void Enter(FieldTable fields)
    {
        _tables.Push(fields);
        Push();
    }

    public void Leave()
    {
        _tables.Pop();
        Pop();
    }

    public void Push()
    {
        if (Depth == _segments.Length) Array.Resize(ref _segments, Depth * 2);
        _segments[Depth++] = default;
    }

    public void Pop() => Depth--;

    public void Field(int field)
    {
        ref readonly var known = ref _tables.Peek()[field];
        _segments[Depth - 1] = (known.Name, 0, known.Sensitive, false);
    }

    public void Item(int index) => _segments[Depth - 1] = (null, index, false, false);

    public void Entry(string key) => _segments[Depth - 1] = (key, 0, false, SensitiveAt(Depth - 1));

    /// <summary>The path of the first so many segments, as issues show it.</summary>
    public string Shown(int depth) => Write(depth, raw: false);

    /// <summary>The path of the first so many segments, by which the text is searched.</summary>
    public string Raw(int depth) => Write(depth, raw: true);

    string Write(int depth, bool raw)
    {
        var path = new StringBuilder();
        for (var i = 0; i < depth; i++)
        {
            ref readonly var segment = ref _segments[i];
            path.Append('/');
            if (segment.Name is null) path.Append(segment.Index.ToString(CultureInfo.InvariantCulture));
            else if (raw) path.Append(Escape(segment.Name));
            else PathStack.Append(path, segment.Hidden ? PathStack.Ellipsis : segment.Name);
        }
        return path.ToString();
    }

    static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
