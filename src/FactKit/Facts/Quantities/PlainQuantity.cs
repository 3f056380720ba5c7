namespace FactKit;

/// <summary>The commonest quantities in signs, of short whole numbers: <c>92 &gt;=92 &gt;92 &lt;=40 &lt;40 40..50</c>.</summary>
static class PlainQuantity
{
    /// <summary>False for every other form and every fault.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out Quantity quantity)
    {
        quantity = default;
        if (text.IsEmpty) return false;
        Quantity? read;
        long number;
        if (text[0] is (byte)'>' or (byte)'<')
        {
            var orEqual = text.Length > 1 && text[1] == '=';
            if (!Number(text[(orEqual ? 2 : 1)..], out number)) return false;
            read = text[0] == '>' ? Quantity.OfRead(number, null, !orEqual) : Quantity.OfRead(null, number, !orEqual);
        }
        else
        {
            var dots = text.IndexOf(".."u8);
            if (!Number(dots < 0 ? text : text[..dots], out number)) return false;
            if (dots < 0) read = Quantity.OfRead(number);
            else if (Number(text[(dots + 2)..], out var high)) read = Quantity.OfRead(number, high, false);
            else return false;
        }
        quantity = read.GetValueOrDefault();
        return read is not null;
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
