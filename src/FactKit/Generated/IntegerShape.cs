using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>A whole number of 64 bits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IntegerShape(long min = long.MinValue, long max = long.MaxValue, long multipleOf = 0) : IShape<long>
{
    /// <summary>Without constraints of the schema's own. Said outright: <c>new()</c> would otherwise leave out the defaults above.</summary>
    public IntegerShape() : this(long.MinValue)
    {
    }

    /// <inheritdoc/>
    public long Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var value = reader.Integer();
        if ((value < min || value > max || multipleOf > 0) && Check(value, reader.Sensitive) is { } breach) reader.Fault(breach.Code, breach.Message);
        return value;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, long value) where V : struct, IFactVisitor, allows ref struct
    {
        if (visitor.Checks && Check(value, visitor.Sensitive) is { } breach) visitor.Fault(breach.Code, breach.Message);
        visitor.Integer(value);
    }

    Breach? Check(long value, bool sensitive)
    {
        if (value < min || value > max) return NumberRules.OutOfRange(value, min, max, min == long.MinValue, max == long.MaxValue, sensitive);
        return multipleOf > 0 && value % multipleOf != 0 ? NumberRules.NotAMultiple(value, multipleOf, sensitive) : null;
    }

}
