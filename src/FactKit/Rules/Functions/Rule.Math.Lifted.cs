namespace FactKit.Rules;

// The same for values that may be undetermined or an error.
public static partial class Rule
{
    /// <inheritdoc cref="MathCeil(double)"/>
    public static Cel<double> MathCeil(Cel<double> a) => a.IsKnown ? MathCeil(a.Value) : Missing<double, double>(a);

    /// <inheritdoc cref="MathFloor(double)"/>
    public static Cel<double> MathFloor(Cel<double> a) => a.IsKnown ? MathFloor(a.Value) : Missing<double, double>(a);

    /// <inheritdoc cref="MathRound(double)"/>
    public static Cel<double> MathRound(Cel<double> a) => a.IsKnown ? MathRound(a.Value) : Missing<double, double>(a);

    /// <inheritdoc cref="MathTrunc(double)"/>
    public static Cel<double> MathTrunc(Cel<double> a) => a.IsKnown ? MathTrunc(a.Value) : Missing<double, double>(a);

    /// <inheritdoc cref="MathSqrt(double)"/>
    public static Cel<double> MathSqrt(Cel<double> a) => a.IsKnown ? MathSqrt(a.Value) : Missing<double, double>(a);

    /// <inheritdoc cref="MathAbs(double)"/>
    public static Cel<double> MathAbs(Cel<double> a) => a.IsKnown ? MathAbs(a.Value) : Missing<double, double>(a);

    /// <inheritdoc cref="MathSign(double)"/>
    public static Cel<double> MathSign(Cel<double> a) => a.IsKnown ? MathSign(a.Value) : Missing<double, double>(a);

    /// <inheritdoc cref="MathSqrt(long)"/>
    public static Cel<double> MathSqrt(Cel<long> a) => a.IsKnown ? MathSqrt(a.Value) : Missing<long, double>(a);

    /// <inheritdoc cref="MathSqrt(ulong)"/>
    public static Cel<double> MathSqrt(Cel<ulong> a) => a.IsKnown ? MathSqrt(a.Value) : Missing<ulong, double>(a);

    /// <inheritdoc cref="MathAbs(long)"/>
    public static Cel<long> MathAbs(Cel<long> a) => a.IsKnown ? MathAbs(a.Value) : Missing<long, long>(a);

    /// <inheritdoc cref="MathAbs(ulong)"/>
    public static Cel<ulong> MathAbs(Cel<ulong> a) => a.IsKnown ? MathAbs(a.Value) : Missing<ulong, ulong>(a);

    /// <inheritdoc cref="MathSign(long)"/>
    public static Cel<long> MathSign(Cel<long> a) => a.IsKnown ? MathSign(a.Value) : Missing<long, long>(a);

    /// <inheritdoc cref="MathSign(ulong)"/>
    public static Cel<ulong> MathSign(Cel<ulong> a) => a.IsKnown ? MathSign(a.Value) : Missing<ulong, ulong>(a);

    /// <inheritdoc cref="MathBitNot(long)"/>
    public static Cel<long> MathBitNot(Cel<long> a) => a.IsKnown ? MathBitNot(a.Value) : Missing<long, long>(a);

    /// <inheritdoc cref="MathBitNot(ulong)"/>
    public static Cel<ulong> MathBitNot(Cel<ulong> a) => a.IsKnown ? MathBitNot(a.Value) : Missing<ulong, ulong>(a);

    /// <inheritdoc cref="MathIsNaN(double)"/>
    public static Truth MathIsNaN(Cel<double> a) => a.IsKnown ? MathIsNaN(a.Value) : Missing<double, bool>(a);

    /// <inheritdoc cref="MathIsInf(double)"/>
    public static Truth MathIsInf(Cel<double> a) => a.IsKnown ? MathIsInf(a.Value) : Missing<double, bool>(a);

    /// <inheritdoc cref="MathIsFinite(double)"/>
    public static Truth MathIsFinite(Cel<double> a) => a.IsKnown ? MathIsFinite(a.Value) : Missing<double, bool>(a);

    /// <inheritdoc cref="MathBitAnd(long, long)"/>
    public static Cel<long> MathBitAnd(Cel<long> a, Cel<long> b) => a.IsKnown && b.IsKnown ? MathBitAnd(a.Value, b.Value) : Missing<long, long, long>(a, b);

    /// <inheritdoc cref="MathBitAnd(ulong, ulong)"/>
    public static Cel<ulong> MathBitAnd(Cel<ulong> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? MathBitAnd(a.Value, b.Value) : Missing<ulong, ulong, ulong>(a, b);

    /// <inheritdoc cref="MathBitOr(long, long)"/>
    public static Cel<long> MathBitOr(Cel<long> a, Cel<long> b) => a.IsKnown && b.IsKnown ? MathBitOr(a.Value, b.Value) : Missing<long, long, long>(a, b);

    /// <inheritdoc cref="MathBitOr(ulong, ulong)"/>
    public static Cel<ulong> MathBitOr(Cel<ulong> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? MathBitOr(a.Value, b.Value) : Missing<ulong, ulong, ulong>(a, b);

    /// <inheritdoc cref="MathBitXor(long, long)"/>
    public static Cel<long> MathBitXor(Cel<long> a, Cel<long> b) => a.IsKnown && b.IsKnown ? MathBitXor(a.Value, b.Value) : Missing<long, long, long>(a, b);

    /// <inheritdoc cref="MathBitXor(ulong, ulong)"/>
    public static Cel<ulong> MathBitXor(Cel<ulong> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? MathBitXor(a.Value, b.Value) : Missing<ulong, ulong, ulong>(a, b);

    /// <inheritdoc cref="MathBitShiftLeft(long, long)"/>
    public static Cel<long> MathBitShiftLeft(Cel<long> a, Cel<long> b) => a.IsKnown && b.IsKnown ? MathBitShiftLeft(a.Value, b.Value) : Missing<long, long, long>(a, b);

    /// <inheritdoc cref="MathBitShiftLeft(ulong, long)"/>
    public static Cel<ulong> MathBitShiftLeft(Cel<ulong> a, Cel<long> b) => a.IsKnown && b.IsKnown ? MathBitShiftLeft(a.Value, b.Value) : Missing<ulong, long, ulong>(a, b);

    /// <inheritdoc cref="MathBitShiftRight(long, long)"/>
    public static Cel<long> MathBitShiftRight(Cel<long> a, Cel<long> b) => a.IsKnown && b.IsKnown ? MathBitShiftRight(a.Value, b.Value) : Missing<long, long, long>(a, b);

    /// <inheritdoc cref="MathBitShiftRight(ulong, long)"/>
    public static Cel<ulong> MathBitShiftRight(Cel<ulong> a, Cel<long> b) => a.IsKnown && b.IsKnown ? MathBitShiftRight(a.Value, b.Value) : Missing<ulong, long, ulong>(a, b);
}
