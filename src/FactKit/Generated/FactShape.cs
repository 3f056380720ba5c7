using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>A value, or the reason why it is absent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FactShape<T, S>(S inner, AbsenceTable table) : IShape<Fact<T>> where T : notnull where S : struct, IShape<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Fact<T> Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        if (reader.Absent(table, out var reason)) return reason;
        var value = inner.Read(ref reader);
        // After a fault there is none.
        return value is null ? default : new(value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Visit<V>(ref V visitor, Fact<T> value) where V : struct, IFactVisitor, allows ref struct
    {
        if (value.Reason is { } reason) visitor.Absent(reason, table);
        // Read again, it would be an absence: the record would not come back as it was.
        else if (Sentinel(value.Value) is { } meant) visitor.Fault(FactCodes.WrongValue, $"this value stands for an absence here: give the reason {AbsenceReasonTable.Names.NameOf(meant)} instead");
        else Apart.Visit(ref visitor, inner, value.Value);
    }

    AbsenceReason? Sentinel(T value)
    {
        if (!table.HasSentinels) return null;
        var visitor = new SentinelVisitor(table);
        inner.Visit(ref visitor, value);
        return visitor.Reason;
    }
}
