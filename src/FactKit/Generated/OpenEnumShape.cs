using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace FactKit.Generated;

/// <summary>A value of an open enum, or another text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OpenEnumShape<TEnum>(EnumTable<TEnum> table) : IShape<Open<TEnum>> where TEnum : struct, Enum
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Open<TEnum> Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        if (reader.IsFast)
        {
            if (!reader.Plain(out var plain) || plain.IsEmpty) reader.Fault(FactCodes.TooShort, "");
            else if (table.TryFind(plain, out var found)) return found;
            else if (reader.Builds) return Open<TEnum>.Other(Encoding.UTF8.GetString(plain));
            return default;
        }
        var text = reader.Text();
        if (table.TryParse(text, out var value)) return value;
        if (text.Length > 0) return Open<TEnum>.Other(text);
        reader.Fault(FactCodes.TooShort, $"expected {table.List} or another text, found an empty one");
        return default;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, Open<TEnum> value) where V : struct, IFactVisitor, allows ref struct
    {
        if (value.OtherText is { } other)
        {
            // Read again, it would be the named value: the record would not come back as it was.
            if (table.TryParse(other, out var named)) visitor.Fault(FactCodes.UnknownValue, $"{(visitor.Sensitive ? "a named value" : FactMessages.Quote(other))} stands as another text: use {typeof(TEnum).Name}.{(visitor.Sensitive ? "X" : named)}");
            else visitor.Text(other);
        }
        else if (table.TryNameOf(value.Value, out var text)) visitor.Text(text);
        else visitor.Fault(FactCodes.UnknownValue, $"expected {table.List}, found a value that {typeof(TEnum).Name} does not define");
    }
}
