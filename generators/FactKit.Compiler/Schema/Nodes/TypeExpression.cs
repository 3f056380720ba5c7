using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Schema.Nodes;

/// <summary>A type expression: <c>Name</c>, <c>Name&lt;Argument&gt;</c>, and its suffix.</summary>
/// <param name="Name">The name before the brackets.</param>
/// <param name="Offset">Where the name begins in the scalar.</param>
/// <param name="Argument">What stands in the brackets.</param>
/// <param name="Cardinality">What the suffix says.</param>
public sealed record TypeExpression(string Name, int Offset, TypeExpression? Argument, Cardinality Cardinality)
{
    /// <inheritdoc/>
    public override string ToString() =>
        Name + (Argument is null ? "" : $"<{Argument}>") + Cardinality switch
        {
            Cardinality.Optional => "?",
            Cardinality.Many => "*",
            Cardinality.AtLeastOne => "+",
            _ => "",
        };
}
