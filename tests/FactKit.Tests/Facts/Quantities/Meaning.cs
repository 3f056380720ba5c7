using System.Globalization;

namespace FactKit.Tests.Facts.Quantities;

/// <summary>A quantity in one line, without its words: bounds, <c>best</c>, <c>~</c> for approximate, unit.</summary>
static class Meaning
{
    public static string Of(Quantity q)
    {
        var text = (q.Low, q.High) switch
        {
            (null, null) => q is { Approximate: true, Best: { } best } ? "~" + Number(best) : "..",
            ({ } low, { } high) when low == high => Number(low),
            ({ } low, { } high) when !q.LowOpen && !q.HighOpen => Number(low) + ".." + Number(high),
            var (low, high) => string.Join(' ', new[] { low is { } l ? (q.LowOpen ? ">" : ">=") + Number(l) : "", high is { } h ? (q.HighOpen ? "<" : "<=") + Number(h) : "" }.Where(static end => end != "")),
        };
        if (q.Best is { } estimate && !q.IsExact && !text.StartsWith('~')) text += " best " + Number(estimate);
        if (q.Approximate && !text.StartsWith('~')) text += "~";
        return q.Unit is null ? text : text + " " + q.Unit;
    }

    static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
