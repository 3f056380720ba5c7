using System.Numerics;
using FactKit.Reading;

namespace FactKit;

/// <summary>Sums and products that are exact or refused: C#'s decimals round in silence.</summary>
static class ExactDecimal
{
    const decimal Small = 10_000_000_000_000;

    public static bool TryAdd(decimal a, decimal b, out decimal sum)
    {
        // The sum of two numbers of 64 bits with one scale always fits; so do 14 digits before the point and 13 after it.
        if (a.Scale == b.Scale && IsShort(a) && IsShort(b)
            || a.Scale <= 13 && b.Scale <= 13 && Math.Abs(a) < Small && Math.Abs(b) < Small)
        {
            sum = a + b;
            return true;
        }
        var scale = Math.Max(a.Scale, b.Scale);
        return TryMake(Digits(a) * BigInteger.Pow(10, scale - a.Scale) + Digits(b) * BigInteger.Pow(10, scale - b.Scale), scale, out sum);
    }

    static bool IsShort(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return bits[2] == 0;
    }

    public static bool TryMultiply(decimal a, decimal b, out decimal product) => TryMake(Digits(a) * Digits(b), a.Scale + b.Scale, out product);

    static BigInteger Digits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger digits = (ulong)(uint)bits[1] << 32 | (uint)bits[0];
        if (bits[2] != 0) digits += (BigInteger)(uint)bits[2] << 64;
        return bits[3] < 0 ? -digits : digits;
    }

    static bool TryMake(BigInteger digits, int scale, out decimal value)
    {
        value = 0;
        while ((scale > DecimalText.MaxDigits || BigInteger.Abs(digits) >= Limit) && scale > 0)
        {
            digits = BigInteger.DivRem(digits, 10, out var last);
            if (!last.IsZero) return false;
            scale--;
        }
        if (BigInteger.Abs(digits) >= Limit) return false;
        var whole = BigInteger.Abs(digits);
        var (high, low) = whole > ulong.MaxValue ? ((uint)(whole >> 64), (ulong)(whole & ulong.MaxValue)) : (0u, (ulong)whole);
        value = new((int)(uint)low, (int)(uint)(low >> 32), (int)high, digits.Sign < 0, (byte)scale);
        return true;
    }

    static readonly BigInteger Limit = BigInteger.Pow(10, DecimalText.MaxDigits);
}
