using System.Text.Json;
using System.Text.Json.Serialization;
using FactKit.Dates;

namespace FactKit;

/// <summary>Lets System.Text.Json read and write durations: a text, or <c>{ "iso", "asText" }</c>.</summary>
public sealed class ApproximateDurationJsonConverter : JsonConverter<ApproximateDuration>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">It is neither a duration nor such an object.</exception>
    public override ApproximateDuration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadValue(ref reader);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The duration has neither a length nor words.</exception>
    public override void Write(Utf8JsonWriter writer, ApproximateDuration value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteValue(writer, value);
    }

    internal static ApproximateDuration ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => Parse(FactTextJson.Text(ref reader, "iso")),
        JsonTokenType.StartObject => ReadObject(ref reader),
        _ => throw new JsonException($"{DurationParser.Form}, or an object with iso and asText"),
    };

    internal static void WriteValue(Utf8JsonWriter writer, ApproximateDuration value)
    {
        var iso = value.Iso;
        if (iso is null && value.AsText is null) throw new JsonException("expected a duration with a length or words");
        if (value.AsText is null)
        {
            writer.WriteStringValue(iso);
            return;
        }
        writer.WriteStartObject();
        if (iso is not null) writer.WriteString("iso"u8, iso);
        writer.WriteString("asText"u8, value.AsText);
        writer.WriteEndObject();
    }

    static ApproximateDuration Parse(string text) =>
        ApproximateDuration.Fault(text, text, out var duration) is { } fault ? throw new JsonException($"{fault}; found {FactMessages.Quote(text)}") : duration;

    static ApproximateDuration ReadObject(ref Utf8JsonReader reader)
    {
        ApproximateDuration? duration = null;
        string? asText = null;
        var seen = 0;
        while (FactTextJson.NextKey(ref reader, ["iso", "asText"], ref seen) is { } key)
        {
            if (key == "iso") duration = Parse(FactTextJson.Text(ref reader, key));
            else asText = FactTextJson.Words(ref reader, key);
        }
        return duration is null && asText is null ? throw new JsonException("expected a duration with iso or asText") : duration.GetValueOrDefault().With(asText);
    }
}
