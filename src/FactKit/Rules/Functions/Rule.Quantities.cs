using System.Runtime.CompilerServices;

namespace FactKit.Rules;

// Quantities are passed by reference: they are large. They are sound within their bounds: the result holds what every pair of possible values gives. Of different units nothing is known.
public static partial class Rule
{
    /// <summary>The sum, end by end; see <see cref="Quantity.Add"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Cel<Quantity> Add(in Cel<Quantity> a, in Cel<Quantity> b) =>
        a.IsKnown && b.IsKnown ? Vague(Quantity.Sum(a.ByReference, b.ByReference), a.Causes | b.Causes) : NoQuantity(a, b);

    /// <summary>The difference; see <see cref="Quantity.Subtract"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Cel<Quantity> Subtract(in Cel<Quantity> a, in Cel<Quantity> b) =>
        a.IsKnown && b.IsKnown ? Vague(Quantity.Sum(a.ByReference, b.ByReference.Negated), a.Causes | b.Causes) : NoQuantity(a, b);

    /// <summary>As many times as much: one of the two is an exact number without a unit. Otherwise nothing is known of the product.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Cel<Quantity> Multiply(in Cel<Quantity> a, in Cel<Quantity> b)
    {
        if (!a.IsKnown || !b.IsKnown) return NoQuantity(a, b);
        var causes = a.Causes | b.Causes;
        if (b.ByReference is { IsExact: true, Unit: null }) return Vague(QuantityRange.Times(a.ByReference, b.ByReference.Low!.Value), causes);
        if (a.ByReference is { IsExact: true, Unit: null }) return Vague(QuantityRange.Times(b.ByReference, a.ByReference.Low!.Value), causes);
        return Cel<Quantity>.Undetermined(causes);
    }

    /// <summary>One part of so many: the divisor is an exact number without a unit, and each end divides without a rest. Otherwise nothing is known of the quotient.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Cel<Quantity> Divide(in Cel<Quantity> a, in Cel<Quantity> b)
    {
        if (!a.IsKnown || !b.IsKnown) return NoQuantity(a, b);
        if (b.ByReference is not { IsExact: true, Unit: null, Low: { } divisor }) return Cel<Quantity>.Undetermined(a.Causes | b.Causes);
        return divisor == 0 ? RuleError.DivisionByZero : Vague(QuantityRange.Part(a.ByReference, divisor), a.Causes);
    }

    /// <summary>Less by a sign.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Cel<Quantity> Negate(in Cel<Quantity> a) => a.IsKnown ? Vague(a.ByReference.Negated, a.Causes) : a;

    static Truth NoTruth(in Cel<Quantity> a, in Cel<Quantity> b) => NoTruth(a.IsUndetermined || b.IsUndetermined, a.IsError ? a.Error : b.Error, a.Causes | b.Causes);

    static Cel<Quantity> NoQuantity(in Cel<Quantity> a, in Cel<Quantity> b) =>
        Missing<Quantity>(a.IsUndetermined || b.IsUndetermined, a.IsError ? a.Error : b.Error, a.Causes | b.Causes);

    /// <summary>An exact quantity needs nobody to blame.</summary>
    static Cel<Quantity> Vague(in Quantity value, ulong causes) => Cel<Quantity>.Large(value, value is { IsExact: true, Unit: null } ? 0 : causes);

    /// <inheritdoc cref="Equal{T}(Cel{T}, Cel{T})"/>
    public static Truth Equal(in Cel<Quantity> a, in Cel<Quantity> b) =>
        a.IsKnown && b.IsKnown ? Truth.Of(Quantity.Same(a.ByReference, b.ByReference), a.Causes | b.Causes) : NoTruth(a, b);

    /// <inheritdoc cref="NotEqual{T}(Cel{T}, Cel{T})"/>
    public static Truth NotEqual(in Cel<Quantity> a, in Cel<Quantity> b) => !Equal(a, b);

    /// <inheritdoc cref="Less{T}(Cel{T}, Cel{T})"/>
    public static Truth Less(in Cel<Quantity> a, in Cel<Quantity> b) =>
        a.IsKnown && b.IsKnown ? Truth.Of(Quantity.Less(a.ByReference, b.ByReference), a.Causes | b.Causes) : NoTruth(a, b);

    /// <inheritdoc cref="LessOrEqual{T}(Cel{T}, Cel{T})"/>
    public static Truth LessOrEqual(in Cel<Quantity> a, in Cel<Quantity> b) =>
        a.IsKnown && b.IsKnown ? Truth.Of(Quantity.AtMost(a.ByReference, b.ByReference), a.Causes | b.Causes) : NoTruth(a, b);

    /// <inheritdoc cref="Greater{T}(Cel{T}, Cel{T})"/>
    public static Truth Greater(in Cel<Quantity> a, in Cel<Quantity> b) => Less(b, a);

    /// <inheritdoc cref="GreaterOrEqual{T}(Cel{T}, Cel{T})"/>
    public static Truth GreaterOrEqual(in Cel<Quantity> a, in Cel<Quantity> b) => LessOrEqual(b, a);

    /// <summary>The lower bound; undetermined where there is none. An excluded bound counts as the bound.</summary>
    public static Cel<decimal> Lower(in Cel<Quantity> quantity) => Bound(quantity, quantity.ByReference.Low);

    /// <summary>The upper bound; undetermined where there is none. An excluded bound counts as the bound.</summary>
    public static Cel<decimal> Upper(in Cel<Quantity> quantity) => Bound(quantity, quantity.ByReference.High);

    static Cel<decimal> Bound(in Cel<Quantity> quantity, decimal? bound) =>
        !quantity.IsKnown ? Missing<decimal>(quantity.IsUndetermined, quantity.Error, quantity.Causes) : bound is { } value ? value : Cel<decimal>.Undetermined(quantity.Causes);

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
