namespace FactKit.Reading;

/// <summary>Decimals that keep their digits: 1.10 stays 1.10, and what does not fit is refused, never rounded.</summary>
static class DecimalText
{
    /// <summary>How many digits a number may have, and how many of them after the point.</summary>
    public const int MaxDigits = 28;

    static readonly decimal Beyond = decimal.Parse("1" + new string('0', MaxDigits), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>True when the digits fit into <see cref="MaxDigits"/>; a C# decimal can hold a few that do not.</summary>
    public static bool Fits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        // 64 bits have twenty digits at most.
        return bits[2] == 0 || new decimal(bits[0], bits[1], bits[2], false, 0) < Beyond;
    }

    /// <summary>Takes a number in JSON's grammar; false when it does not fit.</summary>
    public static bool TryParse(ReadOnlySpan<byte> json, out decimal value)
    {
        value = 0;
        var negative = json[0] == '-';
        if (negative) json = json[1..];
        Int128 digits = 0;
        var count = 0;
        long scale = 0;
        var i = 0;
        var fraction = false;
        for (; i < json.Length && json[i] is not ((byte)'e' or (byte)'E'); i++)
        {
            if (json[i] == '.')
            {
                fraction = true;
                continue;
            }
            if (fraction) scale++;
            if (count == 0 && json[i] == '0') continue;
            if (++count > MaxDigits) return false;
            digits = digits * 10 + (json[i] - '0');
        }
        if (i < json.Length)
        {
            var exponent = json[(i + 1)..];
            var below = exponent[0] == '-';
            var power = 0L;
            foreach (var digit in exponent.TrimStart("+-"u8)) power = Math.Min(power * 10 + (digit - '0'), int.MaxValue);
            scale += below ? power : -power;
        }
        if (digits == 0) scale = Math.Clamp(scale, 0, MaxDigits);
        for (; scale < 0; scale++)
        {
            if (++count > MaxDigits) return false;
            digits *= 10;
        }
        if (scale > MaxDigits) return false;
        var bits = (UInt128)digits;
        value = new((int)(uint)bits, (int)(uint)(bits >> 32), (int)(uint)(bits >> 64), negative && digits != 0, (byte)scale);
        return true;
    }
}
