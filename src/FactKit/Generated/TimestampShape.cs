using System.ComponentModel;
using System.Runtime.CompilerServices;
using FactKit.Syntax;

namespace FactKit.Generated;

/// <summary>A moment with its offset (RFC 3339), to a ten-millionth of a second.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimestampShape : IShape<DateTimeOffset>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTimeOffset Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var moment = reader.Moment();
        if (reader.IsFast || moment != default) return moment;
        var text = reader.Text();
        if (TimestampText.Fault(text, out var value) is { } fault) reader.Fault(FactCodes.WrongValue, $"{fault}, found {FactMessages.Found(text, reader.Sensitive)}");
        return value;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Visit<V>(ref V visitor, DateTimeOffset value) where V : struct, IFactVisitor, allows ref struct
    {
        visitor.Stated(value);
        visitor.Moment(value);
    }
}
