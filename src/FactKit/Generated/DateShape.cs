using System.ComponentModel;
using FactKit.Dates;

namespace FactKit.Generated;

/// <summary>A date: an EDTF text, or the object <c>{ edtf, asText, anchor }</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateShape : IShape<EdtfDate>
{
    static readonly FieldTable Fields = new("Date", new FieldName("edtf"), new FieldName("asText"), new FieldName("anchor")) { IsFact = true };

    /// <inheritdoc/>
    public EdtfDate Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        if (reader.IsFast && reader.Begins("\""u8) || reader.Kind != FactValueKind.Object) return ReadEdtf(ref reader);
        // The parts are looked at together.
        var builds = reader.Builds;
        reader.Builds = true;
        var value = ReadParts(ref reader);
        reader.Builds = builds;
        return value;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, EdtfDate value) where V : struct, IFactVisitor, allows ref struct
    {
        visitor.Stated(value);
        if (value.IsPlain)
        {
            Span<byte> plain = stackalloc byte[PlainDate.MaxLength];
            value.TryFormat(plain, out var length);
            visitor.Ascii(plain[..length]);
            return;
        }
        var edtf = value.Edtf;
        if (edtf is null && value.AsText is null)
        {
            visitor.Fault(FactCodes.MissingField, "a date with an EDTF expression or words is needed here, found the default");
            return;
        }
        if (value.AsText is null && value.Anchor is null)
        {
            visitor.Text(edtf!);
            return;
        }
        if (!visitor.Enter(Fields, Fields)) return;
        VisitField.Optional(ref visitor, 0, new TextShape(), edtf);
        VisitField.Optional(ref visitor, 1, new TextShape(), value.AsText);
        VisitField.Optional(ref visitor, 2, default(AnchorShape), value.Anchor);
        visitor.Leave();
    }

    static EdtfDate ReadEdtf<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        if (reader.IsFast)
        {
            if (reader.Plain(out var plain) && EdtfDate.Fault(plain, null, out var read) is null) return read;
            reader.Fault(FactCodes.WrongValue, "");
            return default;
        }
        var text = reader.Text();
        // After a fault of its own the text is empty, and a second fault on the value says nothing.
        if (EdtfDate.Fault(text, text, out var value) is { } fault) reader.Fault(FactCodes.WrongValue, DateHint.Message(fault, text, reader.Sensitive));
        return value;
    }

    static EdtfDate ReadParts<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var mark = reader.Mark();
        EdtfDate? date = null;
        string? asText = null;
        DateAnchor? anchor = null;
        FieldSet seen = default;
        for (var field = reader.First(Fields, ref seen); field >= 0; field = reader.Next(Fields, ref seen))
        {
            switch (field)
            {
                case 0: date = ReadEdtf(ref reader); break;
                case 1: asText = new TextShape().Read(ref reader); break;
                case 2: anchor = default(AnchorShape).Read(ref reader); break;
            }
        }
        if (!reader.Close(Fields, ref seen)) return default;
        if (date is null && asText is null)
        {
            reader.Fault(mark, FactCodes.WrongType, "expected a date with edtf or asText, found neither");
            return default;
        }
        return date.GetValueOrDefault().With(asText, anchor);
    }
}
