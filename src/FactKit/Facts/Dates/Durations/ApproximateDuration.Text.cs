using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using FactKit.Dates;

namespace FactKit;

// There is one format and no culture: format strings and providers are not looked at.
public readonly partial struct ApproximateDuration : ISpanParsable<ApproximateDuration>, IUtf8SpanParsable<ApproximateDuration>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = DurationParser.MaxLength;

    /// <summary>Reads a duration.</summary>
    /// <exception cref="FormatException">The text is no duration; the message says what was expected.</exception>
    public static ApproximateDuration Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static ApproximateDuration Parse(ReadOnlySpan<char> text) =>
        Fault(text, null, out var duration) is { } fault ? throw new FormatException($"{fault}; found {FactMessages.Quote(text.ToString())}") : duration;

    /// <inheritdoc cref="Parse(string)"/>
    public static ApproximateDuration Parse(ReadOnlySpan<byte> utf8Text) =>
        Fault(utf8Text, null, out var duration) is { } fault ? throw new FormatException($"{fault}; found {FactMessages.Quote(Encoding.UTF8.GetString(utf8Text))}") : duration;

    /// <summary>Reads a duration, if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ApproximateDuration duration)
    {
        duration = default;
        return text is not null && Fault(text, text, out duration) is null;
    }

    /// <inheritdoc cref="TryParse(string?, out ApproximateDuration)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out ApproximateDuration duration) => Fault(text, null, out duration) is null;

    /// <inheritdoc cref="TryParse(string?, out ApproximateDuration)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out ApproximateDuration duration) => Fault(utf8Text, null, out duration) is null;

    static ApproximateDuration IParsable<ApproximateDuration>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static ApproximateDuration ISpanParsable<ApproximateDuration>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static ApproximateDuration IUtf8SpanParsable<ApproximateDuration>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<ApproximateDuration>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ApproximateDuration result) => TryParse(s, out result);

    static bool ISpanParsable<ApproximateDuration>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ApproximateDuration result) => TryParse(s, out result);

    static bool IUtf8SpanParsable<ApproximateDuration>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ApproximateDuration result) => TryParse(utf8Text, out result);

    /// <summary>Null for a duration; otherwise what was expected.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kept">The same text as a string, where there is one already.</param>
    /// <param name="duration">The duration.</param>
    internal static string? Fault(ReadOnlySpan<char> text, string? kept, out ApproximateDuration duration)
    {
        duration = default;
        if (text.Length > MaxLength) return DurationParser.Length;
        Span<byte> ascii = stackalloc byte[MaxLength];
        return Syntax.Ascii.TryNarrow(text, ascii) ? Fault(ascii[..text.Length], kept, out duration) : DurationParser.Form;
    }

    internal static string? Fault(ReadOnlySpan<byte> text, string? kept, out ApproximateDuration duration)
    {
        duration = default;
        if (PlainDuration.TryRead(text, out var plain))
        {
            duration = new(plain, null, null);
            return null;
        }
        if (DurationParser.Fault(text, out var isApproximate, out var isRange, out var low, out var high) is { } fault) return fault;
        duration = new(default, new(kept ?? Encoding.ASCII.GetString(text), low, high, isApproximate, isRange), null);
        return null;
    }

    /// <summary>The duration as <see cref="Iso"/>; of one that is not resolved, its words, or nothing.</summary>
    public override string ToString() => Iso ?? AsText ?? "";

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes what <see cref="ToString()"/> gives.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (!_plain.IsNone)
        {
            Span<byte> plain = stackalloc byte[PlainDuration.MaxLength];
            plain = plain[.._plain.Write(plain)];
            if (plain.Length > destination.Length) return false;
            return Ascii.ToUtf16(plain, destination, out charsWritten) == OperationStatus.Done;
        }
        var text = _expression?.Text ?? AsText ?? "";
        if (!text.TryCopyTo(destination)) return false;
        charsWritten = text.Length;
        return true;
    }

    /// <summary>Writes what <see cref="ToString()"/> gives, in UTF-8.</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        if (_plain.IsNone) return Encoding.UTF8.TryGetBytes(_expression?.Text ?? AsText ?? "", utf8Destination, out bytesWritten);
        Span<byte> plain = stackalloc byte[PlainDuration.MaxLength];
        plain = plain[.._plain.Write(plain)];
        bytesWritten = plain.TryCopyTo(utf8Destination) ? plain.Length : 0;
        return bytesWritten > 0;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => TryFormat(utf8Destination, out bytesWritten);

    string PlainText()
    {
        Span<byte> plain = stackalloc byte[PlainDuration.MaxLength];
        return Encoding.ASCII.GetString(plain[.._plain.Write(plain)]);
    }
}
