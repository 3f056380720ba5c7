using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>One field of a <see cref="FieldTable"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FieldName
{
    /// <summary>A field by its wire name.</summary>
    /// <param name="name">What documents call it.</param>
    /// <param name="required">Documents must give it.</param>
    /// <param name="sensitive">No message shows its value.</param>
    /// <param name="was">Names that it had before, still read.</param>
    public FieldName(string name, bool required = false, bool sensitive = false, string[]? was = null)
    {
        Name = name;
        Required = required;
        Sensitive = sensitive;
        Was = was ?? [];
    }

    internal string Name { get; }

    internal bool Required { get; }

    internal bool Sensitive { get; }

    internal string[] Was { get; }
}
