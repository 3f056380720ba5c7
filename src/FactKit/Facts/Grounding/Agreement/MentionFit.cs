namespace FactKit.Grounding;

/// <summary>How something in a text stands to a value.</summary>
enum MentionFit
{
    /// <summary>Both cannot be right, or the text has another figure.</summary>
    Contradicts,

    /// <summary>The same figure in another unit.</summary>
    OtherUnit,

    /// <summary>Both can be right, but the value allows what the text rules out.</summary>
    Looser,

    /// <summary>Both can be right, but the text allows what the value rules out.</summary>
    Weaker,

    /// <summary>The same figure, and the text tells of a part of it: one of the 12.</summary>
    Whole,

    /// <summary>The same figure, and only one of them has a unit.</summary>
    UnitUnsaid,

    /// <summary>Both say the same, or the value claims no more than the text.</summary>
    Fits,
}
