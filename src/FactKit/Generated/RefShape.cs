using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>The key of an object of the document, as a text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RefShape<TTarget>(string space) : IShape<Ref<TTarget>> where TTarget : class
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Ref<TTarget> Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        if (reader.IsFast)
        {
            var written = reader.Reference(space);
            return reader.Builds ? new(written) : default;
        }
        if (reader.Kind is FactValueKind.Object or FactValueKind.List)
        {
            reader.Fault(FactCodes.WrongType, $"expected the key of {FactMessages.One(Type)} as a text, found {(reader.Kind == FactValueKind.List ? "a list" : "an object")}");
            reader.Text();
            return default;
        }
        var key = reader.Text();
        if (key.Length == 0) reader.Fault(FactCodes.TooShort, "expected a key, found an empty text");
        reader.Refer(space, key);
        return new(key);
    }

    // The space of a type is its schema and its name.
    string Type => space[(space.LastIndexOf('/') + 1)..];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Visit<V>(ref V visitor, Ref<TTarget> value) where V : struct, IFactVisitor, allows ref struct
    {
        if (visitor.Checks && value.Key.Length == 0) visitor.Fault(FactCodes.TooShort, "expected a key, found an empty text");
        visitor.Refer(space, value.Key);
        visitor.Text(value.Key);
    }
}
