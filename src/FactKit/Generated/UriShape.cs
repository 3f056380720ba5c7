using System.ComponentModel;
using FactKit.Reading;
using FactKit.Syntax;

namespace FactKit.Generated;

/// <summary>An absolute URI (RFC 3986); written as it was read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UriShape : IShape<Uri>
{
    /// <inheritdoc/>
    public Uri Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var text = reader.Text();
        if (UriSyntax.IsAbsolute(text) && Uri.TryCreate(text, UriKind.Absolute, out var value)) return value;
        reader.Fault(FactCodes.WrongValue, Message(text, reader.Sensitive));
        // A record that was built in code may hold one, and is copied as it is.
        return Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var other) ? other : null!;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, Uri value) where V : struct, IFactVisitor, allows ref struct
    {
        if (value is not null && visitor.Checks && !(value.IsAbsoluteUri && UriSyntax.IsAbsolute(value.OriginalString)))
        {
            visitor.Fault(FactCodes.WrongValue, Message(value.OriginalString, visitor.Sensitive));
        }
        if (value is not null) visitor.Stated(new StatedUri(value));
        visitor.Text(value?.OriginalString!);
    }

    static string Message(string text, bool sensitive) => $"expected an absolute URI such as https://example.org/a (RFC 3986), found {FactMessages.Found(text, sensitive)}";
}

/// <summary>A URI whose text is written next: to visitors that ask when two are the same, not what they say.</summary>
readonly record struct StatedUri(Uri Value);
