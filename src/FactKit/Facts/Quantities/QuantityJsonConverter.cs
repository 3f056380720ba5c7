using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactKit;

/// <summary>Lets System.Text.Json read and write quantities in their document forms, with the English table of vague words.</summary>
public sealed class QuantityJsonConverter : JsonConverter<Quantity>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no quantity; the message says what was expected.</exception>
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        QuantityJson.Fault(ref reader, VagueWords.English, out var quantity) is { } fault ? throw new JsonException(fault) : quantity;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options) => QuantityJson.Write(writer, value, VagueWords.English);
}
