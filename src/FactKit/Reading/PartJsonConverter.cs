using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace FactKit;

/// <summary>A converter of a value that holds others, which System.Text.Json reads and writes by what it knows of their type.</summary>
abstract class PartJsonConverter<T> : JsonConverter<T>
{
    // null is a fault like others, with its own message.
    public override bool HandleNull => true;

    protected static TPart ReadPart<TPart>(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, Info<TPart>(options)) ?? throw new JsonException("null is no value: leave it out, or say why it is absent");

    protected static void WritePart<TPart>(Utf8JsonWriter writer, TPart value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Info<TPart>(options));

    /// <summary>What the options know of a type; with a JsonSerializerContext, what that lists.</summary>
    protected static JsonTypeInfo<TPart> Info<TPart>(JsonSerializerOptions options) => (JsonTypeInfo<TPart>)options.GetTypeInfo(typeof(TPart));
}

/// <summary>A fact: its value, or <c>{ "absent": "not-stated" }</c>.</summary>
sealed class FactPartJsonConverter<T> : PartJsonConverter<Fact<T>> where T : notnull
{
    public override Fact<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!IsAbsence(reader)) return new(ReadPart<T>(ref reader, options));
        reader.Read();
        reader.Read();
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        if (!AbsenceReasonTable.Names.TryParse(text, out var reason)) throw new JsonException($"expected {AbsenceReasonTable.Names.List}, found {(text.Length > 0 ? FactMessages.Quote(text) : "no text")}");
        reader.Read();
        return reader.TokenType == JsonTokenType.EndObject ? reason : throw new JsonException("an absence gives its reason and nothing else");
    }

    public override void Write(Utf8JsonWriter writer, Fact<T> value, JsonSerializerOptions options)
    {
        if (value.TryGetValue(out var known))
        {
            WritePart(writer, known, options);
            return;
        }
        writer.WriteStartObject();
        writer.WriteString("absent"u8, AbsenceReasonTable.Names.NameOf(value.Reason!.Value));
        writer.WriteEndObject();
    }

    // A copy of the reader looks ahead.
    static bool IsAbsence(Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("absent"u8);
}

/// <summary>A value of an open enum: its text.</summary>
sealed class OpenJsonConverter<TEnum> : PartJsonConverter<Open<TEnum>> where TEnum : struct, Enum
{
    public override Open<TEnum> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || reader.GetString() is not { Length: > 0 } text) throw new JsonException($"expected a text of {typeof(TEnum).Name}, or another one");
        if (Info<TEnum>(options).Converter is EnumJsonConverter<TEnum> names) return names.TryParse(text, out var value) ? value : Open<TEnum>.Other(text);
        throw new NotSupportedException($"{typeof(TEnum).Name} is no enum of a schema: nothing says what its texts are.");
    }

    public override void Write(Utf8JsonWriter writer, Open<TEnum> value, JsonSerializerOptions options)
    {
        if (value.OtherText is { } text) writer.WriteStringValue(text);
        else WritePart(writer, value.Value, options);
    }
}

/// <summary>A reference: the key as a text.</summary>
sealed class RefJsonConverter<T> : PartJsonConverter<Ref<T>> where T : class
{
    public override Ref<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new(reader.GetString()!) : throw new JsonException("expected a key as a text");

    public override void Write(Utf8JsonWriter writer, Ref<T> value, JsonSerializerOptions options) => writer.WriteStringValue(value.Key);
}

/// <summary>A list.</summary>
sealed class FactListJsonConverter<T> : PartJsonConverter<FactList<T>>
{
    public override FactList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("expected a list");
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(ReadPart<T>(ref reader, options));
        return items.ToFactList();
    }

    public override void Write(Utf8JsonWriter writer, FactList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value) WritePart(writer, item, options);
        writer.WriteEndArray();
    }
}
