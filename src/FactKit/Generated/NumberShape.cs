using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>A finite binary number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NumberShape(double min = double.MinValue, double max = double.MaxValue, double multipleOf = 0) : IShape<double>
{
    /// <summary>Without constraints of the schema's own. Said outright: <c>new()</c> would otherwise leave out the defaults above.</summary>
    public NumberShape() : this(double.MinValue)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var value = reader.Number();
        if (value >= min && value <= max && multipleOf == 0) return value;
        if (reader.IsFast && multipleOf == 0) reader.Fault(FactCodes.OutOfRange, "");
        else if (Check(value, min, max, multipleOf, reader.Sensitive) is { } breach) reader.Fault(breach.Code, breach.Message);
        return value;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Visit<V>(ref V visitor, double value) where V : struct, IFactVisitor, allows ref struct
    {
        if (visitor.Checks && Check(value, min, max, multipleOf, visitor.Sensitive) is { } breach) visitor.Fault(breach.Code, breach.Message);
        visitor.Number(value);
    }

    // Static, so that the shape needs no address and its constants stay what they are.
    static Breach? Check(double value, double min, double max, double multipleOf, bool sensitive)
    {
        // What is not finite is the reader's or visitor's own fault to report.
        if (!double.IsFinite(value)) return null;
        if (value < min || value > max) return NumberRules.OutOfRange(value, min, max, min == double.MinValue, max == double.MaxValue, sensitive);
        return multipleOf > 0 && !NumberRules.IsMultiple(value, multipleOf) ? NumberRules.NotAMultiple(value, multipleOf, sensitive) : null;
    }
}
