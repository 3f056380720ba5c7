namespace FactKit.Rules;

public static partial class Rule
{
    /// <summary>A map of the document, without a copy.</summary>
    public static CelMap<string, T> Map<T>(FactMap<T> map) => new(map.Entries, null);

    /// <inheritdoc cref="Map{T}(FactMap{T})"/>
    public static Cel<CelMap<string, T>> Map<T>(Cel<FactMap<T>> map) =>
        map.IsKnown ? Cel<CelMap<string, T>>.Vague(Map(map.Value), map.Causes) : Missing<FactMap<T>, CelMap<string, T>>(map);

    /// <summary>A map that the rule writes; an error where a key stands twice.</summary>
    public static Cel<CelMap<K, V>> NewMap<K, V>(params ReadOnlySpan<(K Key, V Value)> entries) where K : notnull
    {
        RuleMapBuilder<K, V> map = default;
        foreach (var (key, value) in entries) map.Add(key, value);
        return map.ToCel();
    }

    /// <inheritdoc cref="NewMap{K, V}(ReadOnlySpan{ValueTuple{K, V}})"/>
    public static Cel<CelMap<K, V>> NewMap<K, V>(params ReadOnlySpan<(Cel<K> Key, Cel<V> Value)> entries) where K : notnull
    {
        RuleMapBuilder<K, V> map = default;
        foreach (var (key, value) in entries) map.Add(key, value);
        return map.ToCel();
    }

    /// <summary><c>map[key]</c></summary>
    public static Cel<V> Index<K, V>(CelMap<K, V> map, K key) where K : notnull => map.TryGetValue(key, out var value) ? value : RuleError.NoSuchKey;

    /// <inheritdoc cref="Index{K, V}(CelMap{K, V}, K)"/>
    public static Truth Index<K>(CelMap<K, bool> map, K key) where K : notnull => Index<K, bool>(map, key);

    /// <inheritdoc cref="Index{K, V}(CelMap{K, V}, K)"/>
    public static Cel<V> Index<K, V>(Cel<CelMap<K, V>> map, Cel<K> key) where K : notnull =>
        map.IsKnown && key.IsKnown ? WithCauses(Index(map.Value, key.Value), map.Causes) : Missing<CelMap<K, V>, K, V>(map, key);

    /// <inheritdoc cref="Index{K, V}(CelMap{K, V}, K)"/>
    public static Truth Index<K>(Cel<CelMap<K, bool>> map, Cel<K> key) where K : notnull => Index<K, bool>(map, key);

    /// <inheritdoc cref="Index{K, V}(CelMap{K, V}, K)"/>
    public static Cel<V> Index<V>(Cel<CelMap<bool, V>> map, Truth key) => Index<bool, V>(map, key);

    /// <summary><c>map.key</c></summary>
    public static Cel<V> MapMember<V>(CelMap<string, V> map, string key) => Index(map, key);

    /// <inheritdoc cref="MapMember{V}(CelMap{string, V}, string)"/>
    public static Truth MapMember(CelMap<string, bool> map, string key) => Index<string, bool>(map, key);

    /// <inheritdoc cref="MapMember{V}(CelMap{string, V}, string)"/>
    public static Cel<V> MapMember<V>(Cel<CelMap<string, V>> map, Cel<string> key) => Index(map, key);

    /// <inheritdoc cref="MapMember{V}(CelMap{string, V}, string)"/>
    public static Truth MapMember(Cel<CelMap<string, bool>> map, Cel<string> key) => Index<string, bool>(map, key);

    /// <summary><c>has(map.key)</c></summary>
    public static bool HasKey<V>(CelMap<string, V> map, string key) => map.ContainsKey(key);

    /// <inheritdoc cref="HasKey{V}(CelMap{string, V}, string)"/>
    public static Truth HasKey<V>(Cel<CelMap<string, V>> map, Cel<string> key) => In(key, map);

    /// <summary><c>key in map</c></summary>
    public static bool In<K, V>(K key, CelMap<K, V> map) where K : notnull => map.ContainsKey(key);

    /// <inheritdoc cref="In{K, V}(K, CelMap{K, V})"/>
    public static Truth In<K, V>(Cel<K> key, Cel<CelMap<K, V>> map) where K : notnull =>
        map.IsKnown && key.IsKnown ? map.Value.ContainsKey(key.Value) : NoTruth(key, map);

    /// <inheritdoc cref="In{K, V}(K, CelMap{K, V})"/>
    public static Truth In<V>(Truth key, Cel<CelMap<bool, V>> map) => In<bool, V>(key, map);

    /// <summary>How many entries it has.</summary>
    public static long Size<K, V>(CelMap<K, V> map) where K : notnull => map.Count;

    /// <inheritdoc cref="Size{K, V}(CelMap{K, V})"/>
    public static Cel<long> Size<K, V>(Cel<CelMap<K, V>> map) where K : notnull => map.IsKnown ? map.Value.Count : Missing<CelMap<K, V>, long>(map);

    /// <summary>The keys in order, for loops.</summary>
    public static FactList<K> Keys<K, V>(CelMap<K, V> map) where K : notnull => map.Keys;

    /// <inheritdoc cref="Keys{K, V}(CelMap{K, V})"/>
    public static Cel<FactList<K>> Keys<K, V>(Cel<CelMap<K, V>> map) where K : notnull => map.IsKnown ? map.Value.Keys : Missing<CelMap<K, V>, FactList<K>>(map);
}
