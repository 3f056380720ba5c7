using System.Runtime.CompilerServices;

namespace FactKit.Rules;

/// <summary>The order of values that have one.</summary>
static class RuleOrder
{
    /// <summary>True for the types of numbers that are always exact. The JIT and the AOT compiler resolve it for each.</summary>
    public static bool IsNumber<T>() => typeof(T) == typeof(long) || typeof(T) == typeof(ulong) || typeof(T) == typeof(double) || typeof(T) == typeof(decimal);

    /// <summary>Of such numbers; NaN is not even the same as itself.</summary>
    // Left to itself the JIT inlines it in some runs of a program and not in others.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSameNumber<T>(T a, T b)
    {
        if (typeof(T) == typeof(long)) return (long)(object)a! == (long)(object)b!;
        if (typeof(T) == typeof(ulong)) return (ulong)(object)a! == (ulong)(object)b!;
        if (typeof(T) == typeof(double)) return (double)(object)a! == (double)(object)b!;
        return (decimal)(object)a! == (decimal)(object)b!;
    }

    /// <summary>Of exact values; NaN is neither less nor at most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLess<T>(T a, T b)
    {
        if (typeof(T) == typeof(long)) return (long)(object)a! < (long)(object)b!;
        if (typeof(T) == typeof(ulong)) return (ulong)(object)a! < (ulong)(object)b!;
        if (typeof(T) == typeof(double)) return (double)(object)a! < (double)(object)b!;
        if (typeof(T) == typeof(decimal)) return (decimal)(object)a! < (decimal)(object)b!;
        return Compare(a, b) < 0;
    }

    /// <inheritdoc cref="IsLess"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAtMost<T>(T a, T b)
    {
        if (typeof(T) == typeof(long)) return (long)(object)a! <= (long)(object)b!;
        if (typeof(T) == typeof(ulong)) return (ulong)(object)a! <= (ulong)(object)b!;
        if (typeof(T) == typeof(double)) return (double)(object)a! <= (double)(object)b!;
        if (typeof(T) == typeof(decimal)) return (decimal)(object)a! <= (decimal)(object)b!;
        return Compare(a, b) <= 0;
    }

    /// <summary>Of values that may be vague.</summary>
    public static Ternary Less<T>(T a, T b)
    {
        if (typeof(T) == typeof(Quantity)) return ((Quantity)(object)a!).IsLess((Quantity)(object)b!);
        if (typeof(T) == typeof(EdtfDate)) return ((EdtfDate)(object)a!).IsBefore((EdtfDate)(object)b!);
        if (typeof(T) == typeof(ApproximateDuration)) return ((ApproximateDuration)(object)a!).IsShorterThan((ApproximateDuration)(object)b!);
        return IsLess(a, b).ToTernary();
    }

    /// <inheritdoc cref="Less"/>
    public static Ternary AtMost<T>(T a, T b)
    {
        if (typeof(T) == typeof(Quantity)) return ((Quantity)(object)a!).IsAtMost((Quantity)(object)b!);
        if (typeof(T) == typeof(EdtfDate)) return ((EdtfDate)(object)a!).IsOnOrBefore((EdtfDate)(object)b!);
        if (typeof(T) == typeof(ApproximateDuration)) return ((ApproximateDuration)(object)a!).IsAtMost((ApproximateDuration)(object)b!);
        return IsAtMost(a, b).ToTernary();
    }

    static int Compare<T>(T a, T b)
    {
        // Code points, not UTF-16 units: U+FFFD comes before U+1F600.
        if (typeof(T) == typeof(string)) return CompareText((string)(object)a!, (string)(object)b!);
        return Comparer<T>.Default.Compare(a, b);
    }

    internal static int CompareText(string a, string b)
    {
        var shared = a.AsSpan().CommonPrefixLength(b);
        if (shared == a.Length || shared == b.Length) return a.Length.CompareTo(b.Length);
        var (x, y) = (a[shared], b[shared]);
        // Units of surrogate pairs are smaller than some single ones, and stand for larger code points.
        return char.IsSurrogate(x) == char.IsSurrogate(y) ? x.CompareTo(y) : char.IsSurrogate(x) ? 1 : -1;
    }
}
