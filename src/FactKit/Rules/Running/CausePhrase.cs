namespace FactKit.Rules;

/// <summary>Why a place makes a rule undetermined, in words that follow "because".</summary>
static class CausePhrase
{
    /// <param name="at">The path of the place.</param>
    /// <param name="parent">The path of what it lies in: of a claim, the list.</param>
    /// <param name="why">What is there.</param>
    /// <param name="hidden">True: no value may be shown.</param>
    public static string Of<T>(string at, string parent, T why, bool hidden) => why switch
    {
        AbsenceReason reason => $"{at} {Absent(reason)}",
        RivalClaims { Compatible: Ternary.False } => $"the claims of {parent} contradict each other",
        RivalClaims { Compatible: Ternary.Undetermined } => $"the claims of {parent} cannot be compared",
        RivalClaims => $"the claims of {parent} overlap, and no one value says what they have in common",
        BestState => $"{at} has no claim that could be taken",
        ClaimsInDoubt => $"the claims of {at} cannot be compared",
        MomentInDoubt.Day => $"{at} is compared with what may be the same day, and a day has no time zone",
        MomentInDoubt.LocalTime => $"{at} is compared with what may be the same moment, and a time without an offset has no time zone",
        Quantity { IsUnbounded: true, AsText: null } => $"{at} has no bounds",
        EdtfDate { IsResolved: false } => $"{at} is not resolved to a date",
        ApproximateDuration { IsResolved: false } => $"{at} is not resolved to a length of time",
        _ when hidden => $"{at} is known within bounds only",
        EdtfDate date => $"{at} is known only as {FactMessages.OneLine(date.Edtf!)}",
        ApproximateDuration span => $"{at} is known only as {FactMessages.OneLine(span.Iso!)}",
        _ => $"{at} is known only as {RuleText.Shown(why)}",
    };

    static string Absent(AbsenceReason reason) => reason switch
    {
        AbsenceReason.NotStated => "is not stated",
        AbsenceReason.NotMentioned => "is not mentioned",
        AbsenceReason.NotApplicable => "does not apply",
        AbsenceReason.Withheld => "is withheld",
        AbsenceReason.Redacted => "is redacted",
        AbsenceReason.Conflicting => "is given in conflicting ways",
        AbsenceReason.TemporarilyUnknown => "is not known yet",
        _ => "is unknown",
    };
}
