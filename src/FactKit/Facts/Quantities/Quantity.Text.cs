using System.Diagnostics.CodeAnalysis;
using System.Text.Unicode;

namespace FactKit;

// Text is what a document holds, without the quotes of JSON; a quantity that needs the object form gives that object as JSON.
public readonly partial struct Quantity : ISpanParsable<Quantity>, IUtf8SpanParsable<Quantity>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Reads a quantity as a document gives it: a number, signs, English words, or the object form as JSON. Never throws.</summary>
    /// <param name="text">At most 200 UTF-16 units, or the object form.</param>
    /// <param name="words">What vague words mean; null for <see cref="VagueWords.English"/>.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="fault">What was expected and what was found.</param>
    public static bool TryParse(ReadOnlySpan<char> text, VagueWords? words, out Quantity quantity, [NotNullWhen(false)] out string? fault)
    {
        fault = text.TrimStart(" \t\r\n") is ['{', ..] ? QuantityJson.Fault(text, words ?? VagueWords.English, out quantity) : QuantityText.Fault(text, words ?? VagueWords.English, out quantity);
        return fault is null;
    }

    /// <summary>Reads a quantity with the English table of vague words. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity quantity) => TryParse(text, null, out quantity, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) => TryParse(s, null, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result)
    {
        result = default;
        return s is not null && TryParse(s, null, out result, out _);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Quantity result) => Fault(utf8Text, out result) is null;

    /// <summary>Reads a quantity as a document gives it. Culture plays no part.</summary>
    /// <exception cref="FormatException">The text is no quantity; the message says what was expected.</exception>
    public static Quantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, null, out var quantity, out var fault) ? quantity : throw new FormatException(fault);

    /// <summary>Reads a quantity as a document gives it. Culture plays no part.</summary>
    /// <exception cref="FormatException">The text is no quantity; the message says what was expected.</exception>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static Quantity Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a quantity as a document gives it.</summary>
    /// <exception cref="FormatException">The text is no quantity; the message says what was expected.</exception>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static Quantity Parse(string s) => Parse(s, null);

    /// <summary>Reads a quantity as a document gives it, from UTF-8. Culture plays no part.</summary>
    /// <exception cref="FormatException">The text is no quantity; the message says what was expected.</exception>
    public static Quantity Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Fault(utf8Text, out var quantity) is { } fault ? throw new FormatException(fault) : quantity;

    /// <summary>The shortest document form that loses nothing: <c>92</c>, <c>&gt;=92</c>, the words, or the object as JSON.</summary>
    public override string ToString() => ToString(VagueWords.English);

    /// <summary>The shortest document form that loses nothing when it is read with these words.</summary>
    public string ToString(VagueWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        switch (QuantityText.FormOf(this, words))
        {
            case QuantityForm.Words:
                return AsText!;
            case QuantityForm.Object:
                return QuantityJson.ToJson(this);
            default:
                Span<char> buffer = stackalloc char[QuantityNotation.MaxLength];
                QuantityNotation.TryWrite(this, buffer, out var length);
                return buffer[..length].ToString();
        }
    }

    /// <summary>As <see cref="ToString()"/>; format and culture play no part.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>As <see cref="ToString()"/>, into a buffer; false when it is too short. Format and culture play no part.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> buffer = stackalloc char[QuantityNotation.MaxLength];
        var text = Shortest(buffer);
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>As <see cref="ToString()"/>, in UTF-8 into a buffer; false when it is too short. Format and culture play no part.</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> buffer = stackalloc char[QuantityNotation.MaxLength];
        var done = Utf8.FromUtf16(Shortest(buffer), utf8Destination, out _, out bytesWritten) == System.Buffers.OperationStatus.Done;
        if (!done) bytesWritten = 0;
        return done;
    }

    // Signs go through the buffer; words and objects are strings.
    ReadOnlySpan<char> Shortest(Span<char> buffer)
    {
        if (AsText is not null || !QuantityNotation.TryWrite(this, buffer, out var length)) return ToString();
        return buffer[..length];
    }

    static string? Fault(ReadOnlySpan<byte> utf8, out Quantity quantity) =>
        utf8.TrimStart(" \t\r\n"u8) is [(byte)'{', ..] ? QuantityJson.Fault(utf8, VagueWords.English, out quantity) : QuantityText.Fault(utf8, VagueWords.English, out quantity);
}
