namespace FactKit.Rules;

// CEL's math extension.
public static partial class Rule
{
    /// <summary>The number itself.</summary>
    public static T MathGreatest<T>(T a) where T : struct => a;

    /// <summary>The larger one; the first where neither is.</summary>
    public static T MathGreatest<T>(T a, T b) where T : struct => RuleOrder.IsLess(a, b) ? b : a;

    /// <summary>The largest; an error of an empty list.</summary>
    public static Cel<T> MathGreatest<T>(FactList<T> list) where T : struct => Extreme(list, greatest: true);

    /// <summary>The number itself.</summary>
    public static T MathLeast<T>(T a) where T : struct => a;

    /// <summary>The smaller one; the first where neither is.</summary>
    public static T MathLeast<T>(T a, T b) where T : struct => RuleOrder.IsLess(b, a) ? b : a;

    /// <summary>The smallest; an error of an empty list.</summary>
    public static Cel<T> MathLeast<T>(FactList<T> list) where T : struct => Extreme(list, greatest: false);

    static Cel<T> Extreme<T>(FactList<T> list, bool greatest) where T : struct
    {
        if (list.IsEmpty) return RuleError.InvalidArgument;
        RuleBudget.Charge(list.Count);
        var result = list[0];
        foreach (var item in list) result = greatest ? MathGreatest(result, item) : MathLeast(result, item);
        return result;
    }

    /// <inheritdoc cref="MathGreatest{T}(T)"/>
    public static Cel<T> MathGreatest<T>(Cel<T> a) where T : struct => a;

    /// <inheritdoc cref="MathGreatest{T}(T, T)"/>
    public static Cel<T> MathGreatest<T>(Cel<T> a, Cel<T> b) where T : struct => a.IsKnown && b.IsKnown ? MathGreatest(a.Value, b.Value) : Missing<T, T, T>(a, b);

    /// <inheritdoc cref="MathGreatest{T}(FactList{T})"/>
    public static Cel<T> MathGreatest<T>(Cel<FactList<T>> list) where T : struct => list.IsKnown ? MathGreatest(list.Value) : Missing<FactList<T>, T>(list);

    /// <inheritdoc cref="MathLeast{T}(T)"/>
    public static Cel<T> MathLeast<T>(Cel<T> a) where T : struct => a;

    /// <inheritdoc cref="MathLeast{T}(T, T)"/>
    public static Cel<T> MathLeast<T>(Cel<T> a, Cel<T> b) where T : struct => a.IsKnown && b.IsKnown ? MathLeast(a.Value, b.Value) : Missing<T, T, T>(a, b);

    /// <inheritdoc cref="MathLeast{T}(FactList{T})"/>
    public static Cel<T> MathLeast<T>(Cel<FactList<T>> list) where T : struct => list.IsKnown ? MathLeast(list.Value) : Missing<FactList<T>, T>(list);

    /// <summary>The next whole number that is not less.</summary>
    public static double MathCeil(double a) => Math.Ceiling(a);

    /// <summary>The next whole number that is not more.</summary>
    public static double MathFloor(double a) => Math.Floor(a);

    /// <summary>The nearest whole number; a half goes away from zero.</summary>
    public static double MathRound(double a) => Math.Round(a, MidpointRounding.AwayFromZero);

    /// <summary>Without the fraction.</summary>
    public static double MathTrunc(double a) => Math.Truncate(a);

    /// <summary>The square root; NaN of a negative number.</summary>
    public static double MathSqrt(double a) => Math.Sqrt(a);

    /// <inheritdoc cref="MathSqrt(double)"/>
    public static double MathSqrt(long a) => Math.Sqrt(a);

    /// <inheritdoc cref="MathSqrt(double)"/>
    public static double MathSqrt(ulong a) => Math.Sqrt(a);

    /// <summary>Without its sign.</summary>
    public static double MathAbs(double a) => Math.Abs(a);

    /// <inheritdoc cref="MathAbs(double)"/>
    public static ulong MathAbs(ulong a) => a;

    /// <inheritdoc cref="MathAbs(double)"/>
    public static Cel<long> MathAbs(long a) => a < 0 ? Negate(a) : a;

    /// <inheritdoc cref="MathAbs(double)"/>
    public static decimal MathAbs(decimal a) => Math.Abs(a);

    /// <inheritdoc cref="MathAbs(double)"/>
    public static Cel<decimal> MathAbs(Cel<decimal> a) => a.IsKnown ? Math.Abs(a.Value) : a;

    /// <summary>-1, 0 or 1.</summary>
    public static decimal MathSign(decimal a) => Math.Sign(a);

    /// <inheritdoc cref="MathSign(decimal)"/>
    public static Cel<decimal> MathSign(Cel<decimal> a) => a.IsKnown ? Math.Sign(a.Value) : a;

    /// <summary>-1, 0 or 1; NaN of NaN.</summary>
    public static double MathSign(double a) => double.IsNaN(a) ? a : Math.Sign(a);

    /// <summary>-1, 0 or 1.</summary>
    public static long MathSign(long a) => Math.Sign(a);

    /// <summary>0 or 1.</summary>
    public static ulong MathSign(ulong a) => a == 0 ? 0UL : 1UL;

    /// <summary>It is not a number.</summary>
    public static bool MathIsNaN(double a) => double.IsNaN(a);

    /// <summary>It is infinite, of either sign.</summary>
    public static bool MathIsInf(double a) => double.IsInfinity(a);

    /// <summary>It is a finite number.</summary>
    public static bool MathIsFinite(double a) => double.IsFinite(a);

    /// <summary>Bit by bit: both.</summary>
    public static long MathBitAnd(long a, long b) => a & b;

    /// <inheritdoc cref="MathBitAnd(long, long)"/>
    public static ulong MathBitAnd(ulong a, ulong b) => a & b;

    /// <summary>Bit by bit: either.</summary>
    public static long MathBitOr(long a, long b) => a | b;

    /// <inheritdoc cref="MathBitOr(long, long)"/>
    public static ulong MathBitOr(ulong a, ulong b) => a | b;

    /// <summary>Bit by bit: one of them.</summary>
    public static long MathBitXor(long a, long b) => a ^ b;

    /// <inheritdoc cref="MathBitXor(long, long)"/>
    public static ulong MathBitXor(ulong a, ulong b) => a ^ b;

    /// <summary>Bit by bit: the other.</summary>
    public static long MathBitNot(long a) => ~a;

    /// <inheritdoc cref="MathBitNot(long)"/>
    public static ulong MathBitNot(ulong a) => ~a;

    /// <summary>Moved to the left; 0 from 64 places on, an error for a negative number of them.</summary>
    public static Cel<long> MathBitShiftLeft(long a, long places) => places < 0 ? RuleError.InvalidArgument : places > 63 ? 0L : a << (int)places;

    /// <inheritdoc cref="MathBitShiftLeft(long, long)"/>
    public static Cel<ulong> MathBitShiftLeft(ulong a, long places) => places < 0 ? RuleError.InvalidArgument : places > 63 ? 0UL : a << (int)places;

    /// <summary>Moved to the right, with zeros from the left; 0 from 64 places on, an error for a negative number of them.</summary>
    public static Cel<long> MathBitShiftRight(long a, long places) => places < 0 ? RuleError.InvalidArgument : places > 63 ? 0L : a >>> (int)places;

    /// <inheritdoc cref="MathBitShiftRight(long, long)"/>
    public static Cel<ulong> MathBitShiftRight(ulong a, long places) => places < 0 ? RuleError.InvalidArgument : places > 63 ? 0UL : a >>> (int)places;
}
