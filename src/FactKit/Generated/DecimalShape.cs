using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>A decimal number of at most 28 digits, which are kept.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalShape(decimal min = decimal.MinValue, decimal max = decimal.MaxValue, decimal multipleOf = 0) : IShape<decimal>
{
    /// <summary>Without constraints of the schema's own. Said outright: <c>new()</c> would otherwise leave out the defaults above.</summary>
    public DecimalShape() : this(decimal.MinValue)
    {
    }

    /// <inheritdoc/>
    public decimal Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var value = reader.Decimal();
        if (!(NumberRules.IsWithin(value, min, max) && multipleOf == 0) && Check(value, reader.Sensitive) is { } breach) reader.Fault(breach.Code, breach.Message);
        return value;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, decimal value) where V : struct, IFactVisitor, allows ref struct
    {
        if (visitor.Checks && Check(value, visitor.Sensitive) is { } breach) visitor.Fault(breach.Code, breach.Message);
        visitor.Decimal(value);
    }

    Breach? Check(decimal value, bool sensitive)
    {
        if (value < min || value > max) return NumberRules.OutOfRange(value, min, max, min == decimal.MinValue, max == decimal.MaxValue, sensitive);
        return multipleOf > 0 && value % multipleOf != 0 ? NumberRules.NotAMultiple(value, multipleOf, sensitive) : null;
    }

}
