using System.Globalization;
using System.Text;

namespace FactKit.Reading;

/// <summary>A JSON number by its value, however it is written: 1.0, 1 and 10e-1 are equal. Exact at any length; linear in it.</summary>
/// <param name="Key">The same text for equal values.</param>
readonly record struct JsonNumber(string Key)
{
    // An exponent of more digits is compared as it is written: nobody means such a number.
    const int ExponentDigits = 17;

    /// <summary>Takes a number in JSON's grammar.</summary>
    public static JsonNumber Parse(ReadOnlySpan<byte> json)
    {
        var negative = json[0] == '-';
        if (negative) json = json[1..];
        var e = json.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = e < 0 ? json : json[..e];
        var exponent = e < 0 ? default : json[(e + 1)..];
        var point = mantissa.IndexOf((byte)'.');
        var digits = new byte[mantissa.Length];
        var whole = point < 0 ? mantissa : mantissa[..point];
        var fraction = point < 0 ? default : mantissa[(point + 1)..];
        whole.CopyTo(digits);
        fraction.CopyTo(digits.AsSpan(whole.Length));
        var all = digits.AsSpan(0, whole.Length + fraction.Length).TrimStart((byte)'0');
        if (all.IsEmpty) return new("0");
        var significant = all.TrimEnd((byte)'0');
        var shift = (long)(all.Length - significant.Length) - fraction.Length;
        var text = (negative ? "-" : "") + Encoding.ASCII.GetString(significant);
        var below = !exponent.IsEmpty && exponent[0] == '-';
        exponent = exponent.TrimStart("+-"u8).TrimStart((byte)'0');
        if (exponent.Length > ExponentDigits) return new(text + "E" + (below ? "-" : "") + Encoding.ASCII.GetString(exponent) + "e" + Write(shift));
        var power = 0L;
        foreach (var digit in exponent) power = power * 10 + (digit - '0');
        return new(text + "e" + Write(shift + (below ? -power : power)));
    }

    // A table of one culture is asked in another.
    static string Write(long exponent) => exponent.ToString(CultureInfo.InvariantCulture);
}
