using System.Globalization;

namespace FactKit.Grounding;

/// <summary>A quantity as a reviewer reads it: <c>92</c>, <c>&gt;=92</c>, <c>dozens (30 or more)</c>, <c>3 hour</c>; never JSON.</summary>
static class QuantityDescription
{
    public static string Of(Quantity value, VagueWords words)
    {
        var vague = QuantityFigures.IsVague(value, words);
        if (value.AsText is { } text)
        {
            var bounds = Bounds(value);
            // The figures of "at least 92" are in the words.
            return bounds.Length == 0 || !vague && QuantityText.FormOf(value, words) == QuantityForm.Words ? text : $"{text} ({bounds})";
        }
        return QuantityText.FormOf(value, words) is QuantityForm.Number or QuantityForm.Notation ? value.ToString(words) : Bounds(value);
    }

    static string Bounds(Quantity value)
    {
        var (low, high) = (Text(value.Low), Text(value.High));
        var range = value.IsExact ? low
            : high is null ? low is null ? null : value.LowOpen ? $"more than {low}" : $"{low} or more"
            : low is null ? value.HighOpen ? $"less than {high}" : $"{high} or less"
            : $"{(value.LowOpen ? "more than " : "")}{low} to {(value.HighOpen ? "less than " : "")}{high}";
        var best = value.IsExact ? null : Text(value.Best);
        var figures = range is null ? best is null ? "" : value.Approximate ? $"about {best}" : best
            : $"{(value.Approximate ? "about " : "")}{range}{(best is null ? "" : $", best {best}")}";
        return value.Unit is { } unit ? $"{figures} {unit}".TrimStart() : figures;
    }

    static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
