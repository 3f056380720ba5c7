using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>A node of a YAML file.</summary>
/// <param name="id">Its number in the file, in document order from 0. Editing a comment changes spans, never ids.</param>
/// <param name="span">What it covers; a mapping or sequence starts at its first entry.</param>
public abstract class SyntaxNode(int id, TextSpan span)
{
    /// <summary>The number of the node in its file, in document order from 0.</summary>
    public int Id { get; } = id;

    /// <summary>What the node covers. To blame a mapping, blame the key that holds it.</summary>
    public TextSpan Span { get; } = span;
}
