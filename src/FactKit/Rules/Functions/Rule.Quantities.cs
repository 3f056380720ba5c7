namespace FactKit.Rules;

// Quantities are sound within their bounds: the result holds what every pair of possible values gives. Of different units nothing is known.
public static partial class Rule
{
    /// <summary>The sum, end by end; see <see cref="Quantity.Add"/>.</summary>
    public static Cel<Quantity> Add(Cel<Quantity> a, Cel<Quantity> b) =>
        a.IsKnown && b.IsKnown ? Vague(a.Value.Add(b.Value), a.Causes | b.Causes) : Missing<Quantity, Quantity, Quantity>(a, b);

    /// <summary>The difference; see <see cref="Quantity.Subtract"/>.</summary>
    public static Cel<Quantity> Subtract(Cel<Quantity> a, Cel<Quantity> b) =>
        a.IsKnown && b.IsKnown ? Vague(a.Value.Subtract(b.Value), a.Causes | b.Causes) : Missing<Quantity, Quantity, Quantity>(a, b);

    /// <summary>As many times as much: one of the two is an exact number without a unit. Otherwise nothing is known of the product.</summary>
    public static Cel<Quantity> Multiply(Cel<Quantity> a, Cel<Quantity> b)
    {
        if (!a.IsKnown || !b.IsKnown) return Missing<Quantity, Quantity, Quantity>(a, b);
        var causes = a.Causes | b.Causes;
        if (b.Value is { IsExact: true, Unit: null }) return Vague(QuantityRange.Times(a.Value, b.Value.Low!.Value), causes);
        if (a.Value is { IsExact: true, Unit: null }) return Vague(QuantityRange.Times(b.Value, a.Value.Low!.Value), causes);
        return Cel<Quantity>.Undetermined(causes);
    }

    /// <summary>One part of so many: the divisor is an exact number without a unit, and each end divides without a rest. Otherwise nothing is known of the quotient.</summary>
    public static Cel<Quantity> Divide(Cel<Quantity> a, Cel<Quantity> b)
    {
        if (!a.IsKnown || !b.IsKnown) return Missing<Quantity, Quantity, Quantity>(a, b);
        if (b.Value is not { IsExact: true, Unit: null, Low: { } divisor }) return Cel<Quantity>.Undetermined(a.Causes | b.Causes);
        return divisor == 0 ? RuleError.DivisionByZero : Vague(QuantityRange.Part(a.Value, divisor), a.Causes);
    }

    /// <summary>Less by a sign.</summary>
    public static Cel<Quantity> Negate(Cel<Quantity> a) => a.IsKnown ? Vague(QuantityRange.Negate(a.Value), a.Causes) : a;

    /// <summary>An exact quantity needs nobody to blame.</summary>
    static Cel<Quantity> Vague(Quantity value, ulong causes) => Cel<Quantity>.Vague(value, value is { IsExact: true, Unit: null } ? 0 : causes);

    /// <summary>The lower bound; undetermined where there is none. An excluded bound counts as the bound.</summary>
    public static Cel<decimal> Lower(Cel<Quantity> quantity) => Bound(quantity, quantity.Value.Low);

    /// <summary>The upper bound; undetermined where there is none. An excluded bound counts as the bound.</summary>
    public static Cel<decimal> Upper(Cel<Quantity> quantity) => Bound(quantity, quantity.Value.High);

    static Cel<decimal> Bound(Cel<Quantity> quantity, decimal? bound) =>
        !quantity.IsKnown ? Missing<Quantity, decimal>(quantity) : bound is { } value ? value : Cel<decimal>.Undetermined(quantity.Causes);

    /// <summary>The first day that it can be; undetermined where nothing bounds it.</summary>
    public static Cel<EdtfDate> Earliest(Cel<EdtfDate> date) => date.IsKnown ? Day(date, date.Value.Earliest) : date;

    /// <summary>The last day that it can be; undetermined where nothing bounds it.</summary>
    public static Cel<EdtfDate> Latest(Cel<EdtfDate> date) => date.IsKnown ? Day(date, date.Value.Latest) : date;

    static Cel<EdtfDate> Day(Cel<EdtfDate> date, DateBound bound)
    {
        if (!bound.TryGetDate(out var day)) return Cel<EdtfDate>.Undetermined(date.Causes);
        if (day.TryToDateOnly(out var plain)) return EdtfDate.From(plain);
        // Years of more than four digits have no day in EDTF: the year is as near as it can be said.
        return EdtfDate.TryParse(day.Year is >= -9999 and <= 9999 ? day.ToString() : "Y" + day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), out var parsed)
            ? Cel<EdtfDate>.Vague(parsed, date.Causes)
            : Cel<EdtfDate>.Undetermined(date.Causes);
    }
}
