using System.Globalization;

namespace FactKit;

static partial class QuantityNotation
{
    /// <summary>Two numbers of 28 digits, each with sign, point and a leading zero, and two dots.</summary>
    public const int MaxLength = 64;

    /// <summary>True for a quantity that signs say without loss; writes it when the buffer has <see cref="MaxLength"/> characters.</summary>
    public static bool TryWrite(in Quantity value, Span<char> buffer, out int length)
    {
        length = 0;
        if (value.AsText is not null || value.Unit is not null) return false;
        var (low, high) = (value.Low, value.High);
        if (value.Approximate) return value.IsUnbounded && Write("~", value.Best, buffer, ref length);
        if (value.IsExact) return Write("", low, buffer, ref length);
        if (value.Best is not null) return false;
        if (low is null && high is null) return Append("..", buffer, ref length);
        if (high is null) return Write(value.LowOpen ? ">" : ">=", low, buffer, ref length);
        if (low is null) return Write(value.HighOpen ? "<" : "<=", high, buffer, ref length);
        return !value.LowOpen && !value.HighOpen && Write("", low, buffer, ref length) && Write("..", high, buffer, ref length);
    }

    static bool Write(string sign, decimal? number, Span<char> buffer, ref int length)
    {
        if (number is not { } value) return false;
        Append(sign, buffer, ref length);
        int written;
        // Most numbers are small and whole, which is written much faster as such.
        if (value.Scale == 0 && value is >= 1 and < uint.MaxValue) ((uint)value).TryFormat(buffer[length..], out written, default, CultureInfo.InvariantCulture);
        else value.TryFormat(buffer[length..], out written, default, CultureInfo.InvariantCulture);
        length += written;
        return true;
    }

    static bool Append(string text, Span<char> buffer, ref int length)
    {
        text.CopyTo(buffer[length..]);
        length += text.Length;
        return true;
    }
}
