using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactKit.Reading;

/// <summary>Copies JSON token by token, without white space; numbers as they are written, texts with as few escapes as possible.</summary>
static class JsonCompactor
{
    // The deepest value may stand in the deepest object, and Utf8JsonWriter refuses at its limit, not beyond it.
    public static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = FactReadOptions.DeepestNesting + 1,
    };

    public static Utf8JsonWriter CreateWriter(IBufferWriter<byte> output) => new(output, WriterOptions);

    /// <summary>Copies the first value of a reader that has not begun; null for one with a text that is not well-formed.</summary>
    /// <exception cref="JsonException">It is no JSON, or nests too deep.</exception>
    public static string? Compact(ref Utf8JsonReader reader)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = CreateWriter(output);
        while (reader.Read())
        {
            if (!TryCopy(ref reader, writer)) return null;
            if (reader.CurrentDepth > 0 || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) continue;
            writer.Flush();
            return Encoding.UTF8.GetString(output.WrittenSpan);
        }
        return null;
    }

    /// <summary>Copies the token at hand; false for a text that is not well-formed.</summary>
    public static bool TryCopy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: writer.WriteStartObject(); break;
            case JsonTokenType.EndObject: writer.WriteEndObject(); break;
            case JsonTokenType.StartArray: writer.WriteStartArray(); break;
            case JsonTokenType.EndArray: writer.WriteEndArray(); break;
            case JsonTokenType.True: writer.WriteBooleanValue(true); break;
            case JsonTokenType.False: writer.WriteBooleanValue(false); break;
            case JsonTokenType.Null: writer.WriteNullValue(); break;
            case JsonTokenType.Number: writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true); break;
            default:
                if (!JsonText.IsWellFormed(reader.ValueSpan, reader.ValueIsEscaped)) return false;
                if (reader.TokenType == JsonTokenType.PropertyName) writer.WritePropertyName(reader.GetString()!);
                else writer.WriteStringValue(reader.GetString());
                break;
        }
        return true;
    }
}
