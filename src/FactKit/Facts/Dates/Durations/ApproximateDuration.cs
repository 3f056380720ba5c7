using System.Text.Json.Serialization;
using FactKit.Dates;

namespace FactKit;

/// <summary>
/// A duration as it was stated: ISO 8601, a range of two, or about so long, optionally with the words of the source; or the words alone, which is a duration that is not resolved.
/// The schema's type <c>Duration</c>. The default is an unresolved duration without words.
/// </summary>
/// <remarks>
/// Written as <c>PnYnMnDTnHnMnS</c> or <c>PnW</c> (ISO 8601-1:2019, 5.5.2), with a fraction in the last part; <c>PT30M..PT1H</c> for a range, both ends inclusive; <c>~PT1H</c> or <c>~PT30M..PT1H</c> for about so long.
/// Negative durations are refused. The text is kept as it was given: <c>PT60M</c> and <c>PT1H</c> are not equal, but <see cref="SameAs"/> is true of them.
/// </remarks>
[JsonConverter(typeof(ApproximateDurationJsonConverter))]
public readonly partial struct ApproximateDuration : IEquatable<ApproximateDuration>
{
    // A whole number of one unit, the commonest form, is held without its text. Unit 0 is none.
    readonly PlainDuration _plain;
    readonly DurationExpression? _expression;

    ApproximateDuration(PlainDuration plain, DurationExpression? expression, string? asText) => (_plain, _expression, AsText) = (plain, expression, asText);

    /// <summary>A duration of which only words are known, such as "for months". It has no bounds.</summary>
    /// <exception cref="ArgumentException">The words are null or empty.</exception>
    public static ApproximateDuration FromText(string asText)
    {
        ArgumentException.ThrowIfNullOrEmpty(asText);
        return new(default, null, asText);
    }

    /// <summary>The same duration with the words of its source; null for none.</summary>
    /// <exception cref="ArgumentException">The words are empty.</exception>
    public ApproximateDuration With(string? asText)
    {
        if (asText is "") throw new ArgumentException("expected words or null, found an empty text", nameof(asText));
        return new(_plain, _expression, asText);
    }

    /// <summary>The duration in ISO 8601, with <c>~</c> and <c>..</c>; null when it is not resolved.</summary>
    public string? Iso => _plain.IsNone ? _expression?.Text : PlainText();

    /// <summary>The words of the source; null when none are kept.</summary>
    public string? AsText { get; }

    /// <summary>True when a length is stated. A duration of words alone compares as undetermined.</summary>
    public bool IsResolved => !_plain.IsNone || _expression is not null;

    /// <summary>True when it has a <c>~</c>: the lengths stated are no bounds then.</summary>
    public bool IsApproximate => _expression is { IsApproximate: true };

    /// <summary>True when a range is stated.</summary>
    public bool IsRange => _expression is { IsRange: true };

    /// <summary>The shortest length stated, also where it is approximate; null when the duration is not resolved.</summary>
    public DurationLength? Low => _plain.IsNone ? _expression?.Low : _plain.Length;

    /// <summary>The longest length stated, also where it is approximate; null when the duration is not resolved.</summary>
    public DurationLength? High => _plain.IsNone ? _expression?.High : _plain.Length;

    /// <summary>Whether it is shorter: true when every length that it can be is shorter than every length of the other, false when none is.</summary>
    /// <remarks>
    /// Undetermined also where the calendar decides (a month and thirty days), and where either is approximate or not resolved: "about an hour" has no bounds.
    /// Months are compared as from the same day on: two months are always longer than one.
    /// </remarks>
    public Ternary IsShorterThan(ApproximateDuration other)
    {
        if (!TryBounds(out var low, out var high) || !other.TryBounds(out var otherLow, out var otherHigh)) return Ternary.Undetermined;
        if (high.CompareTo(otherLow) < 0) return Ternary.True;
        return low.CompareTo(otherHigh) >= 0 ? Ternary.False : Ternary.Undetermined;
    }

    /// <summary>Whether it is longer.</summary>
    /// <remarks>See <see cref="IsShorterThan"/>.</remarks>
    public Ternary IsLongerThan(ApproximateDuration other) => other.IsShorterThan(this);

    /// <summary>Whether it is no longer.</summary>
    /// <remarks>See <see cref="IsShorterThan"/>.</remarks>
    public Ternary IsAtMost(ApproximateDuration other) => other.IsShorterThan(this).Not();

    /// <summary>Whether it is no shorter.</summary>
    /// <remarks>See <see cref="IsShorterThan"/>.</remarks>
    public Ternary IsAtLeast(ApproximateDuration other) => IsShorterThan(other).Not();

    /// <summary>Whether both are the same length.</summary>
    /// <remarks>See <see cref="IsShorterThan"/>.</remarks>
    public Ternary SameAs(ApproximateDuration other)
    {
        if (!TryBounds(out var low, out var high) || !other.TryBounds(out var otherLow, out var otherHigh)) return Ternary.Undetermined;
        if (high.CompareTo(otherLow) < 0 || low.CompareTo(otherHigh) > 0) return Ternary.False;
        return low == high && otherLow == otherHigh && low == otherLow ? Ternary.True : Ternary.Undetermined;
    }

    bool TryBounds(out DurationLength low, out DurationLength high)
    {
        low = Low.GetValueOrDefault();
        high = High.GetValueOrDefault();
        return IsResolved && !IsApproximate;
    }

    /// <summary>The same text and words, character by character.</summary>
    public bool Equals(ApproximateDuration other) =>
        _plain == other._plain && _expression?.Text == other._expression?.Text && AsText == other.AsText;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApproximateDuration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_plain, _expression?.Text, AsText);

    /// <summary>Equal texts and words.</summary>
    public static bool operator ==(ApproximateDuration left, ApproximateDuration right) => left.Equals(right);

    /// <summary>Different texts or words.</summary>
    public static bool operator !=(ApproximateDuration left, ApproximateDuration right) => !left.Equals(right);
}
