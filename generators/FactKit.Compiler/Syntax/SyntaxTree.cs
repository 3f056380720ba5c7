using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>A YAML file as nodes with spans, and every fault of its YAML.</summary>
public sealed class SyntaxTree
{
    readonly IReadOnlyList<SyntaxNode> _nodes;

    internal SyntaxTree(SourceFile file, SyntaxNode? root, IReadOnlyList<SyntaxNode> nodes, IReadOnlyList<LocatedDiagnostic> diagnostics)
    {
        File = file;
        Root = root;
        _nodes = nodes;
        Diagnostics = diagnostics;
    }

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>The root node; null when the file is empty or could not be read at all.</summary>
    public SyntaxNode? Root { get; }

    /// <summary>The faults of the YAML, in order of position.</summary>
    public IReadOnlyList<LocatedDiagnostic> Diagnostics { get; }

    /// <summary>Where a location stands in the text; characters of a scalar's value are traced back through its quoting and folding.</summary>
    public TextSpan Locate(NodeLocation location)
    {
        var node = _nodes[location.NodeId];
        return location.Length < 0 || node is not ScalarNode scalar
            ? node.Span
            : ScalarMap.Locate(File.Content, scalar, location.Offset, location.Length);
    }
}
