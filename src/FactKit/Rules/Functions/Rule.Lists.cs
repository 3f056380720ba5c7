namespace FactKit.Rules;

public static partial class Rule
{
    /// <summary>The items of the one and then those of the other.</summary>
    public static FactList<T> Add<T>(FactList<T> a, FactList<T> b)
    {
        if (a.IsEmpty) return b;
        if (b.IsEmpty) return a;
        // A list that is too long for the budget is not made: the rule is an error then.
        if (!RuleBudget.Charge(a.Count + b.Count)) return default;
        var items = new T[a.Count + b.Count];
        a.AsSpan().CopyTo(items);
        b.AsSpan().CopyTo(items.AsSpan(a.Count));
        return new(items);
    }

    /// <inheritdoc cref="Add{T}(FactList{T}, FactList{T})"/>
    public static Cel<FactList<T>> Add<T>(Cel<FactList<T>> a, Cel<FactList<T>> b) =>
        a.IsKnown && b.IsKnown ? Cel<FactList<T>>.Vague(Add(a.Value, b.Value), a.Causes | b.Causes) : Missing<FactList<T>, FactList<T>, FactList<T>>(a, b);

    /// <summary><c>list[index]</c>, from 0.</summary>
    public static Cel<T> Index<T>(FactList<T> list, long index) => index >= 0 && index < list.Count ? list[(int)index] : RuleError.OutOfRange;

    /// <inheritdoc cref="Index{T}(FactList{T}, long)"/>
    public static Truth Index(FactList<bool> list, long index) => Index<bool>(list, index);

    /// <inheritdoc cref="Index{T}(FactList{T}, long)"/>
    public static Cel<T> Index<T>(Cel<FactList<T>> list, Cel<long> index) =>
        list.IsKnown && index.IsKnown ? WithCauses(Index(list.Value, index.Value), list.Causes) : Missing<FactList<T>, long, T>(list, index);

    /// <inheritdoc cref="Index{T}(FactList{T}, long)"/>
    public static Truth Index(Cel<FactList<bool>> list, Cel<long> index) => Index<bool>(list, index);

    /// <summary>An item of a list that may be vague may be vague too.</summary>
    static Cel<T> WithCauses<T>(Cel<T> value, ulong causes) => causes != 0 && value.IsKnown ? Cel<T>.Vague(value.Value, causes) : value;

    /// <summary><c>value in list</c></summary>
    public static bool In<T>(T value, FactList<T> list) => RuleEquality.Contains(list, value) == Ternary.True;

    /// <summary><c>value in list</c>; undetermined where a vague item may equal it and none surely does.</summary>
    public static Truth In<T>(Cel<T> value, Cel<FactList<T>> list) =>
        value.IsKnown && list.IsKnown ? Truth.Of(RuleEquality.Contains(list.Value, value.Value), value.Causes | list.Causes) : NoTruth(value, list);

    /// <inheritdoc cref="In{T}(Cel{T}, Cel{FactList{T}})"/>
    public static Truth In(Truth value, Cel<FactList<bool>> list) => In<bool>(value, list);

    /// <summary>How many items it has.</summary>
    public static long Size<T>(FactList<T> list) => list.Count;

    /// <inheritdoc cref="Size{T}(FactList{T})"/>
    public static Cel<long> Size<T>(Cel<FactList<T>> list) => list.IsKnown ? list.Value.Count : Missing<FactList<T>, long>(list);

    /// <summary>The items in the opposite order.</summary>
    public static FactList<T> Reverse<T>(FactList<T> list)
    {
        if (list.Count < 2 || !RuleBudget.Charge(list.Count)) return list;
        var items = list.AsSpan().ToArray();
        Array.Reverse(items);
        return new(items);
    }

    /// <inheritdoc cref="Reverse{T}(FactList{T})"/>
    public static Cel<FactList<T>> Reverse<T>(Cel<FactList<T>> list) => list.IsKnown ? Cel<FactList<T>>.Vague(Reverse(list.Value), list.Causes) : list;
}
