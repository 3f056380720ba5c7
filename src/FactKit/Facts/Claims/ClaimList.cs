using FactKit.Generated;

namespace FactKit;

/// <summary>What a list of rival claims for one value says as a whole.</summary>
public static class ClaimList
{
    /// <summary>
    /// The value that the claims come to: absent, deprecated and not asserted ones are left out, those of the highest rank kept; where bounds meet, what they have in common;
    /// otherwise the value if all agree. Undetermined where they contradict each other, cannot be compared, or no one value says what they have in common (<see cref="Compatible{T}(FactList{Claim{T}})"/> tells which);
    /// unknown where none is left.
    /// </summary>
    public static Best<T> Best<T>(this FactList<Claim<T>> claims) where T : notnull
    {
        var taken = Taken(claims);
        if (taken.Count == 0) return new(BestState.Unknown, default, default);
        var causes = taken.ToFactList();
        T best = claims[taken[0]].Value.Value;
        foreach (var index in taken)
        {
            if (!TryIntersect(best, claims[index].Value.Value, out var both)) return new(BestState.Undetermined, default, causes);
            best = both;
        }
        return new(BestState.Known, best, causes);
    }

    /// <summary>The same without a list of those that were taken, and without allocation.</summary>
    internal static BestState Settle<T>(FactList<Claim<T>> claims, out T value) where T : notnull
    {
        var rank = ClaimRank.Normal;
        foreach (var claim in claims)
        {
            if (claim.Rank == ClaimRank.Preferred && IsTaken(claim)) rank = ClaimRank.Preferred;
        }
        var state = BestState.Unknown;
        value = default!;
        foreach (var claim in claims)
        {
            if (claim.Rank != rank || !IsTaken(claim)) continue;
            if (state == BestState.Unknown) value = claim.Value.Value;
            else if (TryIntersect(value, claim.Value.Value, out var both)) value = both;
            else return BestState.Undetermined;
            state = BestState.Known;
        }
        return state;
    }

    /// <summary>True for a claim that could be taken.</summary>
    internal static bool IsTaken<T>(Claim<T> claim) where T : notnull =>
        claim is { Value.IsKnown: true, Modality: ClaimModality.Asserted, Rank: not ClaimRank.Deprecated };

    /// <summary>Whether all of the claims that <see cref="Best{T}"/> would take can be true together, pair by pair; true of none or one.</summary>
    public static Ternary Compatible<T>(this FactList<Claim<T>> claims) where T : notnull
    {
        var taken = Taken(claims);
        // What is compatible with what all before it have in common is compatible with each of them: intervals that meet in pairs meet in all.
        if (typeof(T) == typeof(Quantity)) return Quantities((FactList<Claim<Quantity>>)(object)claims, taken);
        var result = Ternary.True;
        for (var i = 1; i < taken.Count && result != Ternary.False; i++)
            for (var j = 0; j < Math.Min(i, MaxRivals) && result != Ternary.False; j++)
                result = result.And(Compatible(claims[taken[i]].Value.Value, claims[taken[j]].Value.Value));
        return taken.Count > MaxRivals && (typeof(T) == typeof(EdtfDate) || typeof(T) == typeof(ApproximateDuration)) ? result.And(Ternary.Undetermined) : result;
    }

    // Dates of X digits and sets have gaps, and durations may hang on the calendar, so only pairs decide; more rivals than this nobody reads.
    const int MaxRivals = 100;

    static Ternary Quantities(FactList<Claim<Quantity>> claims, List<int> taken)
    {
        var byUnit = new Dictionary<string, Quantity>(StringComparer.Ordinal);
        foreach (var index in taken)
        {
            var value = claims[index].Value.Value;
            var unit = value.Unit ?? "";
            if (byUnit.TryGetValue(unit, out var before) && !before.TryIntersect(value, out value)) return Ternary.False;
            byUnit[unit] = value;
        }
        return byUnit.Count > 1 ? Ternary.Undetermined : Ternary.True;
    }

    /// <summary>The independent sources: who said it first, each once, in the order of the claims. Chains with one root count once.</summary>
    public static FactList<ClaimRoot> Roots<T>(this FactList<Claim<T>> claims) where T : notnull
    {
        var seen = new HashSet<ClaimRoot>();
        var roots = new List<ClaimRoot>();
        foreach (var claim in claims)
        {
            var root = claim.By.IsEmpty ? default : new ClaimRoot(claim.By[0]);
            if (seen.Add(root)) roots.Add(root);
        }
        return roots.ToFactList();
    }

    static List<int> Taken<T>(FactList<Claim<T>> claims) where T : notnull
    {
        var taken = new List<int>();
        var preferred = false;
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            if (!IsTaken(claim)) continue;
            if (claim.Rank == ClaimRank.Preferred && !preferred)
            {
                preferred = true;
                taken.Clear();
            }
            if (claim.Rank == ClaimRank.Preferred || !preferred) taken.Add(i);
        }
        return taken;
    }

    static bool TryIntersect<T>(T a, T b, out T both) where T : notnull
    {
        // The JIT and the AOT compiler resolve these tests for each type.
        if (typeof(T) == typeof(Quantity))
        {
            var met = ((Quantity)(object)a).TryIntersect((Quantity)(object)b, out var quantity);
            both = (T)(object)quantity;
            return met;
        }
        if (typeof(T) == typeof(EdtfDate))
        {
            var met = ((EdtfDate)(object)a).TryIntersect((EdtfDate)(object)b, out var date);
            both = (T)(object)date;
            return met;
        }
        if (typeof(T) == typeof(ApproximateDuration))
        {
            var met = ((ApproximateDuration)(object)a).TryIntersect((ApproximateDuration)(object)b, out var duration);
            both = (T)(object)duration;
            return met;
        }
        both = a;
        return UriText.AreSame(a, b);
    }

    static Ternary Compatible<T>(T a, T b) where T : notnull
    {
        if (typeof(T) == typeof(EdtfDate)) return ((EdtfDate)(object)a).CompatibleWith((EdtfDate)(object)b);
        if (typeof(T) == typeof(ApproximateDuration)) return ((ApproximateDuration)(object)a).CompatibleWith((ApproximateDuration)(object)b);
        return UriText.AreSame(a, b).ToTernary();
    }
}
