using System.Text.Json;

namespace FactKit.Dates;

/// <summary>Reads and writes anchors.</summary>
static class DateAnchorJson
{
    public static DateAnchor Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("expected an anchor with field or ref, relation and offset");
        string? field = null, record = null;
        AnchorRelation? relation = null;
        ApproximateDuration? offset = null;
        var seen = 0;
        while (FactTextJson.NextKey(ref reader, ["field", "ref", "relation", "offset"], ref seen) is { } key)
        {
            switch (key)
            {
                case "field": field = FactTextJson.Words(ref reader, key); break;
                case "ref": record = FactTextJson.Words(ref reader, key); break;
                case "relation": relation = Relation(FactTextJson.Text(ref reader, key)); break;
                default: offset = ApproximateDurationJsonConverter.ReadValue(ref reader); break;
            }
        }
        if (relation is not { } known) throw new JsonException("expected an anchor with a relation: same, before, after or within");
        if (field is null == record is null) throw new JsonException("expected an anchor with either field or ref");
        return field is not null ? DateAnchor.ToField(field, known, offset) : DateAnchor.ToRecord(record!, known, offset);
    }

    public static void Write(Utf8JsonWriter writer, DateAnchor anchor)
    {
        writer.WriteStartObject();
        if (anchor.Field is not null) writer.WriteString("field"u8, anchor.Field);
        if (anchor.Ref is not null) writer.WriteString("ref"u8, anchor.Ref);
        writer.WriteString("relation"u8, AnchorRelations.Names.NameOf(anchor.Relation));
        if (anchor.Offset is { } offset)
        {
            writer.WritePropertyName("offset"u8);
            ApproximateDurationJsonConverter.WriteValue(writer, offset);
        }
        writer.WriteEndObject();
    }

    static AnchorRelation Relation(string text) => AnchorRelations.Names.TryParse(text, out var relation)
        ? relation
        : throw new JsonException($"expected {AnchorRelations.Names.List}, found {FactMessages.Quote(text)}");
}
