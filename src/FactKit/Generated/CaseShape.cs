using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace FactKit.Generated;

/// <summary>The discriminator of a case that its union names. The union has looked at it before; where the case stands by itself, nobody has.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CaseShape(string text) : IShape<string>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        if (reader.IsFast)
        {
            if (reader.AtCase()) return text;
            // What is not ASCII equals no ASCII text here, and goes to the other reader.
            if (!reader.Plain(out var plain) || !Ascii.Equals(plain, text)) reader.Fault(FactCodes.UnknownValue, "");
            return text;
        }
        var found = reader.Text();
        if (found != text) reader.Fault(FactCodes.UnknownValue, $"expected {FactMessages.Quote(text)}, found {FactMessages.Found(found, reader.Sensitive)}");
        return found;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Visit<V>(ref V visitor, string value) where V : struct, IFactVisitor, allows ref struct => visitor.Text(value);
}
