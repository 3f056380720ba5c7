using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace FactKit;

/// <summary>A value of an open enum: one that the schema names, or another text, kept as it stood.</summary>
/// <typeparam name="TEnum">The enum of the named values.</typeparam>
[JsonConverter(typeof(ValueJsonConverterFactory))]
public readonly struct Open<TEnum> : IEquatable<Open<TEnum>>, IJsonPart where TEnum : struct, Enum
{
    readonly TEnum _value;

    /// <summary>A value that the schema names.</summary>
    public Open(TEnum value) => _value = value;

    Open(string text) => OtherText = text;

    /// <summary>A text that the schema does not name.</summary>
    /// <exception cref="ArgumentException">The text is null or empty.</exception>
    public static Open<TEnum> Other(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return new(text);
    }

    /// <summary>True when the schema names the value.</summary>
    [MemberNotNullWhen(false, nameof(OtherText))]
    public bool IsKnown => OtherText is null;

    /// <summary>The named value.</summary>
    /// <exception cref="InvalidOperationException">It is another text.</exception>
    public TEnum Value => OtherText is null ? _value : throw new InvalidOperationException($"\"{OtherText}\" is none of the named values.");

    /// <summary>The text that the schema does not name; null for a named value.</summary>
    public string? OtherText { get; }

    /// <summary>The named value, if it is one.</summary>
    public bool TryGetValue(out TEnum value)
    {
        value = _value;
        return IsKnown;
    }

    /// <summary>A value that the schema names.</summary>
    public static implicit operator Open<TEnum>(TEnum value) => new(value);

    /// <inheritdoc/>
    public bool Equals(Open<TEnum> other) => OtherText == other.OtherText && EqualityComparer<TEnum>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Open<TEnum> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, OtherText);

    /// <summary>Equal values or equal texts.</summary>
    public static bool operator ==(Open<TEnum> left, Open<TEnum> right) => left.Equals(right);

    /// <summary>Different values or texts.</summary>
    public static bool operator !=(Open<TEnum> left, Open<TEnum> right) => !left.Equals(right);

    JsonConverter IJsonPart.CreateConverter() => new OpenJsonConverter<TEnum>();

    /// <summary>The C# name of the value, or the other text.</summary>
    public override string ToString() => OtherText ?? _value.ToString();
}
