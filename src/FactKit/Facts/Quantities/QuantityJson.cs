using System.Buffers;
using System.Text;
using System.Text.Json;
using FactKit.Reading;

namespace FactKit;

/// <summary>Reads and writes quantities as JSON values.</summary>
static class QuantityJson
{
    /// <summary>Eight parts, two of them texts whose characters may all be escaped.</summary>
    const int MaxLength = 4096;

    static readonly string[] Names = ["low", "high", "lowOpen", "highOpen", "best", "approximate", "asText", "unit"];

    static readonly string Expected = $"expected {FactMessages.Alternatives(Names)}";

    // Words stay readable: nothing is escaped but what JSON asks for.
    static readonly JsonWriterOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the shortest form that loses nothing when it is read with these words.</summary>
    public static void Write(Utf8JsonWriter writer, in Quantity value, VagueWords words)
    {
        switch (QuantityText.FormOf(value, words))
        {
            case QuantityForm.Number:
                writer.WriteNumberValue(value.Best!.Value);
                break;
            case QuantityForm.Notation:
                Span<char> buffer = stackalloc char[QuantityNotation.MaxLength];
                QuantityNotation.TryWrite(value, buffer, out var length);
                writer.WriteStringValue(buffer[..length]);
                break;
            case QuantityForm.Words:
                writer.WriteStringValue(value.AsText);
                break;
            default:
                WriteObject(writer, value);
                break;
        }
    }

    /// <summary>Writes the parts that are there. The best estimate of an exact quantity follows from its ends.</summary>
    public static void WriteObject(Utf8JsonWriter writer, in Quantity value)
    {
        writer.WriteStartObject();
        if (value.Low is { } low) writer.WriteNumber("low"u8, low);
        if (value.High is { } high) writer.WriteNumber("high"u8, high);
        if (value.LowOpen) writer.WriteBoolean("lowOpen"u8, true);
        if (value.HighOpen) writer.WriteBoolean("highOpen"u8, true);
        if (value.Best is { } best && !value.IsExact) writer.WriteNumber("best"u8, best);
        if (value.Approximate) writer.WriteBoolean("approximate"u8, true);
        if (value.AsText is { } text) writer.WriteString("asText"u8, text);
        if (value.Unit is { } unit) writer.WriteString("unit"u8, unit);
        writer.WriteEndObject();
    }

    public static string ToJson(in Quantity value)
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using (var writer = new Utf8JsonWriter(buffer, Compact)) WriteObject(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static string? Fault(ReadOnlySpan<char> text, VagueWords words, out Quantity quantity)
    {
        quantity = default;
        if (text.Length > MaxLength) return $"expected an object of at most {MaxLength} bytes";
        if (!JsonText.IsWellFormed(text)) return "expected whole characters, found half of a surrogate pair";
        // Measured in bytes, as the other way in does.
        var utf8 = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, utf8);
        return Fault(utf8, words, out quantity);
    }

    public static string? Fault(ReadOnlySpan<byte> utf8, VagueWords words, out Quantity quantity)
    {
        quantity = default;
        if (utf8.Length > MaxLength) return $"expected an object of at most {MaxLength} bytes";
        try
        {
            var reader = new Utf8JsonReader(utf8);
            reader.Read();
            return Fault(ref reader, words, out quantity) ?? (reader.Read() ? "expected nothing after the object" : null);
        }
        catch (JsonException)
        {
            // The only way in which Utf8JsonReader reports bad JSON.
            quantity = default;
            return "expected JSON that is well formed";
        }
    }

    /// <summary>Reads the value at hand. Null for a quantity; otherwise what was expected and found, and the value may be read in part only.</summary>
    /// <exception cref="JsonException">The JSON is not well formed.</exception>
    public static string? Fault(ref Utf8JsonReader reader, VagueWords words, out Quantity quantity)
    {
        quantity = default;
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                return Number(ref reader, out var value) ? new QuantityParts { Low = value, High = value }.Fault(out quantity) : QuantityText.TooManyDigits;
            case JsonTokenType.String:
                return Text(ref reader) is { } text ? QuantityText.Fault(text, words, out quantity) : Broken;
            case JsonTokenType.StartObject:
                QuantityParts parts = default;
                return Object(ref reader, ref parts) ?? parts.Fault(out quantity);
            default:
                return "expected a quantity: a number, a text or an object";
        }
    }

    const string Broken = "expected whole characters, found a broken one";

    static string? Object(ref Utf8JsonReader reader, ref QuantityParts parts)
    {
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Text(ref reader);
            var part = name is null ? -1 : Array.IndexOf(Names, name);
            if (part < 0) return name is null ? Broken : $"{Expected}, found {FactMessages.Quote(name)}{new Suggestions().For(name, Names)}";
            if ((seen & 1 << part) != 0) return $"expected {name} once, found it again";
            seen |= 1 << part;
            reader.Read();
            if (Part(ref reader, part, ref parts) is { } fault) return fault;
        }
        return seen == 0 ? $"{Expected}, found none of them" : null;
    }

    static string? Part(ref Utf8JsonReader reader, int part, ref QuantityParts parts)
    {
        var name = Names[part];
        if (name is "low" or "high" or "best")
        {
            if (reader.TokenType != JsonTokenType.Number) return $"expected a number for {name}";
            if (!Number(ref reader, out var number)) return $"expected at most {DecimalText.MaxDigits} digits in {name}, which are never rounded";
            if (name is "low") parts.Low = number;
            else if (name is "high") parts.High = number;
            else parts.Best = number;
        }
        else if (name is "asText" or "unit")
        {
            if (reader.TokenType != JsonTokenType.String) return $"expected a text for {name}";
            if (Text(ref reader) is not { } text) return Broken;
            if (name is "unit") parts.Unit = text;
            else parts.AsText = text;
        }
        else
        {
            if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False)) return $"expected true or false for {name}";
            var truth = reader.GetBoolean();
            if (name is "lowOpen") parts.LowOpen = truth;
            else if (name is "highOpen") parts.HighOpen = truth;
            else parts.Approximate = truth;
        }
        return null;
    }

    static bool Number(ref Utf8JsonReader reader, out decimal value) =>
        DecimalText.TryParse(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan, out value);

    // Utf8JsonReader turns a text into a string without looking, and throws at half a character.
    static string? Text(ref Utf8JsonReader reader) =>
        JsonText.IsWellFormed(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan, reader.ValueIsEscaped) ? reader.GetString() : null;
}
