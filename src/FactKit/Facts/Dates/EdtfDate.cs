using System.Text.Json.Serialization;
using FactKit.Dates;

namespace FactKit;

/// <summary>
/// A date as precisely and as vaguely as it was stated: an EDTF expression of level 0, 1 or 2, optionally with the words of the source and an anchor; or the words alone, which is a date that is not resolved.
/// The schema's type <c>Date</c>. The default is an unresolved date without words.
/// </summary>
/// <remarks>
/// <para>The format is the Extended Date/Time Format (Library of Congress, 4 February 2019), which is Annex A of ISO 8601-2:2019. The text is kept as it was given and nothing is rewritten: <c>2004-06?</c> and
/// <c>?2004-?06</c> say the same and are not equal. <see cref="SameAs"/> compares meanings.</para>
/// <para>Where the sources leave a choice: seasons have wide bounds (see <see cref="Earliest"/>); <c>Y171010000S3</c> is 171000000 to 171999999; zeros before a year's first other digit are not significant;
/// Y-years must exceed four digits, exponential ones too, and have at most 15; an interval needs a date at one end at least; times have no fraction, no 24:00:00, no leap second and no offset of -00:00;
/// the ends of a set's range have the same precision; a text has at most 200 characters.</para>
/// </remarks>
[JsonConverter(typeof(EdtfDateJsonConverter))]
public readonly partial struct EdtfDate : IEquatable<EdtfDate>
{
    // A plain date (digits and hyphens, years -9999 to 9999) is held without its text: year + 10000, month, day in 9 bits. 0 is no plain date.
    readonly int _plain;
    readonly EdtfExpression? _expression;

    EdtfDate(int plain, EdtfExpression? expression, string? asText, DateAnchor? anchor) =>
        (_plain, _expression, AsText, Anchor) = (plain, expression, asText, anchor);

    /// <summary>A day, such as <c>1985-04-12</c>.</summary>
    public static EdtfDate From(DateOnly date) => new(Pack(date.Year, date.Month, date.Day), null, null, null);

    /// <summary>A date of which only words are known, such as "on Sunday". It has no bounds.</summary>
    /// <exception cref="ArgumentException">The words are null or empty.</exception>
    public static EdtfDate FromText(string asText, DateAnchor? anchor = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(asText);
        return new(0, null, asText, anchor);
    }

    /// <summary>The same date with the words of its source.</summary>
    /// <param name="asText">The words; null for none.</param>
    /// <param name="anchor">What the words are relative to; null for nothing.</param>
    /// <exception cref="ArgumentException">The words are empty.</exception>
    public EdtfDate With(string? asText, DateAnchor? anchor = null)
    {
        if (asText is "") throw new ArgumentException("expected words or null, found an empty text", nameof(asText));
        return new(_plain, _expression, asText, anchor);
    }

    /// <summary>The EDTF expression; null when the date is not resolved.</summary>
    public string? Edtf => _plain != 0 ? PlainText() : _expression?.Text;

    /// <summary>The words of the source; null when none are kept.</summary>
    public string? AsText { get; }

    /// <summary>What the date is relative to; null when nothing is stated. <see cref="FactDates.ResolveDates"/> of the document works it out.</summary>
    public DateAnchor? Anchor { get; }

    /// <summary>True when there is an EDTF expression. A date of words alone has no bounds and compares as undetermined.</summary>
    public bool IsResolved => _plain != 0 || _expression is not null;

    /// <summary>The least level of EDTF that has the expression: 0, 1 or 2; -1 when the date is not resolved.</summary>
    public int Level => _plain != 0 ? (PlainYear < 0 ? 1 : 0) : _expression?.Level ?? -1;

    /// <summary>The smallest unit stated; of an interval or set, the coarsest of its dates'.</summary>
    public DatePrecision Precision => _plain == 0 ? _expression?.Precision ?? DatePrecision.Unknown
        : PlainDay != 0 ? DatePrecision.Day
        : PlainMonth != 0 ? DatePrecision.Month
        : DatePrecision.Year;

    /// <summary>The first day that it can be: of an interval, of its start; of a set, of its earliest member.</summary>
    /// <remarks>
    /// Qualifiers leave the bounds as they are, since EDTF gives them no width. Neither EDTF nor ISO 8601-2 says when seasons begin. Northern bounds are spring March to June, summer June to September, autumn September to
    /// December, and winter from December of the year before to March of the year after, all as whole months: what the meteorological and the astronomical season touch, and either winter of the year. Southern ones
    /// are the opposite. The codes 21 to 24 name no hemisphere and have the bounds of both.
    /// A time of day is bounded by its day as stated, in its own offset.
    /// </remarks>
    public DateBound Earliest => _plain != 0 ? new(PlainSpan().Start.Min) : _expression?.Earliest ?? DateBound.Unknown;

    /// <summary>The last day that it can be: of an interval, of its end; of a set, of its latest member.</summary>
    /// <remarks>See <see cref="Earliest"/>.</remarks>
    public DateBound Latest => _plain != 0 ? new(PlainSpan().End.Max) : _expression?.Latest ?? DateBound.Unknown;

    /// <summary>True when any part of it has <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => (Qualifiers & DateQualifiers.Uncertain) != 0;

    /// <summary>True when any part of it has <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => (Qualifiers & DateQualifiers.Approximate) != 0;

    /// <summary>The qualifiers of all its parts together.</summary>
    public DateQualifiers Qualifiers => _expression?.Qualifiers ?? DateQualifiers.None;

    /// <summary>What is said of the year; nothing for an interval or set.</summary>
    public DateQualifiers YearQualifiers => Single?.Year ?? DateQualifiers.None;

    /// <summary>What is said of the month or grouping; nothing for an interval or set.</summary>
    public DateQualifiers MonthQualifiers => Single?.Month ?? DateQualifiers.None;

    /// <summary>What is said of the day; nothing for an interval or set.</summary>
    public DateQualifiers DayQualifiers => Single?.Day ?? DateQualifiers.None;

    /// <summary>True when a digit is unspecified: an X.</summary>
    public bool HasUnspecifiedDigits => _expression?.HasUnspecified ?? false;

    /// <summary>True for an interval, <c>start/end</c>.</summary>
    public bool IsInterval => _expression?.Form == EdtfForm.Interval;

    /// <summary>True for a set of which one is meant, <c>[a,b]</c>.</summary>
    public bool IsOneOf => _expression?.Form == EdtfForm.OneOf;

    /// <summary>True for a set of which all are meant, <c>{a,b}</c>.</summary>
    public bool IsAllOf => _expression?.Form == EdtfForm.AllOf;

    /// <summary>The time of day, as stated; null when there is none.</summary>
    public TimeOnly? TimeOfDay => Single?.Time is { } time ? new(time.Seconds * TimeSpan.TicksPerSecond) : null;

    /// <summary>The offset from UTC of the time of day, zero for Z; null when there is none.</summary>
    public TimeSpan? Offset => Single?.Time?.OffsetMinutes is { } minutes ? TimeSpan.FromMinutes((double)minutes) : null;

    /// <summary>The day, if the date is exactly one day of the years 1 to 9999, without qualifiers and with or without a time.</summary>
    public bool TryToDateOnly(out DateOnly date)
    {
        date = default;
        return (_plain != 0 || Single is not null) && Qualifiers == 0 && Earliest.Date == Latest.Date && Earliest.Date.TryToDateOnly(out date);
    }

    /// <summary>The date of an expression that is one date; null for intervals, sets and plain dates.</summary>
    EdtfPart? Single => _expression is { Form: EdtfForm.Date } date ? date.Members[0].Start : null;

    /// <summary>True for a plain date with nothing else to say.</summary>
    internal bool IsPlain => _plain != 0 && AsText is null && Anchor is null;

    int PlainYear => (_plain >> 9) - 10_000;

    int PlainMonth => _plain >> 5 & 15;

    int PlainDay => _plain & 31;

    static int Pack(int year, int month, int day) => (year + 10_000) << 9 | month << 5 | day;

    DateSpan PlainSpan()
    {
        int year = PlainYear, month = PlainMonth, day = PlainDay, last = month == 0 ? 12 : month;
        var days = DaySet.Range(CalendarDate.Known(year, month == 0 ? 1 : month, day == 0 ? 1 : day), CalendarDate.Known(year, last, day == 0 ? CalendarDate.DaysInMonth(year, last) : day));
        return new(days, days, true);
    }

    /// <summary>The same expression, words and anchor, character by character.</summary>
    public bool Equals(EdtfDate other) =>
        _plain == other._plain && _expression?.Text == other._expression?.Text && AsText == other.AsText && Anchor == other.Anchor;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_plain, _expression?.Text, AsText, Anchor);

    /// <summary>Equal expressions, words and anchors.</summary>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Different expressions, words or anchors.</summary>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);
}
