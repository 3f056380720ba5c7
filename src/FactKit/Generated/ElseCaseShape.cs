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
        return text;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, string value) where V : struct, IFactVisitor, allows ref struct
    {
        if (visitor.Checks && value is "") visitor.Fault(FactCodes.TooShort, $"expected {FactMessages.Alternatives(cases.Names)} or another text, found an empty one");
        // Read again, it would be that case: the record would not come back as it was.
        if (value is not null && cases.IndexOf(value) >= 0) visitor.Fault(FactCodes.UnknownValue, $"{FactMessages.Quote(value)} is a case of {cases.Union} of its own: use that record");
        else visitor.Text(value!);
    }
}
