using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>The discriminator of a union's case for all texts that no other case has.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ElseCaseShape(CaseTable cases) : IShape<string>
{
    /// <inheritdoc/>
    public string Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var text = reader.Text();
        if (text.Length == 0) reader.Fault(FactCodes.TooShort, $"expected {FactMessages.Alternatives(cases.Names)} or another text, found an empty one");
        // A union has looked before it gets here; where the case stands by itself, nobody has.
        else if (cases.IndexOf(text) >= 0) reader.Fault(FactCodes.UnknownValue, OwnCase(text, reader.Sensitive));
        return text;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, string value) where V : struct, IFactVisitor, allows ref struct
    {
        if (visitor.Checks && value is "") visitor.Fault(FactCodes.TooShort, $"expected {FactMessages.Alternatives(cases.Names)} or another text, found an empty one");
        // Read again, it would be that case: the record would not come back as it was.
        if (value is not null && cases.IndexOf(value) >= 0) visitor.Fault(FactCodes.UnknownValue, OwnCase(value, visitor.Sensitive));
        else visitor.Text(value!);
    }

    string OwnCase(string text, bool sensitive) => $"{(sensitive ? "the text" : FactMessages.Quote(text))} is a case of {cases.Union} of its own: use that record";
}
