namespace FactKit.Rules;

/// <summary>The order of numbers of different types. C# would round a long to a double: 9007199254740993 is not 9007199254740992.0.</summary>
static class NumberOrder
{
    const double TwoTo63 = 9_223_372_036_854_775_808.0, TwoTo64 = 18_446_744_073_709_551_616.0;

    /// <summary>The order of two of the types long, ulong and double; null for NaN.</summary>
    public static int? Mixed<A, B>(A a, B b) where A : struct where B : struct
    {
        // Which of these it is is known when the method is compiled.
        if (typeof(A) == typeof(long) && typeof(B) == typeof(ulong)) return Compare((long)(object)a, (ulong)(object)b);
        if (typeof(A) == typeof(long) && typeof(B) == typeof(double)) return Compare((long)(object)a, (double)(object)b);
        if (typeof(A) == typeof(ulong) && typeof(B) == typeof(double)) return Compare((ulong)(object)a, (double)(object)b);
        if (typeof(A) == typeof(ulong) && typeof(B) == typeof(long)) return Compare((ulong)(object)a, (long)(object)b);
        if (typeof(A) == typeof(double) && typeof(B) == typeof(long)) return Compare((double)(object)a, (long)(object)b);
        if (typeof(A) == typeof(double) && typeof(B) == typeof(ulong)) return Compare((double)(object)a, (ulong)(object)b);
        throw new NotSupportedException($"{typeof(A).Name} and {typeof(B).Name} are no two types of numbers.");
    }

    /// <summary>Negative, 0 or positive; null for NaN.</summary>
    public static int? Compare(long a, double b)
    {
        if (double.IsNaN(b)) return null;
        if (b >= TwoTo63) return -1;
        if (b < -TwoTo63) return 1;
        var whole = (long)b;
        return a != whole ? a.CompareTo(whole) : 0.0.CompareTo(b - whole);
    }

    /// <inheritdoc cref="Compare(long, double)"/>
    public static int? Compare(ulong a, double b)
    {
        if (double.IsNaN(b)) return null;
        if (b >= TwoTo64) return -1;
        if (b < 0) return 1;
        var whole = (ulong)b;
        return a != whole ? a.CompareTo(whole) : 0.0.CompareTo(b - whole);
    }

    /// <inheritdoc cref="Compare(long, double)"/>
    public static int? Compare(double a, long b) => -Compare(b, a);

    /// <inheritdoc cref="Compare(long, double)"/>
    public static int? Compare(double a, ulong b) => -Compare(b, a);

    /// <inheritdoc cref="Compare(long, double)"/>
    public static int? Compare(long a, ulong b) => a < 0 ? -1 : ((ulong)a).CompareTo(b);

    /// <inheritdoc cref="Compare(long, double)"/>
    public static int? Compare(ulong a, long b) => -Compare(b, a);
}
