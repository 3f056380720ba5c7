namespace FactKit;

/// <summary>
/// The truth of a statement about facts that may be known in part only (Kleene's strong three-valued logic):
/// true when every completion of the unknowns makes it true, false when none does, else undetermined.
/// </summary>
/// <remarks>The order <see cref="False"/>, <see cref="Undetermined"/>, <see cref="True"/> is that of Kleene's logic, so "and" is the minimum and "or" the maximum. The default is <see cref="Undetermined"/>.</remarks>
public enum Ternary : sbyte
{
    /// <summary>No completion of the unknowns makes the statement true.</summary>
    False = -1,

    /// <summary>Some completions make the statement true and others do not.</summary>
    Undetermined = 0,

    /// <summary>Every completion of the unknowns makes the statement true.</summary>
    True = 1,
}
