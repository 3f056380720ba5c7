using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>The reason for which the value of a claim is absent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ReasonShape(AbsenceTable? table) : IShape<AbsenceReason>
{
    const string None = "the schema allows no absence here: give a value, or leave the claim out";

    /// <inheritdoc/>
    public AbsenceReason Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var reason = new EnumShape<AbsenceReason>(AbsenceReasonTable.Names).Read(ref reader);
        if (table is null) reader.Fault(FactCodes.UnknownValue, None);
        else if (!table.Allows(reason)) reader.Fault(FactCodes.UnknownValue, $"expected {table.List}, found {AbsenceReasonTable.Names.NameOf(reason)}");
        return reason;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, AbsenceReason value) where V : struct, IFactVisitor, allows ref struct
    {
        if (visitor.Checks && table?.Allows(value) != true)
            visitor.Fault(FactCodes.UnknownValue, table is null ? None : $"expected {table.List}, found {AbsenceReasonTable.Names.NameOf(value)}");
        visitor.Text(AbsenceReasonTable.Names.NameOf(value));
    }
}
