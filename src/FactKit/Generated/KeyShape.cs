using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>The key of the object that it is a field of.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct KeyShape<T, S>(S inner, string space, bool speaker = false) : IShape<T> where T : notnull where S : struct, IShape<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        if (reader.IsFast)
        {
            // The fast reader compares keys as they are written; dates that are objects are not.
            if (typeof(T) == typeof(EdtfDate) && reader.Kind == FactValueKind.Object) reader.Fault(FactCodes.WrongType, "");
            var written = inner.Read(ref reader);
            // References to a text share it.
            var text = written as string ?? "";
            reader.Define(space, text);
            if (speaker) reader.Define(ISpeaker.KeySpace, text);
            return written;
        }
        // Keys are compared.
        var builds = reader.Builds;
        reader.Builds = true;
        var value = inner.Read(ref reader);
        reader.Builds = builds;
        if (value is null) return value!;
        if (value is EdtfDate { IsResolved: false })
        {
            reader.Fault(FactCodes.WrongValue, NoDate);
            return value;
        }
        reader.Define(space, Text(value));
        if (speaker) reader.Define(ISpeaker.KeySpace, Text(value));
        return value;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Visit<V>(ref V visitor, T value) where V : struct, IFactVisitor, allows ref struct
    {
        Apart.Visit(ref visitor, inner, value);
        if (value is null) return;
        if (value is EdtfDate { IsResolved: false })
        {
            if (visitor.Checks) visitor.Fault(FactCodes.WrongValue, NoDate);
            return;
        }
        visitor.Define(space, Text(value));
        if (speaker) visitor.Define(ISpeaker.KeySpace, Text(value));
    }

    const string NoDate = "expected a date with an EDTF expression: words alone are no key";

    static string Text(T value) => value is EdtfDate date ? date.Edtf! : value as string ?? (value as IFormattable)?.ToString(null, CultureInfo.InvariantCulture) ?? value.ToString() ?? "";
}
