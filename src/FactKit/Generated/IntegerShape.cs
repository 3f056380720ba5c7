using System.ComponentModel;
using System.Runtime.CompilerServices;

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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var value = reader.Integer();
        if (value >= min && value <= max && multipleOf == 0) return value;
        if (reader.IsFast && multipleOf == 0) reader.Fault(FactCodes.OutOfRange, "");
        else if (Check(value, min, max, multipleOf, reader.Sensitive) is { } breach) reader.Fault(breach.Code, breach.Message);
        return value;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Visit<V>(ref V visitor, long value) where V : struct, IFactVisitor, allows ref struct
    {
        if (visitor.Checks && Check(value, min, max, multipleOf, visitor.Sensitive) is { } breach) visitor.Fault(breach.Code, breach.Message);
        visitor.Integer(value);
    }

    // Static, so that the shape needs no address and its constants stay what they are.
    static Breach? Check(long value, long min, long max, long multipleOf, bool sensitive)
    {
        if (value < min || value > max) return NumberRules.OutOfRange(value, min, max, min == long.MinValue, max == long.MaxValue, sensitive);
        return multipleOf > 0 && value % multipleOf != 0 ? NumberRules.NotAMultiple(value, multipleOf, sensitive) : null;
    }
}
