using System.Globalization;
using System.Text;
using FactKit.Reading;

namespace FactKit.Rules;

// Conversions give the same number or an error, never a rounded or cut one; only double to int drops a fraction, as CEL asks.
public static partial class Rule
{
    const double TwoTo63 = 9_223_372_036_854_775_808.0, TwoTo64 = 18_446_744_073_709_551_616.0;

    /// <summary><c>int(x)</c></summary>
    public static long ToInt(long value) => value;

    /// <inheritdoc cref="ToInt(long)"/>
    public static Cel<long> ToInt(ulong value) => value <= long.MaxValue ? (long)value : RuleError.Overflow;

    /// <summary>Without the fraction. The ends of the range are errors: no double tells them from their neighbours beyond it.</summary>
    public static Cel<long> ToInt(double value) => value > -TwoTo63 && value < TwoTo63 ? (long)value : RuleError.Overflow;

    /// <summary>Without the fraction.</summary>
    public static Cel<long> ToInt(decimal value)
    {
        var whole = decimal.Truncate(value);
        return whole is >= long.MinValue and <= long.MaxValue ? (long)whole : RuleError.Overflow;
    }

    /// <summary>A number in decimal digits, with or without a sign.</summary>
    public static Cel<long> ToInt(string value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : UnreadTexts.Note(value);

    /// <summary>Seconds since 1970-01-01T00:00:00Z.</summary>
    public static long ToInt(CelTimestamp value) => value.Seconds;

    /// <summary><c>uint(x)</c></summary>
    public static ulong ToUint(ulong value) => value;

    /// <inheritdoc cref="ToUint(ulong)"/>
    public static Cel<ulong> ToUint(long value) => value >= 0 ? (ulong)value : RuleError.Overflow;

    /// <summary>Without the fraction.</summary>
    public static Cel<ulong> ToUint(double value) => value >= 0 && value < TwoTo64 ? (ulong)value : RuleError.Overflow;

    /// <summary>Without the fraction.</summary>
    public static Cel<ulong> ToUint(decimal value) => value > -1 && decimal.Truncate(value) <= ulong.MaxValue ? (ulong)decimal.Truncate(value) : RuleError.Overflow;

    /// <inheritdoc cref="ToUint(decimal)"/>
    public static Cel<ulong> ToUint(Cel<decimal> value) => value.IsKnown ? ToUint(value.Value) : Missing<decimal, ulong>(value);

    /// <summary>A number in decimal digits.</summary>
    public static Cel<ulong> ToUint(string value) =>
        ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : UnreadTexts.Note(value);

    /// <summary><c>double(x)</c></summary>
    public static double ToDouble(double value) => value;

    /// <summary>The nearest double.</summary>
    public static double ToDouble(long value) => value;

    /// <inheritdoc cref="ToDouble(long)"/>
    public static double ToDouble(ulong value) => value;

    /// <inheritdoc cref="ToDouble(long)"/>
    public static double ToDouble(decimal value) => (double)value;

    /// <summary>A number with or without fraction and exponent; also <c>NaN</c>, <c>Inf</c> and <c>Infinity</c> with or without a sign.</summary>
    public static Cel<double> ToDouble(string value) => NumberText.TryDouble(value, out var number) ? number : UnreadTexts.Note(value);

    /// <summary><c>string(x)</c></summary>
    public static string ToText(string value) => value;

    /// <inheritdoc cref="ToText(string)"/>
    public static string ToText(bool value) => value ? "true" : "false";

    /// <inheritdoc cref="ToText(string)"/>
    public static string ToText(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="ToText(string)"/>
    public static string ToText(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="ToText(string)"/>
    public static string ToText(double value) => NumberText.Write(value);

    /// <inheritdoc cref="ToText(string)"/>
    public static string ToText(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The bytes as UTF-8; an error where they are none.</summary>
    public static Cel<string> ToText(CelBytes value) =>
        System.Text.Unicode.Utf8.IsValid(value.AsSpan()) ? Encoding.UTF8.GetString(value.AsSpan()) : RuleError.BadConversion;

    /// <summary>As RFC 3339 writes it, in UTC.</summary>
    public static string ToText(CelTimestamp value) => value.ToString();

    /// <summary>In seconds: <c>1.5s</c>.</summary>
    public static string ToText(CelDuration value) => value.ToString();

    /// <summary>An exact quantity as documents write it; undetermined where it is vague: nobody knows what the text would be.</summary>
    public static Cel<string> ToText(Cel<Quantity> value) => Text(value, value.IsKnown && value.Value.IsExact);

    /// <summary>A day in EDTF; undetermined where the date is vague.</summary>
    public static Cel<string> ToText(Cel<EdtfDate> value) => Text(value, value.IsKnown && value.Value.TryToDateOnly(out _));

    /// <summary>A length of time in ISO 8601; undetermined where it is vague.</summary>
    public static Cel<string> ToText(Cel<ApproximateDuration> value) => Text(value, value.IsKnown && value.Value is { IsResolved: true, IsApproximate: false, IsRange: false });

    static Cel<string> Text<T>(Cel<T> value, bool exact) => !value.IsKnown ? Missing<T, string>(value) : exact ? RuleText.Bare(value.Value) : Cel<string>.Undetermined(value.Causes);

    /// <summary>The URI as it was given.</summary>
    public static string ToText(Uri value) => value is null ? "" : value.OriginalString;

    /// <summary><c>bytes(x)</c></summary>
    public static CelBytes ToBytes(CelBytes value) => value;

    /// <summary>The text in UTF-8.</summary>
    public static CelBytes ToBytes(string value) => new(Encoding.UTF8.GetBytes(value));

    /// <summary><c>bool(x)</c></summary>
    public static bool ToBool(bool value) => value;

    /// <summary><c>1 t T true TRUE True</c> and <c>0 f F false FALSE False</c>; anything else is an error.</summary>
    public static Truth ToBool(string value) => value switch
    {
        "1" or "t" or "T" or "true" or "TRUE" or "True" => true,
        "0" or "f" or "F" or "false" or "FALSE" or "False" => false,
        _ => UnreadTexts.Note(value),
    };

    /// <summary><c>timestamp(x)</c></summary>
    public static CelTimestamp ToTimestamp(CelTimestamp value) => value;

    /// <summary>Of a number of seconds since 1970-01-01T00:00:00Z.</summary>
    public static Cel<CelTimestamp> ToTimestamp(long value) => CelTimestamp.TryCreate(value, 0, out var time) ? time : RuleError.Overflow;

    /// <summary>Of a text as RFC 3339 writes it, with an offset and at most nine digits of a second.</summary>
    public static Cel<CelTimestamp> ToTimestamp(string value) => TimestampNotation.TryRead(value, out var time) ? time : UnreadTexts.Note(value);

    /// <summary>A timestamp of the document.</summary>
    public static CelTimestamp Timestamp(DateTimeOffset value) => CelTimestamp.From(value);

    /// <inheritdoc cref="Timestamp(DateTimeOffset)"/>
    public static Cel<CelTimestamp> Timestamp(Cel<DateTimeOffset> value) => value.IsKnown ? CelTimestamp.From(value.Value) : Missing<DateTimeOffset, CelTimestamp>(value);

    /// <summary>The timestamps of a list of the document.</summary>
    public static FactList<CelTimestamp> Timestamps(FactList<DateTimeOffset> list)
    {
        if (list.IsEmpty || !RuleBudget.Charge(list.Count)) return default;
        var times = new CelTimestamp[list.Count];
        for (var i = 0; i < times.Length; i++) times[i] = CelTimestamp.From(list[i]);
        return new(times);
    }

    /// <inheritdoc cref="Timestamps(FactList{DateTimeOffset})"/>
    public static Cel<FactList<CelTimestamp>> Timestamps(Cel<FactList<DateTimeOffset>> list) =>
        list.IsKnown ? Timestamps(list.Value) : Missing<FactList<DateTimeOffset>, FactList<CelTimestamp>>(list);

    /// <summary><c>duration(x)</c></summary>
    public static CelDuration ToDuration(CelDuration value) => value;

    /// <summary>Of a text such as <c>1h2m3.5s</c> or <c>-100ms</c>.</summary>
    public static Cel<CelDuration> ToDuration(string value) => DurationNotation.TryRead(value, out var duration) ? duration : UnreadTexts.Note(value);

    /// <summary>Of a number of seconds.</summary>
    public static Cel<CelDuration> ToDuration(long value) => CelDuration.TryCreate(value, 0, out var duration) ? duration : RuleError.Overflow;

    /// <summary>A decimal number.</summary>
    public static decimal ToDecimal(decimal value) => value;

    /// <inheritdoc cref="ToDecimal(decimal)"/>
    public static decimal ToDecimal(long value) => value;

    /// <inheritdoc cref="ToDecimal(decimal)"/>
    public static decimal ToDecimal(ulong value) => value;

    /// <summary>The number that the double is shortest written as; an error beyond 28 digits.</summary>
    public static Cel<decimal> ToDecimal(double value) => double.IsFinite(value) ? ToDecimal(value.ToString("R", CultureInfo.InvariantCulture)) : RuleError.BadConversion;

    /// <summary>A number as JSON writes it, of at most 28 digits.</summary>
    public static Cel<decimal> ToDecimal(string value) => NumberText.TryDecimal(value, out var number) ? number : UnreadTexts.Note(value);

    /// <summary>An exact quantity without a unit.</summary>
    public static Cel<Quantity> ToQuantity(long value) => Quantity.Exactly(value);

    /// <inheritdoc cref="ToQuantity(long)"/>
    public static Cel<Quantity> ToQuantity(ulong value) => Quantity.Exactly(value);

    /// <summary>An exact quantity without a unit; an error where the number has more than 28 digits.</summary>
    public static Cel<Quantity> ToQuantity(decimal value) => DecimalText.Fits(value) ? Quantity.Exactly(value) : RuleError.Overflow;

    /// <inheritdoc cref="ToQuantity(decimal)"/>
    public static Cel<Quantity> ToQuantity(double value) => ToQuantity(ToDecimal(value));

    /// <summary>A quantity as documents write it as a text, with the English words.</summary>
    public static Cel<Quantity> ToQuantity(string value) => Quantity.TryParse(value, out var quantity) ? quantity : UnreadTexts.Note(value);

    /// <inheritdoc cref="ToQuantity(long)"/>
    public static Cel<Quantity> ToQuantity(Cel<Quantity> value) => value;

    /// <summary>A date in EDTF.</summary>
    public static Cel<EdtfDate> ToDate(string value) => EdtfDate.TryParse(value, out var date) ? date : UnreadTexts.Note(value);

    /// <inheritdoc cref="ToDate(string)"/>
    public static Cel<EdtfDate> ToDate(Cel<EdtfDate> value) => value;

    /// <summary>The day of a point in time, in UTC.</summary>
    public static Cel<EdtfDate> ToDate(CelTimestamp value) => EdtfDate.From(DateOnly.FromDateTime(TimestampNotation.Second(value)));

    /// <summary>A length of time in ISO 8601, as the schema's Duration is written.</summary>
    public static Cel<ApproximateDuration> ToSpan(string value) => ApproximateDuration.TryParse(value, out var span) ? span : UnreadTexts.Note(value);

    /// <inheritdoc cref="ToSpan(string)"/>
    public static Cel<ApproximateDuration> ToSpan(Cel<ApproximateDuration> value) => value;

    /// <summary>The type of a value that may be an error.</summary>
    public static Cel<CelType> TypeOf<T>(Cel<T> value, string name) => value.IsKnown ? new CelType(name) : Missing<T, CelType>(value);

    /// <inheritdoc cref="TypeOf{T}(Cel{T}, string)"/>
    public static Cel<CelType> TypeOf(Truth value, string name) => TypeOf<bool>(value, name);
}
