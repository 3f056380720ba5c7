namespace FactKit;

/// <summary>The commonest quantities in signs, of short whole numbers: <c>92 &gt;=92 &gt;92 &lt;=40 &lt;40 40..50</c>.</summary>
static class PlainQuantity
{
    /// <summary>False for every other form and every fault.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out Quantity quantity)
    {
        quantity = default;
        if (text.IsEmpty) return false;
        long number;
        if (text[0] is (byte)'>' or (byte)'<')
        {
            var orEqual = text.Length > 1 && text[1] == '=';
            if (!Number(text[(orEqual ? 2 : 1)..], out number)) return false;
            quantity = text[0] == '>' ? Quantity.OfLow(number, !orEqual) : Quantity.OfHigh(number, !orEqual);
            return true;
        }
        var dots = text.IndexOf((byte)'.');
        if (!Number(dots < 0 ? text : text[..dots], out number)) return false;
        if (dots < 0)
        {
            quantity = Quantity.OfRead(number);
            return true;
        }
        if (dots + 1 >= text.Length || text[dots + 1] != '.' || !Number(text[(dots + 2)..], out var high) || number > high) return false;
        quantity = Quantity.OfBoth(number, high);
        return true;
    }

    static bool Number(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        if (text.Length is 0 or > 18 || text[0] == '0' && text.Length > 1) return false;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            value = value * 10 + (digit - '0');
        }
        return true;
    }
}
