namespace FactKit.Dates;

/// <summary>A text of a duration that was read: the text itself and what it says.</summary>
sealed record DurationExpression(string Text, DurationLength Low, DurationLength High, bool IsApproximate, bool IsRange);
