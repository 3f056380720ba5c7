namespace FactKit.Rules;

// What claims come to. The place is that of the list or claim in the document.
public static partial class Rule
{
    /// <summary>The value that the claims come to (<see cref="ClaimList.Best{T}"/>): undetermined where they contradict each other or cannot be compared, with those claims as causes, and where none is left, with the list as cause.</summary>
    public static Cel<T> Best<R, T>(ref R run, FactList<Claim<T>> claims, int place) where R : struct, IRuleRun, allows ref struct where T : notnull
    {
        RuleBudget.Charge(claims.Count);
        var state = ClaimList.Settle(claims, out var value);
        if (state == BestState.Unknown) return Cel<T>.Undetermined(run.Cause(place, state));
        if (state == BestState.Known && IsExact(value)) return value;
        return state == BestState.Known ? Cel<T>.Vague(value, CausesOf(ref run, claims, place, value)) : Cel<T>.Undetermined(run.Traces ? CausesOf(ref run, claims, place, RivalClaims.Of(claims)) : run.Cause(place));
    }

    /// <inheritdoc cref="Best{R, T}(ref R, FactList{Claim{T}}, int)"/>
    public static Truth Best<R>(ref R run, FactList<Claim<bool>> claims, int place) where R : struct, IRuleRun, allows ref struct => Best<R, bool>(ref run, claims, place);

    /// <inheritdoc cref="Best{R, T}(ref R, FactList{Claim{T}}, int)"/>
    public static Cel<T> Best<R, T>(ref R run, Cel<FactList<Claim<T>>> claims, int place) where R : struct, IRuleRun, allows ref struct where T : notnull =>
        claims.IsKnown ? Best(ref run, claims.Value, place) : Missing<FactList<Claim<T>>, T>(claims);

    /// <inheritdoc cref="Best{R, T}(ref R, FactList{Claim{T}}, int)"/>
    public static Truth Best<R>(ref R run, Cel<FactList<Claim<bool>>> claims, int place) where R : struct, IRuleRun, allows ref struct => Best<R, bool>(ref run, claims, place);

    /// <summary>The value of a claim, if it could be taken: asserted, not deprecated and not absent.</summary>
    public static Cel<T> Best<R, T>(ref R run, Claim<T> claim, int place) where R : struct, IRuleRun, allows ref struct where T : notnull
    {
        if (!ClaimList.IsTaken(claim))
        {
            return Cel<T>.Undetermined(claim is { Value.IsKnown: false } ? run.Cause(place, claim.Value.Reason.GetValueOrDefault()) : run.Cause(place, BestState.Unknown));
        }
        var value = claim.Value.Value;
        return IsExact(value) ? value : Cel<T>.Vague(value, run.Cause(place, value));
    }

    /// <inheritdoc cref="Best{R, T}(ref R, Claim{T}, int)"/>
    public static Truth Best<R>(ref R run, Claim<bool> claim, int place) where R : struct, IRuleRun, allows ref struct => Best<R, bool>(ref run, claim, place);

    /// <inheritdoc cref="Best{R, T}(ref R, Claim{T}, int)"/>
    public static Cel<T> Best<R, T>(ref R run, Cel<Claim<T>> claim, int place) where R : struct, IRuleRun, allows ref struct where T : notnull =>
        claim.IsKnown ? Best(ref run, claim.Value, place) : Missing<Claim<T>, T>(claim);

    /// <inheritdoc cref="Best{R, T}(ref R, Claim{T}, int)"/>
    public static Truth Best<R>(ref R run, Cel<Claim<bool>> claim, int place) where R : struct, IRuleRun, allows ref struct => Best<R, bool>(ref run, claim, place);

    internal static bool IsExact<T>(T value) => value switch
    {
        Quantity quantity => quantity is { IsExact: true, Unit: null },
        EdtfDate date => date.TryToDateOnly(out _),
        ApproximateDuration span => span is { IsResolved: true, IsApproximate: false, IsRange: false, Low.Months: 0 },
        _ => true,
    };

    static ulong CausesOf<R, T, W>(ref R run, FactList<Claim<T>> claims, int place, W why) where R : struct, IRuleRun, allows ref struct where T : notnull
    {
        if (!run.Traces) return run.Cause(place, why);
        ulong causes = 0;
        foreach (var index in claims.Best().Causes)
        {
            var item = run.Item(place, index);
            if (why is RivalClaims) causes |= run.Cause(item, why);
            else if (claims[index].Value.Value is var value && !IsExact(value)) causes |= run.Cause(item, value);
        }
        return causes;
    }

    /// <summary>Whether all claims that <c>best</c> would take can be true together (<see cref="ClaimList.Compatible{T}(FactList{Claim{T}})"/>).</summary>
    public static Truth Compatible<R, T>(ref R run, FactList<Claim<T>> claims, int place) where R : struct, IRuleRun, allows ref struct where T : notnull
    {
        if (claims.Count < 2) return true;
        RuleBudget.Charge(claims.Count);
        var truth = claims.Compatible();
        return truth == Ternary.Undetermined ? Truth.Undetermined(run.Cause(place, ClaimsInDoubt.Instance)) : truth == Ternary.True;
    }

    /// <inheritdoc cref="Compatible{R, T}(ref R, FactList{Claim{T}}, int)"/>
    public static Truth Compatible<R, T>(ref R run, Cel<FactList<Claim<T>>> claims, int place) where R : struct, IRuleRun, allows ref struct where T : notnull =>
        claims.IsKnown ? Compatible(ref run, claims.Value, place) : Missing<FactList<Claim<T>>, bool>(claims);

    /// <summary>How many independent sources the claims have: whoever said it first, each once; the publisher is one too.</summary>
    public static long Roots<T>(FactList<Claim<T>> claims) where T : notnull => RuleBudget.Charge(claims.Count) ? claims.Roots().Count : 0;

    /// <inheritdoc cref="Roots{T}(FactList{Claim{T}})"/>
    public static Cel<long> Roots<T>(Cel<FactList<Claim<T>>> claims) where T : notnull => claims.IsKnown ? Roots(claims.Value) : Missing<FactList<Claim<T>>, long>(claims);

    /// <summary>There is a value: exact ones always are.</summary>
    public static bool Known<T>(T value) => true;

    /// <summary>There is a value, whatever it is: the field is not absent.</summary>
    public static bool Known<T>(Fact<T> fact) where T : notnull => fact.IsKnown;

    /// <summary>There is a value, exact or within bounds.</summary>
    public static Truth Known<T>(Cel<T> value) => value.IsError ? value.Error : value.IsKnown;

    /// <inheritdoc cref="Known{T}(Cel{T})"/>
    public static Truth Known(Truth value) => value.IsError ? value : !value.IsUndetermined;

    /// <summary>The claims come to a value.</summary>
    public static bool Known<T>(FactList<Claim<T>> claims) where T : notnull => ClaimList.Settle(claims, out _) == BestState.Known;

    /// <inheritdoc cref="Known{T}(FactList{Claim{T}})"/>
    public static Truth Known<T>(Cel<FactList<Claim<T>>> claims) where T : notnull => claims.IsKnown ? Known(claims.Value) : claims.IsError ? claims.Error : false;

    /// <summary>The claim could be taken: it is asserted, not deprecated, and has a value.</summary>
    public static bool Known<T>(Claim<T> claim) where T : notnull => ClaimList.IsTaken(claim);

    /// <inheritdoc cref="Known{T}(Claim{T})"/>
    public static Truth Known<T>(Cel<Claim<T>> claim) where T : notnull => claim.IsKnown ? Known(claim.Value) : claim.IsError ? claim.Error : false;

    /// <summary>A value as a message shows it.</summary>
    public static string Print<T>(T value) => RuleText.Printed(value);

    /// <inheritdoc cref="Print{T}(T)"/>
    /// <param name="value">The value.</param>
    /// <param name="texts">How values of the schema's own types are written.</param>
    public static string Print<T>(T value, RuleTexts texts) => RuleText.Printed(value, texts);

    /// <inheritdoc cref="Print{T}(T)"/>
    public static string Print<T>(Cel<T> value) => Print(value, RuleTexts.None);

    /// <inheritdoc cref="Print{T}(T, RuleTexts)"/>
    public static string Print<T>(Cel<T> value, RuleTexts texts) => value.IsKnown ? RuleText.Printed(value.Value, texts) : value.IsError ? "an error" : "unknown";

    /// <inheritdoc cref="Print{T}(T)"/>
    public static string Print(Truth value) => value.IsError ? "an error" : value.IsUndetermined ? "unknown" : value.ToString();
}
