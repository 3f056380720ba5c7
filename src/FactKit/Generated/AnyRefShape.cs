using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>The key of an object of any type: what a date is relative to.</summary>
readonly struct AnyRefShape : IShape<string>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var key = new TextShape().Read(ref reader);
        reader.Refer(Reading.KeySpaces.Any, key);
        return key;
    }

    public void Visit<V>(ref V visitor, string value) where V : struct, IFactVisitor, allows ref struct
    {
        visitor.Refer(Reading.KeySpaces.Any, value);
        new TextShape().Visit(ref visitor, value);
    }
}
