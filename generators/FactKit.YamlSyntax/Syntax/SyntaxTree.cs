using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>A YAML file as nodes with spans, and every fault of its YAML.</summary>
public sealed class SyntaxTree
{
    readonly IReadOnlyList<SyntaxNode> _nodes;

    internal SyntaxTree(SourceFile file, SyntaxNode? root, IReadOnlyList<SyntaxNode> nodes, IReadOnlyList<LocatedDiagnostic> diagnostics, bool isComplete)
    {
        File = file;
        Root = root;
        _nodes = nodes;
        Diagnostics = diagnostics;
        IsComplete = isComplete;
    }

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>The root node; null when the file is empty or could not be read at all, and then a diagnostic says so.</summary>
    public SyntaxNode? Root { get; }

    /// <summary>How many nodes there are; their ids are below it.</summary>
    public int Count => _nodes.Count;

    /// <summary>False when reading had to stop early: keys that are missing may stand further down, so their absence is no fault.</summary>
    public bool IsComplete { get; }

    /// <summary>The faults of the YAML, in order of position.</summary>
    public IReadOnlyList<LocatedDiagnostic> Diagnostics { get; }

    /// <summary>Reads a file. Never throws on its content: every fault becomes a diagnostic.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SyntaxTree Parse(SourceFile file, CancellationToken ct = default) => Parse(file, SyntaxLimits.Default, ct);

    /// <summary>Reads a file within limits of one's own.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SyntaxTree Parse(SourceFile file, SyntaxLimits limits, CancellationToken ct = default) => new SyntaxReader(file, limits, ct).Read();

    /// <summary>Where a location stands in the text; characters of a scalar's value are traced back through its quoting and folding.</summary>
    public TextSpan Locate(NodeLocation location)
    {
        var node = _nodes[location.NodeId];
        return location.Length < 0 || node is not ScalarNode scalar
            ? node.Span
            : ScalarMap.Locate(File.Content, scalar, location.Offset, location.Length);
    }

    /// <summary>The units of a scalar's value where two lines of the file were made one: the space that stands for a line end, or the first unit behind one that left nothing.</summary>
    public EquatableArray<int> JoinsOf(ScalarNode scalar) => ScalarMap.Joins(File.Content, scalar).ToEquatableArray();
}
