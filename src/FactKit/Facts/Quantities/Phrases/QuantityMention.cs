namespace FactKit;

/// <summary>A quantity that stands in a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units from the beginning of the text.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
/// <param name="Quantity">What it says; <see cref="Quantity.AsText"/> is the piece of the text.</param>
public readonly record struct QuantityMention(int Start, int Length, Quantity Quantity)
{
    /// <summary>Where it ends: the unit after its last one.</summary>
    public int End => Start + Length;
}
