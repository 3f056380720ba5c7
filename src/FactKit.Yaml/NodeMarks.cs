using FactKit.Reading;

namespace FactKit.Yaml;

/// <summary>What was read of the nodes, and what of it may be shown: faults of the YAML are listed at the end, when the way to them is gone.</summary>
sealed class NodeMarks(int count)
{
    enum Mark : byte
    {
        /// <summary>Not read: nobody knows what it is.</summary>
        None,

        /// <summary>Read, and not sensitive.</summary>
        Shown,

        /// <summary>Not sensitive, but a broken line of it might be.</summary>
        Veiled,

        /// <summary>Sensitive, by a name of the schema.</summary>
        Sensitive,

        /// <summary>Sensitive, by a name of the document's own choice.</summary>
        Hidden,
    }

    readonly Mark[] _marks = new Mark[count];

    /// <summary>The node was read at the path at hand.</summary>
    public void Read(int node, PathStack path) =>
        _marks[node] = !path.Sensitive ? Mark.Shown : path.Hidden == path.Depth - 1 ? Mark.Hidden : Mark.Sensitive;

    public void Veil(int node)
    {
        if (_marks[node] == Mark.Shown) _marks[node] = Mark.Veiled;
    }

    /// <summary>A message may show the text of the node.</summary>
    public bool IsShown(int node) => _marks[node] == Mark.Shown;

    /// <summary>The node lies in a sensitive field; where it was not read, that is as what it stands in.</summary>
    public bool IsSensitive(int node, bool inSensitive) => _marks[node] == Mark.None ? inSensitive : _marks[node] >= Mark.Sensitive;

    /// <summary>No path may show the name that leads to the node.</summary>
    public bool HidesName(int node, bool inSensitive) => _marks[node] == Mark.Hidden || _marks[node] == Mark.None && inSensitive;
}
