using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>A duration: a text of ISO 8601, or the object <c>{ iso, asText }</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DurationShape : IShape<ApproximateDuration>
{
    static readonly FieldTable Fields = new("Duration", new FieldName("iso"), new FieldName("asText")) { IsFact = true };

    /// <inheritdoc/>
    public ApproximateDuration Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        if (reader.Kind != FactValueKind.Object) return ReadIso(ref reader);
        // The parts are looked at together.
        var builds = reader.Builds;
        reader.Builds = true;
        var value = ReadParts(ref reader);
        reader.Builds = builds;
        return value;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, ApproximateDuration value) where V : struct, IFactVisitor, allows ref struct
    {
        visitor.Stated(value);
        var iso = value.Iso;
        if (iso is null && value.AsText is null)
        {
            visitor.Fault(FactCodes.MissingField, "a duration with a length or words is needed here, found the default");
            return;
        }
        if (value.AsText is null)
        {
            visitor.Text(iso!);
            return;
        }
        if (!visitor.Enter(Fields, Fields)) return;
        VisitField.Optional(ref visitor, 0, new TextShape(), iso);
        VisitField.Optional(ref visitor, 1, new TextShape(), value.AsText);
        visitor.Leave();
    }

    static ApproximateDuration ReadIso<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        if (reader.IsFast)
        {
            if (reader.Plain(out var plain) && ApproximateDuration.Fault(plain, null, out var read) is null) return read;
            reader.Fault(FactCodes.WrongValue, "");
            return default;
        }
        var text = reader.Text();
        if (ApproximateDuration.Fault(text, text, out var value) is { } fault) reader.Fault(FactCodes.WrongValue, $"{fault}, found {FactMessages.Found(text, reader.Sensitive)}");
        return value;
    }

    static ApproximateDuration ReadParts<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var mark = reader.Mark();
        ApproximateDuration? duration = null;
        string? asText = null;
        FieldSet seen = default;
        for (var field = reader.First(Fields, ref seen); field >= 0; field = reader.Next(Fields, ref seen))
        {
            switch (field)
            {
                case 0: duration = ReadIso(ref reader); break;
                case 1: asText = new TextShape().Read(ref reader); break;
            }
        }
        if (!reader.Close(Fields, ref seen)) return default;
        if (duration is null && asText is null) reader.Fault(mark, FactCodes.WrongType, "expected a duration with iso or asText, found neither");
        return duration.GetValueOrDefault().With(asText);
    }
}
