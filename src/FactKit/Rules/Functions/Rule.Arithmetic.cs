using System.Runtime.CompilerServices;

namespace FactKit.Rules;

// Numbers: a result that its type cannot hold is an error. Whole numbers divide towards zero, and a remainder has the sign of the dividend.
public static partial class Rule
{
    /// <summary><c>a + b</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<long> Add(long a, long b)
    {
        var sum = unchecked(a + b);
        // It overflowed when both have the sign that the sum has not.
        return Cel<long>.Checked(sum, ((a ^ sum) & (b ^ sum)) < 0);
    }

    /// <summary><c>a - b</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<long> Subtract(long a, long b)
    {
        var difference = unchecked(a - b);
        return Cel<long>.Checked(difference, ((a ^ b) & (a ^ difference)) < 0);
    }

    /// <summary><c>a * b</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<long> Multiply(long a, long b)
    {
        var high = Math.BigMul(a, b, out var low);
        return Cel<long>.Checked(low, high != low >> 63);
    }

    /// <summary><c>a / b</c></summary>
    public static Cel<long> Divide(long a, long b) => b switch
    {
        0 => RuleError.DivisionByZero,
        -1 => Negate(a),
        _ => a / b,
    };

    /// <summary><c>a % b</c></summary>
    public static Cel<long> Modulo(long a, long b) => b switch
    {
        0 => RuleError.DivisionByZero,
        // The quotient of the smallest number and minus one is no long.
        -1 => a == long.MinValue ? RuleError.Overflow : 0L,
        _ => a % b,
    };

    /// <summary><c>-a</c></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<long> Negate(long a) => Cel<long>.Checked(unchecked(-a), a == long.MinValue);

    /// <inheritdoc cref="Add(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<ulong> Add(ulong a, ulong b)
    {
        var sum = unchecked(a + b);
        return Cel<ulong>.Checked(sum, sum < a);
    }

    /// <inheritdoc cref="Subtract(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<ulong> Subtract(ulong a, ulong b) => Cel<ulong>.Checked(unchecked(a - b), a < b);

    /// <inheritdoc cref="Multiply(long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<ulong> Multiply(ulong a, ulong b) => Cel<ulong>.Checked(unchecked(a * b), Math.BigMul(a, b, out _) != 0);

    /// <inheritdoc cref="Divide(long, long)"/>
    public static Cel<ulong> Divide(ulong a, ulong b) => b == 0 ? RuleError.DivisionByZero : a / b;

    /// <inheritdoc cref="Modulo(long, long)"/>
    public static Cel<ulong> Modulo(ulong a, ulong b) => b == 0 ? RuleError.DivisionByZero : a % b;

    /// <inheritdoc cref="Add(long, long)"/>
    public static double Add(double a, double b) => a + b;

    /// <inheritdoc cref="Subtract(long, long)"/>
    public static double Subtract(double a, double b) => a - b;

    /// <inheritdoc cref="Multiply(long, long)"/>
    public static double Multiply(double a, double b) => a * b;

    /// <summary><c>a / b</c>; infinite or NaN for a divisor of zero, as IEEE 754 has it.</summary>
    public static double Divide(double a, double b) => a / b;

    /// <inheritdoc cref="Negate(long)"/>
    public static double Negate(double a) => -a;

    /// <summary><c>a + b</c>, exact; more than 28 digits are an overflow, and nothing is rounded.</summary>
    public static Cel<decimal> Add(decimal a, decimal b) => ExactDecimal.TryAdd(a, b, out var sum) ? sum : RuleError.Overflow;

    /// <summary><c>a - b</c>, exact; more than 28 digits are an overflow, and nothing is rounded.</summary>
    public static Cel<decimal> Subtract(decimal a, decimal b) => Add(a, -b);

    /// <summary><c>a * b</c>, exact; more than 28 digits are an overflow, and nothing is rounded.</summary>
    public static Cel<decimal> Multiply(decimal a, decimal b) => ExactDecimal.TryMultiply(a, b, out var product) ? product : RuleError.Overflow;

    /// <summary><c>a / b</c>; a quotient with more digits than a decimal holds is rounded to 28 digits, to even.</summary>
    public static Cel<decimal> Divide(decimal a, decimal b)
    {
        if (b == 0) return RuleError.DivisionByZero;
        // A small divisor takes a large dividend beyond 28 digits.
        if (Math.Abs(b) < 1 && Math.Abs(a) > decimal.MaxValue / 10 * Math.Abs(b)) return RuleError.Overflow;
        return a / b;
    }

    /// <summary>The remainder of a division towards zero.</summary>
    public static Cel<decimal> Modulo(decimal a, decimal b) => b == 0 ? RuleError.DivisionByZero : Math.Abs(a) < Math.Abs(b) ? a : DecimalRemainder(a, b);

    /// <inheritdoc cref="Negate(long)"/>
    public static decimal Negate(decimal a) => -a;

    [MethodImpl(MethodImplOptions.NoInlining)]
    static Cel<decimal> DecimalRemainder(decimal a, decimal b)
    {
        try
        {
            return a % b;
        }
        catch (OverflowException)
        {
            // Some pairs of very different sizes overflow inside of decimal's remainder.
            return RuleError.Overflow;
        }
    }
}
