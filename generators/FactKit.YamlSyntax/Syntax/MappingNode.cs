using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>A mapping. Repeated keys were reported and dropped; entries keep the order of the file.</summary>
public sealed class MappingNode(int id, TextSpan span, IReadOnlyList<MappingEntry> entries, IReadOnlyList<RefusedKey> refused, bool isCut) : SyntaxNode(id, span)
{
    /// <summary>The entries in the order of the file.</summary>
    public IReadOnlyList<MappingEntry> Entries { get; } = entries;

    /// <summary>The keys that were reported and dropped together with their values, in the order of the file.</summary>
    public IReadOnlyList<RefusedKey> Refused { get; } = refused;

    /// <summary>Reading had to stop inside it: more entries may have been meant.</summary>
    public bool IsCut { get; } = isCut;
}

/// <summary>One <c>key: value</c>.</summary>
public sealed record MappingEntry(ScalarNode Key, SyntaxNode Value);

/// <summary>A key that was reported and dropped.</summary>
/// <param name="Span">What it covers.</param>
/// <param name="Repeats">Its text, where nothing is wrong with it but that it stands in the mapping before.</param>
public sealed record RefusedKey(TextSpan Span, string? Repeats);
