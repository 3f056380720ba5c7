namespace FactKit.Rules;

// What generated code needs between the functions.
public static partial class Rule
{
    /// <summary>A value that is used several times: <c>Hold(value, out var held).IsKnown ? ... held.Value ... : Gap(held.Error, held.Causes)</c>.</summary>
    public static Cel<T> Hold<T>(Cel<T> value, out Cel<T> same) => same = value;

    /// <summary>What stands in for a value that follows from one that is not known.</summary>
    public static Cel<T> Gap<T>(RuleError error, ulong causes) => error == RuleError.None ? Cel<T>.Undetermined(causes) : error;

    /// <inheritdoc cref="Gap{T}(RuleError, ulong)"/>
    public static Truth Gap(RuleError error, ulong causes) => error == RuleError.None ? Truth.Undetermined(causes) : error;

    /// <summary>The moments of a field.</summary>
    public static FactList<CelTimestamp> Timestamps(FactList<DateTimeOffset> values)
    {
        if (values.IsEmpty) return default;
        var times = new CelTimestamp[values.Count];
        for (var i = 0; i < times.Length; i++) times[i] = CelTimestamp.From(values[i]);
        return new(times);
    }

    /// <inheritdoc cref="Timestamps(FactList{DateTimeOffset})"/>
    public static Cel<FactList<CelTimestamp>> Timestamps(Cel<FactList<DateTimeOffset>> values) => values.IsKnown ? Timestamps(values.Value) : Missing<FactList<DateTimeOffset>, FactList<CelTimestamp>>(values);

    /// <summary>A map of moments of the document.</summary>
    public static CelMap<string, CelTimestamp> Map(FactMap<DateTimeOffset> map)
    {
        var entries = new KeyValuePair<string, CelTimestamp>[map.Count];
        for (var i = 0; i < entries.Length; i++) entries[i] = new(map.AsSpan()[i].Key, CelTimestamp.From(map.AsSpan()[i].Value));
        return new(entries, null);
    }

    /// <inheritdoc cref="Map(FactMap{DateTimeOffset})"/>
    public static Cel<CelMap<string, CelTimestamp>> Map(Cel<FactMap<DateTimeOffset>> map) => map.IsKnown ? Map(map.Value) : Missing<FactMap<DateTimeOffset>, CelMap<string, CelTimestamp>>(map);

    /// <summary>A map whose values may be vague, with its place as cause.</summary>
    public static Cel<CelMap<K, V>> Vague<R, K, V>(ref R run, CelMap<K, V> map, int place) where R : struct, IRuleRun, allows ref struct where K : notnull =>
        map.Count == 0 || !RuleEquality.IsVague<V>() ? new(map) : Cel<CelMap<K, V>>.Vague(map, run.Cause(place));

    /// <summary><c>has(field)</c> of a list that may be absent: something is said about it.</summary>
    public static bool Has<T>(Fact<FactList<T>> fact) => !fact.IsKnown || !fact.Value.IsEmpty;

    /// <inheritdoc cref="Has{T}(Fact{FactList{T}})"/>
    public static bool Has<T>(Fact<FactMap<T>> fact) => !fact.IsKnown || !fact.Value.IsEmpty;

    /// <summary>A map that a rule writes; an error where a key stands twice.</summary>
    public static Cel<CelMap<K, V>> NewMap<K, V>(params ReadOnlySpan<(Cel<K> Key, Cel<V> Value)> entries) where K : notnull
    {
        var map = default(RuleMapBuilder<K, V>);
        foreach (var (key, value) in entries) map.Add(key, value);
        return map.ToCel();
    }
}
