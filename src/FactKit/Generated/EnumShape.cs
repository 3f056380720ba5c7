using System.ComponentModel;
using System.Runtime.CompilerServices;
using FactKit.Reading;

namespace FactKit.Generated;

/// <summary>A value of a closed enum.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumShape<TEnum>(EnumTable<TEnum> table) : IShape<TEnum> where TEnum : struct, Enum
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TEnum Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        if (reader.IsFast) return reader.Enum(table);
        if (reader.Plain(out var plain) && table.TryFind(plain, out var found)) return found;
        var text = reader.Text();
        if (table.TryParse(text, out var value)) return value;
        // Nobody reads the suggestion of the thousandth fault.
        var hint = reader.Sensitive || reader.Faults > 1000 ? "" : new Suggestions().For(text, table.Names.AsSpan());
        reader.Fault(FactCodes.UnknownValue, $"expected {table.List}, found {FactMessages.Found(text, reader.Sensitive)}{hint}");
        return default;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Visit<V>(ref V visitor, TEnum value) where V : struct, IFactVisitor, allows ref struct
    {
        if (table.TryNameOf(value, out var text)) visitor.Text(text);
        else visitor.Fault(FactCodes.UnknownValue, $"expected {table.List}, found a value that {typeof(TEnum).Name} does not define");
    }
}
