using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>One value of an <see cref="EnumTable{TEnum}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumName<TEnum> where TEnum : struct, Enum
{
    /// <summary>A value by its wire text.</summary>
    /// <param name="value">The value.</param>
    /// <param name="text">What documents say and what is written.</param>
    /// <param name="aliases">Other texts that are read as it.</param>
    /// <param name="meaning">A code in an outside scheme.</param>
    /// <param name="deprecated">The schema advises against it.</param>
    public EnumName(TEnum value, string text, string[]? aliases = null, string? meaning = null, bool deprecated = false)
    {
        Value = value;
        Text = text;
        Aliases = aliases ?? [];
        Meaning = meaning;
        Deprecated = deprecated;
    }

    internal TEnum Value { get; }

    internal string Text { get; }

    internal string[] Aliases { get; }

    internal string? Meaning { get; }

    internal bool Deprecated { get; }
}
