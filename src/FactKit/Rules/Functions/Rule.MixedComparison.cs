namespace FactKit.Rules;

// int, uint and double are ordered among each other as the numbers that they are: nothing is rounded on the way, and NaN is neither less nor greater.
public static partial class Rule
{
    /// <summary><c>a &lt; b</c> of numbers of different types: long, ulong and double.</summary>
    public static bool LessMixed<A, B>(A a, B b) where A : struct where B : struct => NumberOrder.Mixed(a, b) < 0;

    /// <inheritdoc cref="LessMixed{A, B}(A, B)"/>
    public static Truth LessMixed<A, B>(Cel<A> a, Cel<B> b) where A : struct where B : struct => a.IsKnown && b.IsKnown ? LessMixed(a.Value, b.Value) : NoTruth(a, b);

    /// <summary><c>a &lt;= b</c> of numbers of different types: long, ulong and double.</summary>
    public static bool LessOrEqualMixed<A, B>(A a, B b) where A : struct where B : struct => NumberOrder.Mixed(a, b) <= 0;

    /// <inheritdoc cref="LessOrEqualMixed{A, B}(A, B)"/>
    public static Truth LessOrEqualMixed<A, B>(Cel<A> a, Cel<B> b) where A : struct where B : struct => a.IsKnown && b.IsKnown ? LessOrEqualMixed(a.Value, b.Value) : NoTruth(a, b);

    /// <summary><c>a &gt; b</c> of numbers of different types: long, ulong and double.</summary>
    public static bool GreaterMixed<A, B>(A a, B b) where A : struct where B : struct => NumberOrder.Mixed(a, b) > 0;

    /// <inheritdoc cref="GreaterMixed{A, B}(A, B)"/>
    public static Truth GreaterMixed<A, B>(Cel<A> a, Cel<B> b) where A : struct where B : struct => a.IsKnown && b.IsKnown ? GreaterMixed(a.Value, b.Value) : NoTruth(a, b);

    /// <summary><c>a &gt;= b</c> of numbers of different types: long, ulong and double.</summary>
    public static bool GreaterOrEqualMixed<A, B>(A a, B b) where A : struct where B : struct => NumberOrder.Mixed(a, b) >= 0;

    /// <inheritdoc cref="GreaterOrEqualMixed{A, B}(A, B)"/>
    public static Truth GreaterOrEqualMixed<A, B>(Cel<A> a, Cel<B> b) where A : struct where B : struct => a.IsKnown && b.IsKnown ? GreaterOrEqualMixed(a.Value, b.Value) : NoTruth(a, b);
}
