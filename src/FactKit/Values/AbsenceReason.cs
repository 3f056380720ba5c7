namespace FactKit;

/// <summary>Why a fact is known to be absent. The reasons follow FHIR's data-absent-reason and the codebooks of event data.</summary>
public enum AbsenceReason
{
    /// <summary><c>unknown</c>: there is a value, and nobody says which.</summary>
    Unknown,

    /// <summary><c>not-stated</c>: the source speaks of the matter and does not give the value.</summary>
    NotStated,

    /// <summary><c>not-mentioned</c>: the source does not speak of the matter.</summary>
    NotMentioned,

    /// <summary><c>not-applicable</c>: there can be no value.</summary>
    NotApplicable,

    /// <summary><c>withheld</c>: whoever knows the value does not give it.</summary>
    Withheld,

    /// <summary><c>redacted</c>: the value was given and then removed.</summary>
    Redacted,

    /// <summary><c>conflicting</c>: the sources contradict each other.</summary>
    Conflicting,

    /// <summary><c>temporarily-unknown</c>: the value is expected later.</summary>
    TemporarilyUnknown,
}
