using FactKit.Fuzz.Running;

namespace FactKit.Fuzz.Targets;

/// <summary>Texts of dates, durations, quantities and numbers in English: the encodings agree, and what was read is written as a text that reads the same.</summary>
sealed class FactTextTarget() : FuzzTarget("facts",
    "1985", "-04", "-12", "T23:20:30Z", "/", "..", "[", "]", "{", "}", ",", "X", "~", "?", "%", "Y17E7", "S2", "-21", "PT", "P1Y", "H", "M", ">=", "<", "dozens", "at least ", "about ", "forty-three", "hundred", " and ", " million", " or more", "half ", "between ", "1,200", "km")
{
    public override IEnumerable<byte[]> Corpus() => CorpusFiles.Lines("facts.txt");

    public override void Run(byte[] input)
    {
        var text = Text(input);
        var isUtf8 = !text.Contains('\uFFFD');
        if (EdtfDate.TryParse(text, out var date))
        {
            FuzzFault.Unless(date.ToString() == text && EdtfDate.Parse(date.ToString()) == date, $"another date: {date}");
            FuzzFault.Unless(date.SameAs(date) != Ternary.False && date.Level is >= 0 and <= 2, $"not itself: {date}");
        }
        if (isUtf8) FuzzFault.Unless(EdtfDate.TryParse(input, out var utf8Date) == EdtfDate.TryParse(text, out _) && utf8Date == date, $"the encodings disagree: {text}");
        if (ApproximateDuration.TryParse(text, out var duration)) FuzzFault.Unless(ApproximateDuration.Parse(duration.ToString()) == duration, $"another duration: {duration}");
        if (isUtf8) FuzzFault.Unless(ApproximateDuration.TryParse(input, out var utf8Duration) == ApproximateDuration.TryParse(text, out _) && utf8Duration == duration, $"the encodings disagree: {text}");
        if (Quantity.TryParse(text, out var quantity))
        {
            FuzzFault.Unless(Quantity.TryParse(quantity.ToString(), out var again) && again == quantity && again.GetHashCode() == quantity.GetHashCode(), $"another quantity: {quantity}");
            FuzzFault.Unless(quantity.IsEqual(quantity) != Ternary.False, $"not itself: {quantity}");
        }
        if (isUtf8) FuzzFault.Unless(Quantity.TryParse(input, null, out var utf8Quantity) == Quantity.TryParse(text, out _) && utf8Quantity == quantity, $"the encodings disagree: {text}");
        foreach (var mention in QuantityPhrase.FindAll(text)) FuzzFault.Unless(mention.ToString() is not null, "no text");
    }
}
