namespace FactKit;

/// <summary>Where a cue stands.</summary>
public enum CuePlace
{
    /// <summary>In the quotation.</summary>
    Inside,

    /// <summary>Between two pieces of the quotation, in what it leaves out.</summary>
    LeftOut,

    /// <summary>Beside the quotation, in the same sentence and at most 100 UTF-16 units away.</summary>
    Outside,
}
