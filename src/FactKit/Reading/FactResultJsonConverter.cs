using System.Text.Json;
using System.Text.Json.Serialization;
using FactKit.Generated;

namespace FactKit;

/// <summary>Reads a result from JSON: faults become issues, not exceptions. Writes the record of a valid result.</summary>
sealed class FactResultJsonConverter<T> : JsonConverter<FactResult<T>> where T : class, IFactObject<T>
{
    // null is a fault like others, with its own message.
    public override bool HandleNull => true;

    public override FactResult<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FactJsonConverter<T>.ReadResult(ref reader);

    public override void Write(Utf8JsonWriter writer, FactResult<T> value, JsonSerializerOptions options) => new FactJsonConverter<T>().Write(writer, value.Value, options);
}
