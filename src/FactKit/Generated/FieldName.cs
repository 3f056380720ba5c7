using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>One field of a <see cref="FieldTable"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FieldName
{
    /// <summary>A field by its wire name.</summary>
    /// <param name="name">What documents call it.</param>
    /// <param name="required">Documents must give it.</param>
    /// <param name="sensitive">Why no message shows its value.</param>
    /// <param name="redacted">What stands in a redacted document, as JSON; null: nothing, the field is missing or is a key; empty: nothing can stand for it, and redacting fails.</param>
    /// <param name="was">Names that it had before, still read.</param>
    public FieldName(string name, bool required = false, FactSensitivity sensitive = FactSensitivity.None, string? redacted = null, string[]? was = null)
    {
        Name = name;
        Required = required;
        Sensitivity = sensitive;
        Redacted = redacted;
        Was = was ?? [];
    }

    internal string Name { get; }

    internal bool Required { get; }

    internal FactSensitivity Sensitivity { get; }

    internal bool Sensitive => Sensitivity != FactSensitivity.None;

    internal string? Redacted { get; }

    /// <summary>Of a sensitive field: it is a key, since all others that must be there say what stands for them.</summary>
    internal bool IsKey => Required && Redacted is null;

    internal string[] Was { get; }
}
