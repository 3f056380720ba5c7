namespace FactKit.Rules;

/// <summary>Why it is undetermined whether an exact date is before a moment: it has no time zone.</summary>
enum MomentInDoubt : byte
{
    Day,
    LocalTime,
}
