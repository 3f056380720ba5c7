namespace FactKit.Rules;

public static partial class Rule
{
    /// <summary>Whether no two items are equal; undetermined where none surely are and some may be. Exact items are compared by their hashes; each that is not exact with all others.</summary>
    public static Truth Unique<T>(FactList<T> list) => Unique(list, out _);

    /// <inheritdoc cref="Unique{T}(FactList{T})"/>
    public static Truth Unique<T>(Cel<FactList<T>> list) => list.IsKnown ? Blame(Unique(list.Value), list.Causes) : Missing<FactList<T>, bool>(list);

    /// <summary>The same, and tells the run which two are equal.</summary>
    /// <param name="run">The run.</param>
    /// <param name="list">The list.</param>
    /// <param name="place">The place of the list, or of what it was made of.</param>
    /// <param name="located">The items stand there, or each was made of the one there.</param>
    public static Truth Unique<R, T>(ref R run, FactList<T> list, int place, bool located) where R : struct, IRuleRun, allows ref struct
    {
        var truth = Unique(list, out var same);
        if (run.Traces && truth.IsFalse) run.Twice(located ? run.Item(place, same.First) : place, located ? run.Item(place, same.Second) : place, located);
        return truth.IsUndetermined ? Blame(truth, run.Cause(place)) : truth;
    }

    /// <inheritdoc cref="Unique{R, T}(ref R, FactList{T}, int, bool)"/>
    public static Truth Unique<R, T>(ref R run, Cel<FactList<T>> list, int place, bool located) where R : struct, IRuleRun, allows ref struct =>
        list.IsKnown ? Blame(Unique(ref run, list.Value, place, located), list.Causes) : Missing<FactList<T>, bool>(list);

    static Truth Blame(Truth truth, ulong causes) => truth.IsUndetermined && causes != 0 ? Truth.Undetermined(causes) : truth;

    static Truth Unique<T>(FactList<T> list, out (int First, int Second) same)
    {
        same = default;
        if (list.Count < 2) return true;
        if (!RuleBudget.Charge(list.Count)) return RuleError.LimitExceeded;
        var seen = new Dictionary<Item<T>, int>(list.Count);
        var settled = true;
        for (var i = 0; i < list.Count; i++)
        {
            var isSettled = RuleEquality.IsSettled(list[i]);
            settled &= isSettled;
            // What is not even surely equal to itself surely equals nothing.
            if (!isSettled && RuleEquality.Same(list[i], list[i]) != Ternary.True) continue;
            var isNew = seen.TryAdd(new(list[i]), i);
            // What items hold counts too, and each that is met because a hash is the same.
            if (RuleBudget.Current is { IsExhausted: true }) return RuleError.LimitExceeded;
            if (isNew) continue;
            same = (seen[new(list[i])], i);
            return false;
        }
        return settled || MayRepeat(list) switch { null => RuleError.LimitExceeded, true => default(Truth), _ => true };
    }

    // Whether two items may be equal; null: it takes too many steps to say.
    static bool? MayRepeat<T>(FactList<T> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (RuleEquality.IsSettled(list[i])) continue;
            if (!RuleBudget.Charge(list.Count)) return null;
            for (var j = 0; j < list.Count; j++)
            {
                if (j != i && RuleEquality.Same(list[i], list[j]) != Ternary.False) return true;
            }
        }
        return false;
    }

    /// <summary>An item that is the same as another where it surely is.</summary>
    readonly struct Item<T>(T value) : IEquatable<Item<T>>
    {
        readonly T _value = value;

        // Hashes may be alike: of maps with the same keys, for one. Without steps left any answer does.
        public bool Equals(Item<T> other) => !RuleBudget.Charge(1) || RuleEquality.Same(_value, other._value) == Ternary.True;

        public override bool Equals(object? obj) => obj is Item<T> other && Equals(other);

        public override int GetHashCode() => RuleEquality.Hash(_value);
    }
}
