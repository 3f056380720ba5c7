using FactKit.Reading;

namespace FactKit;

/// <summary>Quantities in signs: <c>92 &gt;=92 &gt;92 &lt;=40 &lt;40 ~100 40..50 ..</c></summary>
static partial class QuantityNotation
{
    /// <summary>False when the text is no notation. Otherwise the fault tells what is wrong with it, if anything.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, VagueWords words, bool sensitive, out Quantity quantity, out string? fault)
    {
        QuantityParts parts = default;
        quantity = default;
        fault = null;
        if (text.IsEmpty) return false;
        if (text is "..") return true;
        switch (text[0])
        {
            case '>' or '≥':
                var low = Sign(text, '≥', out var atLeast);
                parts.LowOpen = !atLeast;
                if (Number(low, ref fault) is not { } bottom) return Fails(text, sensitive, ref fault);
                parts.Low = bottom;
                break;
            case '<' or '≤':
                var high = Sign(text, '≤', out var atMost);
                parts.HighOpen = !atMost;
                if (Number(high, ref fault) is not { } top) return Fails(text, sensitive, ref fault);
                parts.High = top;
                break;
            case '~':
                if (Number(text[1..], ref fault) is not { } best) return Fails(text, sensitive, ref fault);
                quantity = words.About(best);
                return true;
            default:
                var dots = text.IndexOf("..");
                if (dots < 0)
                {
                    if (Number(text, ref fault) is not { } value) return fault is not null;
                    parts.Low = parts.High = value;
                    break;
                }
                if (Number(text[..dots], ref fault) is not { } from || Number(text[(dots + 2)..], ref fault) is not { } to) return fault is not null;
                parts.Low = from;
                parts.High = to;
                break;
        }
        fault = parts.Fault(out quantity, sensitive);
        return true;
    }

    static ReadOnlySpan<char> Sign(ReadOnlySpan<char> text, char orEqual, out bool equal)
    {
        var two = text.Length > 1 && text[1] == '=';
        equal = two || text[0] == orEqual;
        return text[(two ? 2 : 1)..];
    }

    static bool Fails(ReadOnlySpan<char> text, bool sensitive, ref string? fault)
    {
        fault ??= $"expected a number after {text[..(text.Length > 1 && text[1] == '=' ? 2 : 1)].ToString()}, found {FactMessages.Found(text.ToString(), sensitive)}";
        return true;
    }

    /// <summary>A number as JSON writes it, without an exponent; null for anything else, with a fault when it only has too many digits.</summary>
    static decimal? Number(ReadOnlySpan<char> text, ref string? fault)
    {
        text = text.Trim();
        var digits = text.StartsWith("-") ? text[1..] : text;
        if (digits.IsEmpty || digits.Length > QuantityParts.MaxText || digits.ContainsAnyExcept("0123456789.")) return null;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        if (whole.IsEmpty || whole.Length > 1 && whole[0] == '0' || point >= 0 && (point == digits.Length - 1 || digits[(point + 1)..].Contains('.'))) return null;
        // Most numbers are short and whole.
        if (point < 0 && digits.Length <= 18)
        {
            var small = 0L;
            foreach (var digit in digits) small = small * 10 + (digit - '0');
            return digits.Length == text.Length ? small : -small;
        }
        Span<byte> json = stackalloc byte[text.Length];
        for (var i = 0; i < text.Length; i++) json[i] = (byte)text[i];
        if (DecimalText.TryParse(json, out var value)) return value;
        fault ??= QuantityText.TooManyDigits;
        return null;
    }
}
