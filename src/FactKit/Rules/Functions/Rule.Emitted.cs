using System.Globalization;

namespace FactKit.Rules;

// What generated code needs between the functions.
public static partial class Rule
{
    /// <summary>A value that is used several times: <c>Hold(value, out var held).IsKnown ? ... held.Value ... : Gap(held.Error, held.Causes)</c>.</summary>
    public static Cel<T> Hold<T>(Cel<T> value, out Cel<T> same) => same = value;

    /// <summary>A map of moments of the document.</summary>
    public static CelMap<string, CelTimestamp> Map(FactMap<DateTimeOffset> map)
    {
        var entries = new KeyValuePair<string, CelTimestamp>[map.Count];
        for (var i = 0; i < entries.Length; i++) entries[i] = new(map.AsSpan()[i].Key, CelTimestamp.From(map.AsSpan()[i].Value));
        return new(entries, null);
    }

    /// <inheritdoc cref="Map(FactMap{DateTimeOffset})"/>
    public static Cel<CelMap<string, CelTimestamp>> Map(Cel<FactMap<DateTimeOffset>> map) => map.IsKnown ? Map(map.Value) : Missing<FactMap<DateTimeOffset>, CelMap<string, CelTimestamp>>(map);

    /// <summary>A map whose values may be vague, with the places of those that are as causes.</summary>
    public static Cel<CelMap<K, V>> Vague<R, K, V>(ref R run, CelMap<K, V> map, int place) where R : struct, IRuleRun, allows ref struct where K : notnull
    {
        if (map.Count == 0) return new(map);
        ulong causes = 0;
        for (var i = 0; RuleEquality.IsVague<V>() && run.Traces && i < map.Count; i++)
        {
            if (map.AsSpan()[i] is { Key: string key, Value: { } value } && !IsExact(value)) causes |= run.Cause(run.Entry(place, key), value);
        }
        return Cel<CelMap<K, V>>.Vague(map, causes == 0 ? run.Cause(place) : causes);
    }

    /// <summary>The same of a map that the rule chose or made: the place of what it is made of is the cause.</summary>
    public static Cel<CelMap<K, V>> VagueMade<R, K, V>(ref R run, CelMap<K, V> map, int place) where R : struct, IRuleRun, allows ref struct where K : notnull =>
        map.Count == 0 ? new(map) : Cel<CelMap<K, V>>.Vague(map, run.Cause(place));

    /// <summary>An exact length of time as one of the schema; a negative one is an error, since documents have none.</summary>
    public static Cel<ApproximateDuration> ToSpan(CelDuration value) =>
        ApproximateDuration.TryParse(string.Create(CultureInfo.InvariantCulture, $"PT{value.Seconds}.{value.Nanoseconds:D9}S"), out var span) ? span : RuleError.BadConversion;

    /// <inheritdoc cref="ToSpan(CelDuration)"/>
    public static Cel<ApproximateDuration> ToSpan(Cel<CelDuration> value) => value.IsKnown ? ToSpan(value.Value) : Missing<CelDuration, ApproximateDuration>(value);
}
