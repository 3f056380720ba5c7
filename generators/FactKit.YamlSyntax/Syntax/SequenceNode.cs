using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>A sequence.</summary>
public sealed class SequenceNode(int id, TextSpan span, IReadOnlyList<SyntaxNode> items, bool isCut) : SyntaxNode(id, span)
{
    /// <summary>The items in order.</summary>
    public IReadOnlyList<SyntaxNode> Items { get; } = items;

    /// <summary>Reading had to stop inside it: more items may have been meant.</summary>
    public bool IsCut { get; } = isCut;
}
