namespace FactKit.Grounding;

/// <summary>Counts the characters and words that a search looks at, so that tests can hold it to linear time.</summary>
sealed class MatchWork
{
    public long Steps { get; set; }
}
