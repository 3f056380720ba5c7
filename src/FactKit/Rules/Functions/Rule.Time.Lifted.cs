namespace FactKit.Rules;

// The same for values that may be undetermined or an error.
public static partial class Rule
{
    /// <inheritdoc cref="Add(CelTimestamp, CelDuration)"/>
    public static Cel<CelTimestamp> Add(Cel<CelTimestamp> a, Cel<CelDuration> b) => a.IsKnown && b.IsKnown ? Add(a.Value, b.Value) : Missing<CelTimestamp, CelDuration, CelTimestamp>(a, b);

    /// <inheritdoc cref="Add(CelDuration, CelTimestamp)"/>
    public static Cel<CelTimestamp> Add(Cel<CelDuration> a, Cel<CelTimestamp> b) => a.IsKnown && b.IsKnown ? Add(a.Value, b.Value) : Missing<CelDuration, CelTimestamp, CelTimestamp>(a, b);

    /// <inheritdoc cref="Add(CelDuration, CelDuration)"/>
    public static Cel<CelDuration> Add(Cel<CelDuration> a, Cel<CelDuration> b) => a.IsKnown && b.IsKnown ? Add(a.Value, b.Value) : Missing<CelDuration, CelDuration, CelDuration>(a, b);

    /// <inheritdoc cref="Subtract(CelTimestamp, CelDuration)"/>
    public static Cel<CelTimestamp> Subtract(Cel<CelTimestamp> a, Cel<CelDuration> b) => a.IsKnown && b.IsKnown ? Subtract(a.Value, b.Value) : Missing<CelTimestamp, CelDuration, CelTimestamp>(a, b);

    /// <inheritdoc cref="Subtract(CelTimestamp, CelTimestamp)"/>
    public static Cel<CelDuration> Subtract(Cel<CelTimestamp> a, Cel<CelTimestamp> b) => a.IsKnown && b.IsKnown ? Subtract(a.Value, b.Value) : Missing<CelTimestamp, CelTimestamp, CelDuration>(a, b);

    /// <inheritdoc cref="Subtract(CelDuration, CelDuration)"/>
    public static Cel<CelDuration> Subtract(Cel<CelDuration> a, Cel<CelDuration> b) => a.IsKnown && b.IsKnown ? Subtract(a.Value, b.Value) : Missing<CelDuration, CelDuration, CelDuration>(a, b);

    /// <inheritdoc cref="Negate(CelDuration)"/>
    public static Cel<CelDuration> Negate(Cel<CelDuration> a) => a.IsKnown ? Negate(a.Value) : Missing<CelDuration, CelDuration>(a);

    /// <inheritdoc cref="GetHours(CelDuration)"/>
    public static Cel<long> GetHours(Cel<CelDuration> a) => a.IsKnown ? GetHours(a.Value) : Missing<CelDuration, long>(a);

    /// <inheritdoc cref="GetMinutes(CelDuration)"/>
    public static Cel<long> GetMinutes(Cel<CelDuration> a) => a.IsKnown ? GetMinutes(a.Value) : Missing<CelDuration, long>(a);

    /// <inheritdoc cref="GetSeconds(CelDuration)"/>
    public static Cel<long> GetSeconds(Cel<CelDuration> a) => a.IsKnown ? GetSeconds(a.Value) : Missing<CelDuration, long>(a);

    /// <inheritdoc cref="GetMilliseconds(CelDuration)"/>
    public static Cel<long> GetMilliseconds(Cel<CelDuration> a) => a.IsKnown ? GetMilliseconds(a.Value) : Missing<CelDuration, long>(a);
}
