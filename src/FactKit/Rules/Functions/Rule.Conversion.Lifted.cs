namespace FactKit.Rules;

// The same for values that may be undetermined or an error.
public static partial class Rule
{
    /// <inheritdoc cref="ToInt(long)"/>
    public static Cel<long> ToInt(Cel<long> value) => value;

    /// <inheritdoc cref="ToInt(ulong)"/>
    public static Cel<long> ToInt(Cel<ulong> value) => value.IsKnown ? ToInt(value.Value) : Missing<ulong, long>(value);

    /// <inheritdoc cref="ToInt(double)"/>
    public static Cel<long> ToInt(Cel<double> value) => value.IsKnown ? ToInt(value.Value) : Missing<double, long>(value);

    /// <inheritdoc cref="ToInt(decimal)"/>
    public static Cel<long> ToInt(Cel<decimal> value) => value.IsKnown ? ToInt(value.Value) : Missing<decimal, long>(value);

    /// <inheritdoc cref="ToInt(string)"/>
    public static Cel<long> ToInt(Cel<string> value) => value.IsKnown ? ToInt(value.Value) : Missing<string, long>(value);

    /// <inheritdoc cref="ToInt(CelTimestamp)"/>
    public static Cel<long> ToInt(Cel<CelTimestamp> value) => value.IsKnown ? ToInt(value.Value) : Missing<CelTimestamp, long>(value);

    /// <inheritdoc cref="ToUint(ulong)"/>
    public static Cel<ulong> ToUint(Cel<ulong> value) => value;

    /// <inheritdoc cref="ToUint(long)"/>
    public static Cel<ulong> ToUint(Cel<long> value) => value.IsKnown ? ToUint(value.Value) : Missing<long, ulong>(value);

    /// <inheritdoc cref="ToUint(double)"/>
    public static Cel<ulong> ToUint(Cel<double> value) => value.IsKnown ? ToUint(value.Value) : Missing<double, ulong>(value);

    /// <inheritdoc cref="ToUint(string)"/>
    public static Cel<ulong> ToUint(Cel<string> value) => value.IsKnown ? ToUint(value.Value) : Missing<string, ulong>(value);

    /// <inheritdoc cref="ToDouble(double)"/>
    public static Cel<double> ToDouble(Cel<double> value) => value;

    /// <inheritdoc cref="ToDouble(long)"/>
    public static Cel<double> ToDouble(Cel<long> value) => value.IsKnown ? ToDouble(value.Value) : Missing<long, double>(value);

    /// <inheritdoc cref="ToDouble(ulong)"/>
    public static Cel<double> ToDouble(Cel<ulong> value) => value.IsKnown ? ToDouble(value.Value) : Missing<ulong, double>(value);

    /// <inheritdoc cref="ToDouble(decimal)"/>
    public static Cel<double> ToDouble(Cel<decimal> value) => value.IsKnown ? ToDouble(value.Value) : Missing<decimal, double>(value);

    /// <inheritdoc cref="ToDouble(string)"/>
    public static Cel<double> ToDouble(Cel<string> value) => value.IsKnown ? ToDouble(value.Value) : Missing<string, double>(value);

    /// <inheritdoc cref="ToText(string)"/>
    public static Cel<string> ToText(Cel<string> value) => value;

    /// <inheritdoc cref="ToText(long)"/>
    public static Cel<string> ToText(Cel<long> value) => value.IsKnown ? ToText(value.Value) : Missing<long, string>(value);

    /// <inheritdoc cref="ToText(ulong)"/>
    public static Cel<string> ToText(Cel<ulong> value) => value.IsKnown ? ToText(value.Value) : Missing<ulong, string>(value);

    /// <inheritdoc cref="ToText(double)"/>
    public static Cel<string> ToText(Cel<double> value) => value.IsKnown ? ToText(value.Value) : Missing<double, string>(value);

    /// <inheritdoc cref="ToText(decimal)"/>
    public static Cel<string> ToText(Cel<decimal> value) => value.IsKnown ? ToText(value.Value) : Missing<decimal, string>(value);

    /// <inheritdoc cref="ToText(CelBytes)"/>
    public static Cel<string> ToText(Cel<CelBytes> value) => value.IsKnown ? ToText(value.Value) : Missing<CelBytes, string>(value);

    /// <inheritdoc cref="ToText(CelTimestamp)"/>
    public static Cel<string> ToText(Cel<CelTimestamp> value) => value.IsKnown ? ToText(value.Value) : Missing<CelTimestamp, string>(value);

    /// <inheritdoc cref="ToText(CelDuration)"/>
    public static Cel<string> ToText(Cel<CelDuration> value) => value.IsKnown ? ToText(value.Value) : Missing<CelDuration, string>(value);

    /// <inheritdoc cref="ToText(Uri)"/>
    public static Cel<string> ToText(Cel<Uri> value) => value.IsKnown ? ToText(value.Value) : Missing<Uri, string>(value);

    /// <inheritdoc cref="ToBytes(CelBytes)"/>
    public static Cel<CelBytes> ToBytes(Cel<CelBytes> value) => value;

    /// <inheritdoc cref="ToBytes(string)"/>
    public static Cel<CelBytes> ToBytes(Cel<string> value) => value.IsKnown ? ToBytes(value.Value) : Missing<string, CelBytes>(value);

    /// <inheritdoc cref="ToTimestamp(CelTimestamp)"/>
    public static Cel<CelTimestamp> ToTimestamp(Cel<CelTimestamp> value) => value;

    /// <inheritdoc cref="ToTimestamp(long)"/>
    public static Cel<CelTimestamp> ToTimestamp(Cel<long> value) => value.IsKnown ? ToTimestamp(value.Value) : Missing<long, CelTimestamp>(value);

    /// <inheritdoc cref="ToTimestamp(string)"/>
    public static Cel<CelTimestamp> ToTimestamp(Cel<string> value) => value.IsKnown ? ToTimestamp(value.Value) : Missing<string, CelTimestamp>(value);

    /// <inheritdoc cref="ToDuration(CelDuration)"/>
    public static Cel<CelDuration> ToDuration(Cel<CelDuration> value) => value;

    /// <inheritdoc cref="ToDuration(string)"/>
    public static Cel<CelDuration> ToDuration(Cel<string> value) => value.IsKnown ? ToDuration(value.Value) : Missing<string, CelDuration>(value);

    /// <inheritdoc cref="ToDuration(long)"/>
    public static Cel<CelDuration> ToDuration(Cel<long> value) => value.IsKnown ? ToDuration(value.Value) : Missing<long, CelDuration>(value);

    /// <inheritdoc cref="ToDecimal(decimal)"/>
    public static Cel<decimal> ToDecimal(Cel<decimal> value) => value;

    /// <inheritdoc cref="ToDecimal(long)"/>
    public static Cel<decimal> ToDecimal(Cel<long> value) => value.IsKnown ? ToDecimal(value.Value) : Missing<long, decimal>(value);

    /// <inheritdoc cref="ToDecimal(ulong)"/>
    public static Cel<decimal> ToDecimal(Cel<ulong> value) => value.IsKnown ? ToDecimal(value.Value) : Missing<ulong, decimal>(value);

    /// <inheritdoc cref="ToDecimal(double)"/>
    public static Cel<decimal> ToDecimal(Cel<double> value) => value.IsKnown ? ToDecimal(value.Value) : Missing<double, decimal>(value);

    /// <inheritdoc cref="ToDecimal(string)"/>
    public static Cel<decimal> ToDecimal(Cel<string> value) => value.IsKnown ? ToDecimal(value.Value) : Missing<string, decimal>(value);

    /// <inheritdoc cref="ToQuantity(long)"/>
    public static Cel<Quantity> ToQuantity(Cel<long> value) => value.IsKnown ? ToQuantity(value.Value) : Missing<long, Quantity>(value);

    /// <inheritdoc cref="ToQuantity(ulong)"/>
    public static Cel<Quantity> ToQuantity(Cel<ulong> value) => value.IsKnown ? ToQuantity(value.Value) : Missing<ulong, Quantity>(value);

    /// <inheritdoc cref="ToQuantity(decimal)"/>
    public static Cel<Quantity> ToQuantity(Cel<decimal> value) => value.IsKnown ? ToQuantity(value.Value) : Missing<decimal, Quantity>(value);

    /// <inheritdoc cref="ToQuantity(double)"/>
    public static Cel<Quantity> ToQuantity(Cel<double> value) => value.IsKnown ? ToQuantity(value.Value) : Missing<double, Quantity>(value);

    /// <inheritdoc cref="ToQuantity(string)"/>
    public static Cel<Quantity> ToQuantity(Cel<string> value) => value.IsKnown ? ToQuantity(value.Value) : Missing<string, Quantity>(value);

    /// <inheritdoc cref="ToDate(string)"/>
    public static Cel<EdtfDate> ToDate(Cel<string> value) => value.IsKnown ? ToDate(value.Value) : Missing<string, EdtfDate>(value);

    /// <inheritdoc cref="ToDate(CelTimestamp)"/>
    public static Cel<EdtfDate> ToDate(Cel<CelTimestamp> value) => value.IsKnown ? ToDate(value.Value) : Missing<CelTimestamp, EdtfDate>(value);

    /// <inheritdoc cref="ToSpan(string)"/>
    public static Cel<ApproximateDuration> ToSpan(Cel<string> value) => value.IsKnown ? ToSpan(value.Value) : Missing<string, ApproximateDuration>(value);

    /// <inheritdoc cref="ToText(bool)"/>
    public static Cel<string> ToText(Truth value) => value.IsError ? value.Error : value.IsUndetermined ? Cel<string>.Undetermined(value.Causes) : ToText(value.IsTrue);

    /// <inheritdoc cref="ToBool(bool)"/>
    public static Truth ToBool(Truth value) => value;

    /// <inheritdoc cref="ToBool(string)"/>
    public static Truth ToBool(Cel<string> value) => value.IsKnown ? ToBool(value.Value) : Missing<string, bool>(value);
}
