namespace FactKit.Rules;

public static partial class Rule
{
    /// <summary>The sum of all; 0 of none.</summary>
    public static Cel<long> Sum(FactList<long> list)
    {
        RuleBudget.Charge(list.Count);
        // A partial sum may leave the range and the whole come back.
        Int128 sum = 0;
        foreach (var item in list) sum += item;
        return sum >= long.MinValue && sum <= long.MaxValue ? (long)sum : RuleError.Overflow;
    }

    /// <inheritdoc cref="Sum(FactList{long})"/>
    public static Cel<ulong> Sum(FactList<ulong> list)
    {
        RuleBudget.Charge(list.Count);
        UInt128 sum = 0;
        foreach (var item in list) sum += item;
        return sum <= ulong.MaxValue ? (ulong)sum : RuleError.Overflow;
    }

    /// <summary>The sum of all, added in their order; 0 of none.</summary>
    public static double Sum(FactList<double> list)
    {
        RuleBudget.Charge(list.Count);
        var sum = 0.0;
        foreach (var item in list) sum += item;
        return sum;
    }

    /// <inheritdoc cref="Sum(FactList{long})"/>
    public static Cel<decimal> Sum(FactList<decimal> list)
    {
        RuleBudget.Charge(list.Count);
        Cel<decimal> sum = 0m;
        foreach (var item in list)
        {
            sum = Add(sum.Value, item);
            if (sum.IsError) return sum;
        }
        return sum;
    }

    /// <inheritdoc cref="Sum(FactList{long})"/>
    public static Cel<long> Sum(Cel<FactList<long>> list) => list.IsKnown ? Sum(list.Value) : Missing<FactList<long>, long>(list);

    /// <inheritdoc cref="Sum(FactList{long})"/>
    public static Cel<ulong> Sum(Cel<FactList<ulong>> list) => list.IsKnown ? Sum(list.Value) : Missing<FactList<ulong>, ulong>(list);

    /// <inheritdoc cref="Sum(FactList{double})"/>
    public static Cel<double> Sum(Cel<FactList<double>> list) => list.IsKnown ? Sum(list.Value) : Missing<FactList<double>, double>(list);

    /// <inheritdoc cref="Sum(FactList{long})"/>
    public static Cel<decimal> Sum(Cel<FactList<decimal>> list) => list.IsKnown ? Sum(list.Value) : Missing<FactList<decimal>, decimal>(list);

    /// <summary>The sum of all, end by end; 0 of none. Of different units nothing is known.</summary>
    public static Cel<Quantity> Sum(Cel<FactList<Quantity>> list)
    {
        if (!list.IsKnown) return Missing<FactList<Quantity>, Quantity>(list);
        RuleBudget.Charge(list.Value.Count);
        return Vague(Quantity.Sum(list.Value.AsSpan()), list.Causes);
    }
}
