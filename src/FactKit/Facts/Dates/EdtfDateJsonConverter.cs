using System.Text.Json;
using System.Text.Json.Serialization;
using FactKit.Dates;
using FactKit.Generated;

namespace FactKit;

/// <summary>Lets System.Text.Json read and write dates: an EDTF text, or <c>{ "edtf", "asText", "anchor": { "field" | "ref", "relation", "offset" } }</c>.</summary>
public sealed class EdtfDateJsonConverter : JsonConverter<EdtfDate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">It is neither EDTF nor such an object.</exception>
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => Parse(FactTextJson.Text(ref reader, "edtf")),
        JsonTokenType.StartObject => ReadObject(ref reader),
        _ => throw new JsonException($"{EdtfFaults.Form}, or an object with edtf, asText and anchor"),
    };

    /// <inheritdoc/>
    /// <exception cref="JsonException">The date has neither an expression nor words.</exception>
    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var edtf = value.Edtf;
        if (edtf is null && value.AsText is null) throw new JsonException("expected a date with an EDTF expression or words");
        if (edtf is not null && value.AsText is null && value.Anchor is null)
        {
            writer.WriteStringValue(edtf);
            return;
        }
        writer.WriteStartObject();
        if (edtf is not null) writer.WriteString("edtf"u8, edtf);
        if (value.AsText is not null) writer.WriteString("asText"u8, value.AsText);
        if (value.Anchor is { } anchor)
        {
            writer.WritePropertyName("anchor"u8);
            DateAnchorJson.Write(writer, anchor);
        }
        writer.WriteEndObject();
    }

    static EdtfDate Parse(string text) =>
        EdtfDate.Fault(text, text, out var date) is { } fault ? throw new JsonException(DateHint.Message(fault, text, sensitive: false)) : date;

    static EdtfDate ReadObject(ref Utf8JsonReader reader)
    {
        EdtfDate? date = null;
        string? asText = null;
        DateAnchor? anchor = null;
        var seen = 0;
        while (FactTextJson.NextKey(ref reader, ["edtf", "asText", "anchor"], ref seen) is { } key)
        {
            switch (key)
            {
                case "edtf": date = Parse(FactTextJson.Text(ref reader, key)); break;
                case "asText": asText = FactTextJson.Words(ref reader, key); break;
                default: anchor = DateAnchorJson.Read(ref reader); break;
            }
        }
        return date is null && asText is null ? throw new JsonException("expected a date with edtf or asText") : date.GetValueOrDefault().With(asText, anchor);
    }
}
