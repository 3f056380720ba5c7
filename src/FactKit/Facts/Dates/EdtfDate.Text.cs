using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using FactKit.Dates;
using FactKit.Generated;

namespace FactKit;

// There is one format and no culture: format strings and providers are not looked at.
public readonly partial struct EdtfDate : ISpanParsable<EdtfDate>, IUtf8SpanParsable<EdtfDate>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = EdtfParser.MaxLength;

    /// <summary>Reads an EDTF expression of level 0, 1 or 2.</summary>
    /// <exception cref="FormatException">The text is not EDTF; the message says what was expected.</exception>
    public static EdtfDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfDate Parse(ReadOnlySpan<char> text) =>
        Fault(text, null, out var date) is { } fault ? throw NotEdtf(fault, text.ToString()) : date;

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfDate Parse(ReadOnlySpan<byte> utf8Text) =>
        Fault(utf8Text, null, out var date) is { } fault ? throw NotEdtf(fault, Encoding.UTF8.GetString(utf8Text)) : date;

    static FormatException NotEdtf(string fault, string text) => new(DateHint.Message(fault, text, sensitive: false));

    /// <summary>Reads an EDTF expression of level 0, 1 or 2, if it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate date)
    {
        date = default;
        return text is not null && Fault(text, text, out date) is null;
    }

    /// <inheritdoc cref="TryParse(string?, out EdtfDate)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date) => Fault(text, null, out date) is null;

    /// <inheritdoc cref="TryParse(string?, out EdtfDate)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out EdtfDate date) => Fault(utf8Text, null, out date) is null;

    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static EdtfDate ISpanParsable<EdtfDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static EdtfDate IUtf8SpanParsable<EdtfDate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<EdtfDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    static bool ISpanParsable<EdtfDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    static bool IUtf8SpanParsable<EdtfDate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out EdtfDate result) => TryParse(utf8Text, out result);

    /// <summary>Null for EDTF; otherwise what was expected.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kept">The same text as a string, where there is one already.</param>
    /// <param name="date">The date.</param>
    internal static string? Fault(ReadOnlySpan<char> text, string? kept, out EdtfDate date)
    {
        date = default;
        if (text.Length > MaxLength) return EdtfFaults.Length;
        Span<byte> ascii = stackalloc byte[MaxLength];
        return Syntax.Ascii.TryNarrow(text, ascii) ? Fault(ascii[..text.Length], kept, out date) : EdtfFaults.Form;
    }

    internal static string? Fault(ReadOnlySpan<byte> text, string? kept, out EdtfDate date)
    {
        date = default;
        if (PlainDate.TryRead(text, out var year, out var month, out var day))
        {
            date = new(Pack(year, month, day), null, null, null);
            return null;
        }
        if (EdtfParser.Fault(text, out var form, out var part, out var members) is { } fault) return fault;
        date = members is null && part.IsPlain && Math.Abs(part.Days.Min.Year) <= 9999
            ? new(Pack((int)part.Days.Min.Year, part.Components > 1 ? part.Days.Min.Month : 0, part.Components > 2 ? part.Days.Min.Day : 0), null, null, null)
            : new(0, new(kept ?? Encoding.ASCII.GetString(text), form, members ?? [EdtfMember.Of(part)]), null, null);
        return null;
    }

    /// <summary>The EDTF expression; of a date that is not resolved, its words, or nothing.</summary>
    public override string ToString() => Edtf ?? AsText ?? "";

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes what <see cref="ToString()"/> gives.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (_plain != 0)
        {
            Span<byte> plain = stackalloc byte[PlainDate.MaxLength];
            plain = plain[..PlainDate.Write(plain, PlainYear, PlainMonth, PlainDay)];
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
        if (_plain == 0) return Encoding.UTF8.TryGetBytes(_expression?.Text ?? AsText ?? "", utf8Destination, out bytesWritten);
        Span<byte> plain = stackalloc byte[PlainDate.MaxLength];
        plain = plain[..PlainDate.Write(plain, PlainYear, PlainMonth, PlainDay)];
        bytesWritten = plain.TryCopyTo(utf8Destination) ? plain.Length : 0;
        return bytesWritten > 0;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => TryFormat(utf8Destination, out bytesWritten);

    string PlainText()
    {
        Span<byte> plain = stackalloc byte[PlainDate.MaxLength];
        return Encoding.ASCII.GetString(plain[..PlainDate.Write(plain, PlainYear, PlainMonth, PlainDay)]);
    }
}
