using FactKit.Grounding;

namespace FactKit;

/// <summary>A value that a quotation supports: a quantity, a date, a duration, a text, or nothing that can be compared. The default is nothing.</summary>
public readonly struct GroundedValue
{
    readonly Quantity _quantity;
    readonly EdtfDate _date;
    readonly ApproximateDuration _duration;
    readonly string? _text;
    readonly VagueWords? _words;

    /// <summary>A quantity.</summary>
    public GroundedValue(Quantity quantity) => (Kind, _quantity) = (GroundedValueKind.Quantity, quantity);

    /// <summary>A quantity, and what the vague words of the text mean to it.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="words">What vague words mean; null for <see cref="VagueWords.English"/>.</param>
    public GroundedValue(Quantity quantity, VagueWords? words) => (Kind, _quantity, _words) = (GroundedValueKind.Quantity, quantity, words);

    /// <summary>A date.</summary>
    public GroundedValue(EdtfDate date) => (Kind, _date) = (GroundedValueKind.Date, date);

    /// <summary>A duration.</summary>
    public GroundedValue(ApproximateDuration duration) => (Kind, _duration) = (GroundedValueKind.Duration, duration);

    /// <summary>A text; null is nothing.</summary>
    public GroundedValue(string? text) => (Kind, _text) = (text is null ? GroundedValueKind.None : GroundedValueKind.Text, text);

    /// <summary>Nothing that can be compared: a record, a reference, an absence.</summary>
    public static GroundedValue None => default;

    /// <summary>Which of them it is.</summary>
    public GroundedValueKind Kind { get; }

    internal Quantity AsQuantity => _quantity;

    internal VagueWords Words => _words ?? VagueWords.English;

    /// <summary>The value comes from a type that can have no unit: it may be a share.</summary>
    internal bool MayBeShare { get; init; }

    internal EdtfDate AsDate => _date;

    internal ApproximateDuration AsDuration => _duration;

    /// <summary>A quantity.</summary>
    public static implicit operator GroundedValue(Quantity quantity) => new(quantity);

    /// <summary>A date.</summary>
    public static implicit operator GroundedValue(EdtfDate date) => new(date);

    /// <summary>A duration.</summary>
    public static implicit operator GroundedValue(ApproximateDuration duration) => new(duration);

    /// <summary>A text; null is nothing.</summary>
    public static implicit operator GroundedValue(string? text) => new(text);

    /// <summary>The value for people; empty for nothing.</summary>
    internal string Description => Kind switch
    {
        GroundedValueKind.Quantity => QuantityDescription.Of(_quantity, Words),
        GroundedValueKind.Text => FactMessages.Quote(_text!),
        _ => ToString(),
    };

    /// <summary>The value as documents write it; empty for nothing.</summary>
    public override string ToString() => Kind switch
    {
        GroundedValueKind.Quantity => _quantity.ToString(),
        GroundedValueKind.Date => _date.ToString(),
        GroundedValueKind.Duration => _duration.ToString(),
        GroundedValueKind.Text => _text!,
        _ => "",
    };
}
