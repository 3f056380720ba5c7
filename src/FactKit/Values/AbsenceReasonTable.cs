using FactKit.Generated;

namespace FactKit;

/// <summary>The texts that documents use for the absence reasons.</summary>
public static class AbsenceReasonTable
{
    /// <summary>The reasons by their texts, such as <c>not-stated</c>.</summary>
    public static EnumTable<AbsenceReason> Names { get; } = new(
        new(AbsenceReason.Unknown, "unknown"),
        new(AbsenceReason.NotStated, "not-stated"),
        new(AbsenceReason.NotMentioned, "not-mentioned"),
        new(AbsenceReason.NotApplicable, "not-applicable"),
        new(AbsenceReason.Withheld, "withheld"),
        new(AbsenceReason.Redacted, "redacted"),
        new(AbsenceReason.Conflicting, "conflicting"),
        new(AbsenceReason.TemporarilyUnknown, "temporarily-unknown"));
}
