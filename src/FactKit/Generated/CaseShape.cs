using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>The discriminator of a case that its union names. The union has looked at it before; where the case stands by itself, nobody has.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CaseShape(string text) : IShape<string>
{
    /// <inheritdoc/>
    public string Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var found = reader.Text();
        if (found != text) reader.Fault(FactCodes.UnknownValue, $"expected {FactMessages.Quote(text)}, found {FactMessages.Found(found, reader.Sensitive)}");
        return found;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, string value) where V : struct, IFactVisitor, allows ref struct => visitor.Text(value);
}
