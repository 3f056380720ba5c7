namespace FactKit.Grounding;

/// <summary>Compares a duration with a quantity of time that a text mentions.</summary>
static class DurationAgreement
{
    // "About an hour" may be this much less or more.
    const decimal Tolerance = 0.5m;

    // Far beyond any duration, and small enough that seconds of it do not overflow.
    const decimal Largest = 1_000_000_000_000m;

    /// <summary>Null when the mention is no length of time, or the value is not resolved.</summary>
    /// <param name="value">The duration.</param>
    /// <param name="mention">What the text says.</param>
    /// <param name="isVague">The text has a word without a figure: several hours.</param>
    public static MentionFit? Compare(ApproximateDuration value, Quantity mention, bool isVague)
    {
        if (!value.IsResolved || value.Low is not { } shortest || value.High is not { } longest || mention.Unit is null || Unit(mention.Unit) is not { } unit) return null;
        if (shortest.Months > Largest || longest.Months > Largest) return null;
        if (mention.Low is < 0 or > Largest || mention.High is < 0 or > Largest || mention.Best is < 0 or > Largest) return null;
        var mentionLow = Least(unit, mention.Low ?? mention.Best);
        var mentionHigh = Most(unit, mention.High ?? (mention.Low is null ? mention.Best : null));
        if (mentionLow is null && mentionHigh is null) return null;
        return Compare(shortest.LeastSeconds, longest.MostSeconds, value.IsApproximate, mentionLow, mentionHigh, mention.Approximate, isVague);
    }

    static MentionFit Compare(decimal low, decimal high, bool isApproximate, decimal? mentionLow, decimal? mentionHigh, bool mentionIsApproximate, bool isVague)
    {
        if (mentionLow == low && mentionHigh == high) return mentionIsApproximate == isApproximate || low != high ? MentionFit.Fits : isApproximate ? MentionFit.Looser : MentionFit.Weaker;
        // One side alone is widened: "about three hours" is no nine, however roughly those are meant.
        var (from, to) = mentionIsApproximate ? (mentionLow * (1 - Tolerance), mentionHigh * (1 + Tolerance)) : (mentionLow, mentionHigh);
        var (least, most) = isApproximate && !mentionIsApproximate ? (low * (1 - Tolerance), high * (1 + Tolerance)) : (low, high);
        if (most < from || least > to) return MentionFit.Contradicts;
        if (mentionLow >= low && mentionHigh <= high) return MentionFit.Looser;
        var rough = isApproximate || mentionIsApproximate || isVague;
        return rough || mentionLow == low || mentionHigh == high ? MentionFit.Weaker : MentionFit.Contradicts;
    }

    static decimal? Least(DurationLength unit, decimal? count) => count is { } number ? Length(unit, number).LeastSeconds : null;

    static decimal? Most(DurationLength unit, decimal? count) => count is { } number ? Length(unit, number).MostSeconds : null;

    static DurationLength Length(DurationLength unit, decimal count) => new(unit.Months * count, unit.Seconds * count);

    static DurationLength? Unit(string unit) => unit switch
    {
        "second" => new(0, 1),
        "minute" => new(0, 60),
        "hour" => new(0, 3_600),
        "day" => new(0, 86_400),
        "week" => new(0, 604_800),
        "fortnight" => new(0, 1_209_600),
        "month" => new(1, 0),
        "year" => new(12, 0),
        "decade" => new(120, 0),
        "century" => new(1_200, 0),
        _ => null,
    };
}
