using System.ComponentModel;
using System.Globalization;

namespace FactKit.Generated;

/// <summary>The key of an object of the document, as a whole number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IntegerRefShape<TTarget>(string space) : IShape<Ref<TTarget>> where TTarget : class
{
    /// <inheritdoc/>
    public Ref<TTarget> Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var value = reader.Integer();
        var key = reader.Builds ? value.ToString(CultureInfo.InvariantCulture) : "";
        reader.Refer(space, key);
        return new(key);
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, Ref<TTarget> value) where V : struct, IFactVisitor, allows ref struct
    {
        // Another spelling of the number would be another key.
        if (long.TryParse(value.Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key) && key.ToString(CultureInfo.InvariantCulture) == value.Key)
        {
            visitor.Integer(key);
            visitor.Refer(space, value.Key);
        }
        else visitor.Fault(FactCodes.WrongType, $"expected a key that is a whole number, found {FactMessages.Found(value.Key, visitor.Sensitive)}");
    }
}
