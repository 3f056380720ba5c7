using System.Text.Json;
using System.Text.Json.Serialization;
using FactKit.Generated;

namespace FactKit;

/// <summary>Lets System.Text.Json read and write an enum by the texts of its schema, as a value and as a key of a dictionary.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public abstract class EnumJsonConverter<TEnum> : JsonConverter<TEnum> where TEnum : struct, Enum
{
    readonly EnumTable<TEnum> _names;

    /// <summary>A converter by the texts of a table.</summary>
    protected EnumJsonConverter(EnumTable<TEnum> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = names;
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The text is none of the enum's.</exception>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(ref reader) : throw new JsonException($"expected {_names.List}");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The enum does not define the value.</exception>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The text is none of the enum's.</exception>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The enum does not define the value.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WritePropertyName(NameOf(value));

    internal bool TryParse(string text, out TEnum value) => _names.TryParse(text, out value);

    TEnum Parse(ref Utf8JsonReader reader)
    {
        var text = reader.GetString()!;
        return _names.TryParse(text, out var value) ? value : throw new JsonException($"expected {_names.List}, found {FactMessages.Quote(text)}");
    }

    string NameOf(TEnum value) =>
        _names.TryNameOf(value, out var name) ? name : throw new JsonException($"{typeof(TEnum).Name} does not define {value}");
}
