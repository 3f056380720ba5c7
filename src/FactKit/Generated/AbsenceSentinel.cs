using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>A value that old data uses for an absence.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AbsenceSentinel
{
    /// <summary>A sentinel of a reason.</summary>
    /// <param name="json">The value as JSON: a text or a number.</param>
    /// <param name="reason">What it stands for.</param>
    public AbsenceSentinel(string json, AbsenceReason reason)
    {
        Json = json;
        Reason = reason;
    }

    internal string Json { get; }

    internal AbsenceReason Reason { get; }
}
