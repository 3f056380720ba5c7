namespace FactKit.Rules;

/// <summary>Why it is undetermined whether a day is before a moment: it has no time zone.</summary>
sealed class DayInDoubt
{
    public static readonly DayInDoubt Instance = new();
}
