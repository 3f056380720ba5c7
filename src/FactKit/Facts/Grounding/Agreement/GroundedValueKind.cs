namespace FactKit;

/// <summary>What a <see cref="GroundedValue"/> holds.</summary>
public enum GroundedValueKind
{
    /// <summary>Nothing that can be compared.</summary>
    None,

    /// <summary>A number.</summary>
    Quantity,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A duration.</summary>
    Duration,

    /// <summary>A text.</summary>
    Text,
}
