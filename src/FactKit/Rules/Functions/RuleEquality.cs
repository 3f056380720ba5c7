using System.Runtime.CompilerServices;
using FactKit.Generated;

namespace FactKit.Rules;

/// <summary>A list whose items are of a type that is not known where it is compared.</summary>
interface ICelList
{
    Ternary Same(ICelList other);

    /// <summary>It can be told of all items whether they equal others.</summary>
    bool IsSettled { get; }

    /// <summary>The same for equal lists of settled items.</summary>
    int Hash { get; }
}

/// <summary>Equality as CEL has it: NaN equals nothing, lists and maps are equal when what they hold is. Of values that may be vague it can be undetermined.</summary>
static class RuleEquality
{
    /// <summary>True when the two are surely the same, false when they surely are not.</summary>
    public static Ternary Same<T>(T a, T b)
    {
        // The JIT and the AOT compiler resolve these tests for each type that is a struct.
        if (RuleOrder.IsNumber<T>()) return RuleOrder.IsSameNumber(a, b).ToTernary();
        if (typeof(T) == typeof(Quantity)) return ((Quantity)(object)a!).IsEqual((Quantity)(object)b!);
        if (typeof(T) == typeof(EdtfDate)) return ((EdtfDate)(object)a!).SameAs((EdtfDate)(object)b!);
        if (typeof(T) == typeof(ApproximateDuration)) return ((ApproximateDuration)(object)a!).SameAs((ApproximateDuration)(object)b!);
        if (typeof(T) == typeof(string)) return string.Equals((string?)(object?)a, (string?)(object?)b, StringComparison.Ordinal).ToTernary();
        if (a is ICelList list) return list.Same((ICelList)b!);
        if (a is ICelMap map) return map.Same((ICelMap)b!);
        if (a is Uri uri) return (b is Uri other && string.Equals(uri.OriginalString, other.OriginalString, StringComparison.Ordinal)).ToTernary();
        if (typeof(T).IsValueType || a is Evidence) return EqualityComparer<T>.Default.Equals(a, b).ToTernary();
        // Two objects of a document may have unknown parts: nobody can say that they are the same, or that they are not.
        return ReferenceEquals(a, b) ? Ternary.True : Ternary.Undetermined;
    }

    /// <summary>True when the value may be known within bounds only.</summary>
    public static bool IsVague<T>() => typeof(T) == typeof(Quantity) || typeof(T) == typeof(EdtfDate) || typeof(T) == typeof(ApproximateDuration);

    /// <summary>True when the value surely equals each other one or surely does not, and its hash shows which.</summary>
    public static bool IsSettled<T>(T value)
    {
        // A time equals its day and each time of that day that is the same second; only days have a hash that shows it.
        if (IsVague<T>()) return Rule.IsExact(value) && value is not EdtfDate { TimeOfDay: not null };
        if (value is ICelList list) return list.IsSettled;
        return value is string or Uri or Evidence or null || typeof(T).IsValueType && value is not ICelMap;
    }

    /// <summary>The same for settled values that are equal: the words of a source do not count.</summary>
    public static int Hash<T>(T value) => value switch
    {
        null => 0,
        string text => HashOf(text),
        Quantity quantity => quantity.Low is { } low ? SeededHash.Of(low) : 0,
        EdtfDate date => date.Earliest.Date.GetHashCode(),
        ApproximateDuration span => span.Low.GetHashCode(),
        ICelList list => list.Hash,
        Evidence => value.GetHashCode(),
        // Objects of a document are the same only where they are one.
        _ when !typeof(T).IsValueType && value is not Uri => RuntimeHelpers.GetHashCode(value),
        _ => ItemComparer<T>.Instance.GetHashCode(value),
    };

    static int HashOf(string text)
    {
        RuleBudget.ChargeText(text.Length);
        return text.GetHashCode();
    }

    public static Ternary Lists<T>(FactList<T> a, FactList<T> b)
    {
        if (a.Count != b.Count) return Ternary.False;
        RuleBudget.Charge(a.Count);
        var result = Ternary.True;
        for (var i = 0; i < a.Count && result != Ternary.False; i++) result = result.And(Same(a[i], b[i]));
        return result;
    }

    public static Ternary Maps<K, V>(CelMap<K, V> a, CelMap<K, V> b) where K : notnull
    {
        if (a.Count != b.Count) return Ternary.False;
        RuleBudget.Charge(a.Count);
        var result = Ternary.True;
        foreach (var (key, value) in a.AsSpan())
        {
            if (!b.TryGetValue(key, out var other)) return Ternary.False;
            result = result.And(Same(value, other));
            if (result == Ternary.False) return result;
        }
        return result;
    }

    /// <summary>Whether an item equals the value: true as soon as one surely does.</summary>
    public static Ternary Contains<T>(FactList<T> list, T value)
    {
        RuleBudget.Charge(list.Count);
        var result = Ternary.False;
        for (var i = 0; i < list.Count && result != Ternary.True; i++) result = result.Or(Same(list[i], value));
        return result;
    }
}
