using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Schema.Nodes;

/// <summary>A scalar of a schema: its text, where it stands, and whether it was written without quotes (only then can it be a number or a boolean).</summary>
public readonly record struct SchemaText(string Value, int Node, bool Plain)
{
    /// <summary>Of a text of a rule: the units of its value that begin a line of the file, or end one, where YAML made one line of two.</summary>
    public EquatableArray<int> Joins { get; init; }

    /// <summary>The whole of it.</summary>
    public NodeLocation Location => new(Node);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
