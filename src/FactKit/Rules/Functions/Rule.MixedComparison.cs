namespace FactKit.Rules;

// Numbers of different types compare as the numbers that they are: nothing is rounded on the way.
public static partial class Rule
{
    /// <summary><c>a == b</c> of numbers of different types, without rounding.</summary>
    public static bool Equal(long a, double b) => NumberOrder.Compare(a, b) is 0;

    /// <inheritdoc cref="Equal(long, double)"/>
    public static Truth Equal(Cel<long> a, Cel<double> b) => a.IsKnown && b.IsKnown ? Equal(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Equal(long, double)"/>
    public static bool Equal(ulong a, double b) => NumberOrder.Compare(a, b) is 0;

    /// <inheritdoc cref="Equal(long, double)"/>
    public static Truth Equal(Cel<ulong> a, Cel<double> b) => a.IsKnown && b.IsKnown ? Equal(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Equal(long, double)"/>
    public static bool Equal(long a, ulong b) => NumberOrder.Compare(a, b) is 0;

    /// <inheritdoc cref="Equal(long, double)"/>
    public static Truth Equal(Cel<long> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? Equal(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Equal(long, double)"/>
    public static bool Equal(double a, long b) => NumberOrder.Compare(a, b) is 0;

    /// <inheritdoc cref="Equal(long, double)"/>
    public static Truth Equal(Cel<double> a, Cel<long> b) => a.IsKnown && b.IsKnown ? Equal(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Equal(long, double)"/>
    public static bool Equal(double a, ulong b) => NumberOrder.Compare(a, b) is 0;

    /// <inheritdoc cref="Equal(long, double)"/>
    public static Truth Equal(Cel<double> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? Equal(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Equal(long, double)"/>
    public static bool Equal(ulong a, long b) => NumberOrder.Compare(a, b) is 0;

    /// <inheritdoc cref="Equal(long, double)"/>
    public static Truth Equal(Cel<ulong> a, Cel<long> b) => a.IsKnown && b.IsKnown ? Equal(a.Value, b.Value) : NoTruth(a, b);

    /// <summary><c>a != b</c> of numbers of different types, without rounding.</summary>
    public static bool NotEqual(long a, double b) => NumberOrder.Compare(a, b) is not 0;

    /// <inheritdoc cref="NotEqual(long, double)"/>
    public static Truth NotEqual(Cel<long> a, Cel<double> b) => a.IsKnown && b.IsKnown ? NotEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="NotEqual(long, double)"/>
    public static bool NotEqual(ulong a, double b) => NumberOrder.Compare(a, b) is not 0;

    /// <inheritdoc cref="NotEqual(long, double)"/>
    public static Truth NotEqual(Cel<ulong> a, Cel<double> b) => a.IsKnown && b.IsKnown ? NotEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="NotEqual(long, double)"/>
    public static bool NotEqual(long a, ulong b) => NumberOrder.Compare(a, b) is not 0;

    /// <inheritdoc cref="NotEqual(long, double)"/>
    public static Truth NotEqual(Cel<long> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? NotEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="NotEqual(long, double)"/>
    public static bool NotEqual(double a, long b) => NumberOrder.Compare(a, b) is not 0;

    /// <inheritdoc cref="NotEqual(long, double)"/>
    public static Truth NotEqual(Cel<double> a, Cel<long> b) => a.IsKnown && b.IsKnown ? NotEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="NotEqual(long, double)"/>
    public static bool NotEqual(double a, ulong b) => NumberOrder.Compare(a, b) is not 0;

    /// <inheritdoc cref="NotEqual(long, double)"/>
    public static Truth NotEqual(Cel<double> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? NotEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="NotEqual(long, double)"/>
    public static bool NotEqual(ulong a, long b) => NumberOrder.Compare(a, b) is not 0;

    /// <inheritdoc cref="NotEqual(long, double)"/>
    public static Truth NotEqual(Cel<ulong> a, Cel<long> b) => a.IsKnown && b.IsKnown ? NotEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <summary><c>a &lt; b</c> of numbers of different types, without rounding.</summary>
    public static bool Less(long a, double b) => NumberOrder.Compare(a, b) < 0;

    /// <inheritdoc cref="Less(long, double)"/>
    public static Truth Less(Cel<long> a, Cel<double> b) => a.IsKnown && b.IsKnown ? Less(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Less(long, double)"/>
    public static bool Less(ulong a, double b) => NumberOrder.Compare(a, b) < 0;

    /// <inheritdoc cref="Less(long, double)"/>
    public static Truth Less(Cel<ulong> a, Cel<double> b) => a.IsKnown && b.IsKnown ? Less(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Less(long, double)"/>
    public static bool Less(long a, ulong b) => NumberOrder.Compare(a, b) < 0;

    /// <inheritdoc cref="Less(long, double)"/>
    public static Truth Less(Cel<long> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? Less(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Less(long, double)"/>
    public static bool Less(double a, long b) => NumberOrder.Compare(a, b) < 0;

    /// <inheritdoc cref="Less(long, double)"/>
    public static Truth Less(Cel<double> a, Cel<long> b) => a.IsKnown && b.IsKnown ? Less(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Less(long, double)"/>
    public static bool Less(double a, ulong b) => NumberOrder.Compare(a, b) < 0;

    /// <inheritdoc cref="Less(long, double)"/>
    public static Truth Less(Cel<double> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? Less(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Less(long, double)"/>
    public static bool Less(ulong a, long b) => NumberOrder.Compare(a, b) < 0;

    /// <inheritdoc cref="Less(long, double)"/>
    public static Truth Less(Cel<ulong> a, Cel<long> b) => a.IsKnown && b.IsKnown ? Less(a.Value, b.Value) : NoTruth(a, b);

    /// <summary><c>a &lt;= b</c> of numbers of different types, without rounding.</summary>
    public static bool LessOrEqual(long a, double b) => NumberOrder.Compare(a, b) <= 0;

    /// <inheritdoc cref="LessOrEqual(long, double)"/>
    public static Truth LessOrEqual(Cel<long> a, Cel<double> b) => a.IsKnown && b.IsKnown ? LessOrEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="LessOrEqual(long, double)"/>
    public static bool LessOrEqual(ulong a, double b) => NumberOrder.Compare(a, b) <= 0;

    /// <inheritdoc cref="LessOrEqual(long, double)"/>
    public static Truth LessOrEqual(Cel<ulong> a, Cel<double> b) => a.IsKnown && b.IsKnown ? LessOrEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="LessOrEqual(long, double)"/>
    public static bool LessOrEqual(long a, ulong b) => NumberOrder.Compare(a, b) <= 0;

    /// <inheritdoc cref="LessOrEqual(long, double)"/>
    public static Truth LessOrEqual(Cel<long> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? LessOrEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="LessOrEqual(long, double)"/>
    public static bool LessOrEqual(double a, long b) => NumberOrder.Compare(a, b) <= 0;

    /// <inheritdoc cref="LessOrEqual(long, double)"/>
    public static Truth LessOrEqual(Cel<double> a, Cel<long> b) => a.IsKnown && b.IsKnown ? LessOrEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="LessOrEqual(long, double)"/>
    public static bool LessOrEqual(double a, ulong b) => NumberOrder.Compare(a, b) <= 0;

    /// <inheritdoc cref="LessOrEqual(long, double)"/>
    public static Truth LessOrEqual(Cel<double> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? LessOrEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="LessOrEqual(long, double)"/>
    public static bool LessOrEqual(ulong a, long b) => NumberOrder.Compare(a, b) <= 0;

    /// <inheritdoc cref="LessOrEqual(long, double)"/>
    public static Truth LessOrEqual(Cel<ulong> a, Cel<long> b) => a.IsKnown && b.IsKnown ? LessOrEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <summary><c>a &gt; b</c> of numbers of different types, without rounding.</summary>
    public static bool Greater(long a, double b) => NumberOrder.Compare(a, b) > 0;

    /// <inheritdoc cref="Greater(long, double)"/>
    public static Truth Greater(Cel<long> a, Cel<double> b) => a.IsKnown && b.IsKnown ? Greater(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Greater(long, double)"/>
    public static bool Greater(ulong a, double b) => NumberOrder.Compare(a, b) > 0;

    /// <inheritdoc cref="Greater(long, double)"/>
    public static Truth Greater(Cel<ulong> a, Cel<double> b) => a.IsKnown && b.IsKnown ? Greater(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Greater(long, double)"/>
    public static bool Greater(long a, ulong b) => NumberOrder.Compare(a, b) > 0;

    /// <inheritdoc cref="Greater(long, double)"/>
    public static Truth Greater(Cel<long> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? Greater(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Greater(long, double)"/>
    public static bool Greater(double a, long b) => NumberOrder.Compare(a, b) > 0;

    /// <inheritdoc cref="Greater(long, double)"/>
    public static Truth Greater(Cel<double> a, Cel<long> b) => a.IsKnown && b.IsKnown ? Greater(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Greater(long, double)"/>
    public static bool Greater(double a, ulong b) => NumberOrder.Compare(a, b) > 0;

    /// <inheritdoc cref="Greater(long, double)"/>
    public static Truth Greater(Cel<double> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? Greater(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Greater(long, double)"/>
    public static bool Greater(ulong a, long b) => NumberOrder.Compare(a, b) > 0;

    /// <inheritdoc cref="Greater(long, double)"/>
    public static Truth Greater(Cel<ulong> a, Cel<long> b) => a.IsKnown && b.IsKnown ? Greater(a.Value, b.Value) : NoTruth(a, b);

    /// <summary><c>a &gt;= b</c> of numbers of different types, without rounding.</summary>
    public static bool GreaterOrEqual(long a, double b) => NumberOrder.Compare(a, b) >= 0;

    /// <inheritdoc cref="GreaterOrEqual(long, double)"/>
    public static Truth GreaterOrEqual(Cel<long> a, Cel<double> b) => a.IsKnown && b.IsKnown ? GreaterOrEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="GreaterOrEqual(long, double)"/>
    public static bool GreaterOrEqual(ulong a, double b) => NumberOrder.Compare(a, b) >= 0;

    /// <inheritdoc cref="GreaterOrEqual(long, double)"/>
    public static Truth GreaterOrEqual(Cel<ulong> a, Cel<double> b) => a.IsKnown && b.IsKnown ? GreaterOrEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="GreaterOrEqual(long, double)"/>
    public static bool GreaterOrEqual(long a, ulong b) => NumberOrder.Compare(a, b) >= 0;

    /// <inheritdoc cref="GreaterOrEqual(long, double)"/>
    public static Truth GreaterOrEqual(Cel<long> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? GreaterOrEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="GreaterOrEqual(long, double)"/>
    public static bool GreaterOrEqual(double a, long b) => NumberOrder.Compare(a, b) >= 0;

    /// <inheritdoc cref="GreaterOrEqual(long, double)"/>
    public static Truth GreaterOrEqual(Cel<double> a, Cel<long> b) => a.IsKnown && b.IsKnown ? GreaterOrEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="GreaterOrEqual(long, double)"/>
    public static bool GreaterOrEqual(double a, ulong b) => NumberOrder.Compare(a, b) >= 0;

    /// <inheritdoc cref="GreaterOrEqual(long, double)"/>
    public static Truth GreaterOrEqual(Cel<double> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? GreaterOrEqual(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="GreaterOrEqual(long, double)"/>
    public static bool GreaterOrEqual(ulong a, long b) => NumberOrder.Compare(a, b) >= 0;

    /// <inheritdoc cref="GreaterOrEqual(long, double)"/>
    public static Truth GreaterOrEqual(Cel<ulong> a, Cel<long> b) => a.IsKnown && b.IsKnown ? GreaterOrEqual(a.Value, b.Value) : NoTruth(a, b);
}
