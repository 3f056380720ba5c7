using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using FactKit.Redaction;

namespace FactKit.Generated;

/// <summary>The key of an object of the document, as a whole number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IntegerRefShape<TTarget>(string space) : IShape<Ref<TTarget>> where TTarget : class
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Ref<TTarget> Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        if (reader.Kind == FactValueKind.Text)
        {
            // What an object was called that was redacted is no number.
            var text = reader.Text();
            if (!RedactedKey.Is(text)) reader.Fault(FactCodes.WrongType, $"expected a whole number, found {FactMessages.Found(text, reader.Sensitive)}");
            return new(text);
        }
        var value = reader.Integer();
        var key = reader.Builds || !reader.IsFast ? value.ToString(CultureInfo.InvariantCulture) : "";
        reader.Refer(space, key);
        return new(key);
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, Ref<TTarget> value) where V : struct, IFactVisitor, allows ref struct
    {
        // Another spelling of the number would be another key.
        if (long.TryParse(value.Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key) && key.ToString(CultureInfo.InvariantCulture) == value.Key)
        {
            visitor.Refer(space, value.Key);
            visitor.Integer(key);
        }
        else if (RedactedKey.Is(value.Key))
        {
            visitor.Refer(space, value.Key);
            visitor.Text(value.Key);
        }
        else visitor.Fault(FactCodes.WrongType, $"expected a key that is a whole number, found {FactMessages.Found(value.Key, visitor.Sensitive)}");
    }
}
