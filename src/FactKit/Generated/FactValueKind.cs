using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>What stands at a place of a document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum FactValueKind
{
    /// <summary>Nothing that can be read: null, or the end of a broken document.</summary>
    None,

    /// <summary>An object.</summary>
    Object,

    /// <summary>A list.</summary>
    List,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>true or false.</summary>
    Boolean,
}
