using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>A decimal number of at most 28 digits, which are kept.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalShape(decimal min = decimal.MinValue, decimal max = decimal.MaxValue, decimal multipleOf = 0) : IShape<decimal>
{
    // Decimals are compared slowly; most bounds are none, or zero.
    readonly bool _hasNoMin = min == decimal.MinValue, _isNoLessThanZero = min == 0, _hasNoMax = max == decimal.MaxValue && multipleOf == 0;

    /// <summary>Without constraints of the schema's own. Said outright: <c>new()</c> would otherwise leave out the defaults above.</summary>
    public DecimalShape() : this(decimal.MinValue)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public decimal Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var value = reader.Decimal();
        if (_hasNoMax && (_hasNoMin || _isNoLessThanZero && !decimal.IsNegative(value)) || Fits(value, min, max, multipleOf)) return value;
        if (reader.IsFast && multipleOf == 0) reader.Fault(FactCodes.OutOfRange, "");
        else if (Check(value, min, max, multipleOf, reader.Sensitive) is { } breach) reader.Fault(breach.Code, breach.Message);
        return value;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Visit<V>(ref V visitor, decimal value) where V : struct, IFactVisitor, allows ref struct
    {
        if (visitor.Checks && Check(value, min, max, multipleOf, visitor.Sensitive) is { } breach) visitor.Fault(breach.Code, breach.Message);
        visitor.Decimal(value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static bool Fits(decimal value, decimal min, decimal max, decimal multipleOf) => value >= min && value <= max && multipleOf == 0;

    // Static, so that the shape needs no address and its constants stay what they are.
    static Breach? Check(decimal value, decimal min, decimal max, decimal multipleOf, bool sensitive)
    {
        if (value < min || value > max) return NumberRules.OutOfRange(value, min, max, min == decimal.MinValue, max == decimal.MaxValue, sensitive);
        return multipleOf > 0 && value % multipleOf != 0 ? NumberRules.NotAMultiple(value, multipleOf, sensitive) : null;
    }
}
