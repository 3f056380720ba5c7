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

    /// <summary>A map whose values may be vague, with its place as cause.</summary>
    public static Cel<CelMap<K, V>> Vague<R, K, V>(ref R run, CelMap<K, V> map, int place) where R : struct, IRuleRun, allows ref struct where K : notnull =>
        map.Count == 0 || !RuleEquality.IsVague<V>() ? new(map) : Cel<CelMap<K, V>>.Vague(map, run.Cause(place));

    /// <summary>An exact length of time as one of the schema; a negative one is an error, since documents have none.</summary>
    public static Cel<ApproximateDuration> ToSpan(CelDuration value) =>
        ApproximateDuration.TryParse(string.Create(CultureInfo.InvariantCulture, $"PT{value.Seconds}.{value.Nanoseconds:D9}S"), out var span) ? span : RuleError.BadConversion;

    /// <inheritdoc cref="ToSpan(CelDuration)"/>
    public static Cel<ApproximateDuration> ToSpan(Cel<CelDuration> value) => value.IsKnown ? ToSpan(value.Value) : Missing<CelDuration, ApproximateDuration>(value);
}
