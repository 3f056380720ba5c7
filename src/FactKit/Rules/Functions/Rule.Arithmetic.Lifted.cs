using System.Runtime.CompilerServices;

namespace FactKit.Rules;

// The same for values of which one may be undetermined or an error.
public static partial class Rule
{
    /// <inheritdoc cref="Add(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<long> Add(Cel<long> a, Cel<long> b) => a.IsKnown && b.IsKnown ? Add(a.Value, b.Value) : Missing<long, long, long>(a, b);

    /// <inheritdoc cref="Subtract(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<long> Subtract(Cel<long> a, Cel<long> b) => a.IsKnown && b.IsKnown ? Subtract(a.Value, b.Value) : Missing<long, long, long>(a, b);

    /// <inheritdoc cref="Multiply(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<long> Multiply(Cel<long> a, Cel<long> b) => a.IsKnown && b.IsKnown ? Multiply(a.Value, b.Value) : Missing<long, long, long>(a, b);

    /// <inheritdoc cref="Divide(long, long)"/>
    public static Cel<long> Divide(Cel<long> a, Cel<long> b) => a.IsKnown && b.IsKnown ? Divide(a.Value, b.Value) : Missing<long, long, long>(a, b);

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static Cel<long> Modulo(Cel<long> a, Cel<long> b) => a.IsKnown && b.IsKnown ? Modulo(a.Value, b.Value) : Missing<long, long, long>(a, b);

    /// <inheritdoc cref="Add(ulong, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<ulong> Add(Cel<ulong> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? Add(a.Value, b.Value) : Missing<ulong, ulong, ulong>(a, b);

    /// <inheritdoc cref="Subtract(ulong, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<ulong> Subtract(Cel<ulong> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? Subtract(a.Value, b.Value) : Missing<ulong, ulong, ulong>(a, b);

    /// <inheritdoc cref="Multiply(ulong, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<ulong> Multiply(Cel<ulong> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? Multiply(a.Value, b.Value) : Missing<ulong, ulong, ulong>(a, b);

    /// <inheritdoc cref="Divide(ulong, ulong)"/>
    public static Cel<ulong> Divide(Cel<ulong> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? Divide(a.Value, b.Value) : Missing<ulong, ulong, ulong>(a, b);

    /// <inheritdoc cref="Modulo(ulong, ulong)"/>
    public static Cel<ulong> Modulo(Cel<ulong> a, Cel<ulong> b) => a.IsKnown && b.IsKnown ? Modulo(a.Value, b.Value) : Missing<ulong, ulong, ulong>(a, b);

    /// <inheritdoc cref="Add(double, double)"/>
    public static Cel<double> Add(Cel<double> a, Cel<double> b) => a.IsKnown && b.IsKnown ? Add(a.Value, b.Value) : Missing<double, double, double>(a, b);

    /// <inheritdoc cref="Subtract(double, double)"/>
    public static Cel<double> Subtract(Cel<double> a, Cel<double> b) => a.IsKnown && b.IsKnown ? Subtract(a.Value, b.Value) : Missing<double, double, double>(a, b);

    /// <inheritdoc cref="Multiply(double, double)"/>
    public static Cel<double> Multiply(Cel<double> a, Cel<double> b) => a.IsKnown && b.IsKnown ? Multiply(a.Value, b.Value) : Missing<double, double, double>(a, b);

    /// <inheritdoc cref="Divide(double, double)"/>
    public static Cel<double> Divide(Cel<double> a, Cel<double> b) => a.IsKnown && b.IsKnown ? Divide(a.Value, b.Value) : Missing<double, double, double>(a, b);

    /// <inheritdoc cref="Add(decimal, decimal)"/>
    public static Cel<decimal> Add(Cel<decimal> a, Cel<decimal> b) => a.IsKnown && b.IsKnown ? Add(a.Value, b.Value) : Missing<decimal, decimal, decimal>(a, b);

    /// <inheritdoc cref="Subtract(decimal, decimal)"/>
    public static Cel<decimal> Subtract(Cel<decimal> a, Cel<decimal> b) => a.IsKnown && b.IsKnown ? Subtract(a.Value, b.Value) : Missing<decimal, decimal, decimal>(a, b);

    /// <inheritdoc cref="Multiply(decimal, decimal)"/>
    public static Cel<decimal> Multiply(Cel<decimal> a, Cel<decimal> b) => a.IsKnown && b.IsKnown ? Multiply(a.Value, b.Value) : Missing<decimal, decimal, decimal>(a, b);

    /// <inheritdoc cref="Divide(decimal, decimal)"/>
    public static Cel<decimal> Divide(Cel<decimal> a, Cel<decimal> b) => a.IsKnown && b.IsKnown ? Divide(a.Value, b.Value) : Missing<decimal, decimal, decimal>(a, b);

    /// <inheritdoc cref="Modulo(decimal, decimal)"/>
    public static Cel<decimal> Modulo(Cel<decimal> a, Cel<decimal> b) => a.IsKnown && b.IsKnown ? Modulo(a.Value, b.Value) : Missing<decimal, decimal, decimal>(a, b);

    /// <inheritdoc cref="Negate(long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<long> Negate(Cel<long> a) => a.IsKnown ? Negate(a.Value) : a;

    /// <inheritdoc cref="Negate(double)"/>
    public static Cel<double> Negate(Cel<double> a) => a.IsKnown ? Negate(a.Value) : a;

    /// <inheritdoc cref="Negate(decimal)"/>
    public static Cel<decimal> Negate(Cel<decimal> a) => a.IsKnown ? Negate(a.Value) : a;
}
