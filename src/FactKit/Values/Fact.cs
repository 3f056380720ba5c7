using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using FactKit.Generated;

namespace FactKit;

/// <summary>
/// A value, or the reason why it is known to be absent. The default is absent: unknown. A switch reads
/// <c>fact switch { (var value, null) => ..., (_, AbsenceReason.Withheld) => ..., _ => ... }</c>.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
[JsonConverter(typeof(ValueJsonConverterFactory))]
public readonly struct Fact<T> : IEquatable<Fact<T>>, IJsonPart where T : notnull
{
    readonly T? _value;
    readonly bool _known;
    readonly AbsenceReason _reason;

    /// <summary>A known value.</summary>
    /// <exception cref="ArgumentNullException">The value is null: say why it is absent instead.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Fact(T value)
    {
        if (value is null) throw new ArgumentNullException(nameof(value), "null does not say why a fact is absent: use an AbsenceReason");
        _value = value;
        _known = true;
    }

    /// <summary>A fact that is known to be absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The reason is not one of the enum's.</exception>
    public Fact(AbsenceReason reason)
    {
        if (!Enum.IsDefined(reason)) throw new ArgumentOutOfRangeException(nameof(reason), reason, "no such absence reason");
        _reason = reason;
    }

    /// <summary>True when there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool IsKnown => _known;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The fact is absent.</exception>
    public T Value => _known ? _value! : throw new InvalidOperationException($"The fact is absent: {AbsenceReasonTable.Names.NameOf(_reason)}.");

    /// <summary>Why there is no value; null when there is one.</summary>
    public AbsenceReason? Reason => _known ? null : _reason;

    /// <summary>The value, if there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return _known;
    }

    /// <summary>The value or the reason; the other one is default.</summary>
    public void Deconstruct(out T? value, out AbsenceReason? reason)
    {
        value = _value;
        reason = Reason;
    }

    /// <summary>A known value.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static implicit operator Fact<T>(T value) => new(value);

    /// <summary>A fact that is known to be absent.</summary>
    public static implicit operator Fact<T>(AbsenceReason reason) => new(reason);

    /// <inheritdoc/>
    public bool Equals(Fact<T> other) =>
        _known == other._known && _reason == other._reason && UriText.AreSame(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fact<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_known, _reason, _value);

    /// <summary>Structural equality.</summary>
    public static bool operator ==(Fact<T> left, Fact<T> right) => left.Equals(right);

    /// <summary>Structural inequality.</summary>
    public static bool operator !=(Fact<T> left, Fact<T> right) => !left.Equals(right);

    JsonConverter IJsonPart.CreateConverter() => new FactPartJsonConverter<T>();

    /// <summary>The value as text, or <c>absent: not-stated</c>.</summary>
    public override string ToString() => _known ? Printed.Text(_value!) : "absent: " + AbsenceReasonTable.Names.NameOf(_reason);
}
