namespace FactKit;

public readonly partial struct ApproximateDuration : IBounded<ApproximateDuration>
{
    /// <summary>
    /// Whether both can be the length of one thing: false where no length is possible for both; undetermined where one is not resolved or the calendar decides. What is approximate has no bounds and meets everything.
    /// </summary>
    public Ternary CompatibleWith(ApproximateDuration other)
    {
        if (!IsResolved || !other.IsResolved) return Ternary.Undetermined;
        if (!TryBounds(out var low, out var high) || !other.TryBounds(out var otherLow, out var otherHigh)) return Ternary.True;
        var (first, second) = (low.CompareTo(otherHigh), otherLow.CompareTo(high));
        if (first > 0 || second > 0) return Ternary.False;
        return first is null || second is null ? Ternary.Undetermined : Ternary.True;
    }

    /// <summary>The lengths that both allow: <c>PT30M..PT1H</c> and <c>PT45M..PT2H</c> give <c>PT45M..PT1H</c>. The stated one of two of which one is approximate or not resolved. Words stay where they are those of the result.</summary>
    public bool TryIntersect(ApproximateDuration other, out ApproximateDuration both)
    {
        both = IsResolved || !other.IsResolved ? this : other;
        if (this == other || !IsResolved || !other.IsResolved) return true;
        if (CompatibleWith(other) != Ternary.True) return false;
        if (Iso == other.Iso)
        {
            both = With(null);
            return true;
        }
        if (IsApproximate || other.IsApproximate)
        {
            // Nothing says what two different estimates have in common.
            both = IsApproximate ? other : this;
            return !both.IsApproximate;
        }
        var lower = Low!.Value.CompareTo(other.Low!.Value);
        var upper = High!.Value.CompareTo(other.High!.Value);
        if (lower is null || upper is null) return false;
        var low = (lower >= 0 ? this : other).End(first: true);
        var high = (upper <= 0 ? this : other).End(first: false);
        // One that lies within the other keeps its words.
        if (lower >= 0 && upper <= 0) return true;
        if (lower <= 0 && upper >= 0) both = other;
        else if (!TryParse(low == high ? low : $"{low}..{high}", out both)) return false;
        return true;
    }

    string End(bool first)
    {
        var iso = Iso!;
        var dots = iso.IndexOf("..", StringComparison.Ordinal);
        return dots < 0 ? iso : first ? iso[..dots] : iso[(dots + 2)..];
    }
}
