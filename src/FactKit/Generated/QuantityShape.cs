using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>A quantity: a number, a text of signs or words, or the object with its parts. A range closes open ends: only what cannot lie in it is at fault.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct QuantityShape(VagueWords? words = null, decimal min = decimal.MinValue, decimal max = decimal.MaxValue) : IShape<Quantity>
{
    static readonly FieldTable Fields = new("Quantity",
        new FieldName("low"), new FieldName("high"), new FieldName("lowOpen"), new FieldName("highOpen"), new FieldName("best"), new FieldName("approximate"), new FieldName("asText"), new FieldName("unit"))
    { IsFact = true };

    // Decimals are compared slowly; most bounds are none, or zero.
    readonly bool _hasNoMin = min == decimal.MinValue, _isNoLessThanZero = min == 0, _hasNoMax = max == decimal.MaxValue;

    /// <summary>Without constraints. Said outright: <c>new()</c> would otherwise leave out the defaults above.</summary>
    public QuantityShape() : this(null)
    {
    }

    /// <inheritdoc/>
    public Quantity Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var (mark, faults) = (reader.Mark(), reader.Faults);
        Quantity value;
        string? fault;
        switch (reader.Kind)
        {
            case FactValueKind.Number:
                // The reader lets no number through that a quantity cannot hold.
                value = Quantity.OfRead(reader.Decimal());
                fault = null;
                break;
            case FactValueKind.Object:
                // The parts are looked at together.
                var builds = reader.Builds;
                reader.Builds = true;
                fault = ReadParts(ref reader).Fault(out value, reader.Sensitive);
                reader.Builds = builds;
                break;
            case FactValueKind.Text when reader.IsFast:
                fault = "";
                value = default;
                if (reader.Plain(out var plain)) fault = PlainQuantity.TryRead(plain, out value) ? null : QuantityText.Fault(plain, words ?? VagueWords.English, out value, true);
                break;
            case FactValueKind.List or FactValueKind.Boolean:
                reader.Fault(mark, FactCodes.WrongType, $"expected a number, a text or an object, found {(reader.Kind == FactValueKind.List ? "a list" : "true or false")}");
                reader.Text();
                return default;
            case FactValueKind.None when !reader.IsFast:
                // Null: what is wanted is a number first of all.
                reader.Decimal();
                return default;
            default:
                var text = reader.Text();
                fault = QuantityText.Fault(text, words ?? VagueWords.English, out value, reader.Sensitive);
                if (fault is not null && !reader.Sensitive) fault += QuantityHint.For(text);
                break;
        }
        if (reader.Faults != faults) return default;
        if (fault is not null) reader.Fault(mark, FactCodes.WrongValue, fault);
        else if (!(_hasNoMax && (_hasNoMin || _isNoLessThanZero && value.IsClearlyNotNegative)) && Check(value, reader.Sensitive) is { } breach) reader.Fault(mark, breach.Code, breach.Message);
        return value;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, Quantity value) where V : struct, IFactVisitor, allows ref struct
    {
        visitor.Stated(new StatedQuantity(value, words ?? VagueWords.English));
        if (visitor.Checks && Check(value, visitor.Sensitive) is { } breach) visitor.Fault(breach.Code, breach.Message);
        switch (QuantityText.FormOf(value, words ?? VagueWords.English))
        {
            case QuantityForm.Number:
                visitor.Decimal(value.Low!.Value);
                break;
            case QuantityForm.Object:
                VisitParts(ref visitor, value);
                break;
            default:
                visitor.Text(value.ToString(words ?? VagueWords.English));
                break;
        }
    }

    Breach? Check(in Quantity value, bool sensitive) =>
        value.LiesOutside(min, max) ? NumberRules.OutOfRange(value, min, max, min == decimal.MinValue, max == decimal.MaxValue, sensitive) : null;

    static QuantityParts ReadParts<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var mark = reader.Mark();
        QuantityParts parts = default;
        FieldSet seen = default;
        for (var field = reader.First(Fields, ref seen); field >= 0; field = reader.Next(Fields, ref seen))
        {
            switch (field)
            {
                case 0: parts.Low = reader.Decimal(); break;
                case 1: parts.High = reader.Decimal(); break;
                case 2: parts.LowOpen = reader.Boolean(); break;
                case 3: parts.HighOpen = reader.Boolean(); break;
                case 4: parts.Best = reader.Decimal(); break;
                case 5: parts.Approximate = reader.Boolean(); break;
                case 6: parts.AsText = reader.Text(); break;
                case 7: parts.Unit = reader.Text(); break;
            }
        }
        if (reader.Close(Fields, ref seen) && seen.IsEmpty) reader.Fault(mark, FactCodes.WrongType, "expected a quantity with low, high, lowOpen, highOpen, best, approximate, asText or unit, found none of them");
        return parts;
    }

    static void VisitParts<V>(ref V visitor, Quantity value) where V : struct, IFactVisitor, allows ref struct
    {
        if (!visitor.Enter(Fields, Fields)) return;
        VisitField.Optional(ref visitor, 0, new DecimalShape(), value.Low);
        VisitField.Optional(ref visitor, 1, new DecimalShape(), value.High);
        if (value.LowOpen) VisitField.Required(ref visitor, 2, default(BooleanShape), true);
        if (value.HighOpen) VisitField.Required(ref visitor, 3, default(BooleanShape), true);
        // An exact quantity has its value for its best; it goes without saying.
        if (!value.IsExact) VisitField.Optional(ref visitor, 4, new DecimalShape(), value.Best);
        if (value.Approximate) VisitField.Required(ref visitor, 5, default(BooleanShape), true);
        VisitField.Optional(ref visitor, 6, new TextShape(), value.AsText);
        VisitField.Optional(ref visitor, 7, new TextShape(), value.Unit);
        visitor.Leave();
    }
}
