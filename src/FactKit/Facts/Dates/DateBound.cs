namespace FactKit;

/// <summary>The earliest or latest day of a date, or that there is none, because that end is open or unknown. The default is unknown.</summary>
public readonly record struct DateBound
{
    readonly CalendarDate _date;

    /// <summary>A day.</summary>
    public DateBound(CalendarDate date) => (Kind, _date) = (DateBoundKind.Known, date);

    DateBound(DateBoundKind kind) => Kind = kind;

    /// <summary>An end that was left open.</summary>
    public static DateBound Open => new(DateBoundKind.Open);

    /// <summary>An end of which nothing is known.</summary>
    public static DateBound Unknown => default;

    /// <summary>Which of the three it is.</summary>
    public DateBoundKind Kind { get; }

    /// <summary>True when there is a day.</summary>
    public bool IsKnown => Kind == DateBoundKind.Known;

    /// <summary>True when the end was left open.</summary>
    public bool IsOpen => Kind == DateBoundKind.Open;

    /// <summary>True when nothing is known of the end.</summary>
    public bool IsUnknown => Kind == DateBoundKind.Unknown;

    /// <summary>The day.</summary>
    /// <exception cref="InvalidOperationException">The end is open or unknown.</exception>
    public CalendarDate Date => IsKnown ? _date : throw new InvalidOperationException($"This end is {ToString()}: ask IsKnown first.");

    /// <summary>The day, if there is one.</summary>
    public bool TryGetDate(out CalendarDate date)
    {
        date = _date;
        return IsKnown;
    }

    /// <summary>The day, or <c>open</c> or <c>unknown</c>.</summary>
    public override string ToString() => Kind switch
    {
        DateBoundKind.Known => _date.ToString(),
        DateBoundKind.Open => "open",
        _ => "unknown",
    };
}
