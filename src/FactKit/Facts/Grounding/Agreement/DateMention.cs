namespace FactKit.Grounding;

/// <summary>A date that stands in a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units from the beginning of the text.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
/// <param name="Date">What it says, without words; of a day and month without a year, the year is unspecified.</param>
readonly record struct DateMention(int Start, int Length, EdtfDate Date)
{
    /// <summary>Where it ends: the unit after its last one.</summary>
    public int End => Start + Length;
}
