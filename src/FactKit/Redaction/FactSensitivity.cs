namespace FactKit;

/// <summary>Why values are kept out of sight, as the key <c>sensitivity</c> of a schema says it. Levels can be combined to choose what <see cref="FactRedaction.Redact"/> takes out.</summary>
[Flags]
public enum FactSensitivity
{
    /// <summary>Nothing says that the value is sensitive.</summary>
    None = 0,

    /// <summary>About a person: <c>sensitivity: personal</c>.</summary>
    Personal = 1,

    /// <summary>Not for everyone, for other reasons: <c>sensitivity: confidential</c>.</summary>
    Confidential = 2,

    /// <summary>Every level.</summary>
    All = Personal | Confidential,
}
