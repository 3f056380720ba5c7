using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>A mapping. Repeated keys were reported and dropped; entries keep the order of the file.</summary>
public sealed class MappingNode(int id, TextSpan span, IReadOnlyList<MappingEntry> entries) : SyntaxNode(id, span)
{
    /// <summary>The entries in the order of the file.</summary>
    public IReadOnlyList<MappingEntry> Entries { get; } = entries;
}

/// <summary>One <c>key: value</c>.</summary>
public sealed record MappingEntry(ScalarNode Key, SyntaxNode Value);
