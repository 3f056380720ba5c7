using System.Text.Unicode;

namespace FactKit;

static partial class QuantityText
{
    /// <summary>The same for UTF-8. Both give the same answer, because there is one reader only.</summary>
    public static string? Fault(ReadOnlySpan<byte> utf8, VagueWords words, out Quantity quantity, bool sensitive = false)
    {
        quantity = default;
        // No character takes more than three bytes for each UTF-16 unit.
        const int most = QuantityParts.MaxText * 3;
        if (utf8.Length > most) return TooLong;
        Span<char> text = stackalloc char[most];
        return Utf8.ToUtf16(utf8, text, out _, out var length, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done
            ? Fault(text[..length], words, out quantity, sensitive)
            : "expected a quantity in UTF-8";
    }

    /// <summary>The shortest form that, read with the same words, gives the same quantity.</summary>
    public static QuantityForm FormOf(in Quantity value, VagueWords words)
    {
        if (value.AsText is { } text) return Fault(text, words, out var read, sensitive: true) is null && read == value ? QuantityForm.Words : QuantityForm.Object;
        if (value.Unit is null && value.IsExact && !value.Approximate) return QuantityForm.Number;
        Span<char> buffer = stackalloc char[QuantityNotation.MaxLength];
        if (!QuantityNotation.TryWrite(value, buffer, out _)) return QuantityForm.Object;
        // Where the table gives a tolerance, ~100 has bounds.
        return value.Approximate && words.Tolerance is not null ? QuantityForm.Object : QuantityForm.Notation;
    }
}
