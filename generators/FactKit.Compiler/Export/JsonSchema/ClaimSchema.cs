using System.Text.Json;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.JsonSchema;

/// <summary>The schema of a claim: its object form, or the bare value.</summary>
static class ClaimSchema
{
    public static void Write(Utf8JsonWriter json, ClaimType claim, Absence? absence, Action<Utf8JsonWriter> value)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        Property(json, "value", value);
        if (absence is not null) Property(json, "absent", inner => inner.Texts("enum", absence.Reasons));
        Property(json, "by", inner => Texts(inner, ScalarKind.Text));
        Property(json, "evidence", inner => Evidence(inner, claim.Evidence ? 1 : 0));
        Property(json, "rank", inner => inner.Texts("enum", ["preferred", "normal", "deprecated"]));
        Property(json, "confidence", inner => ScalarSchema.Write(inner, ScalarKind.Integer, new Constraints(Min: "0", Max: "100")));
        Property(json, "modality", inner => inner.Texts("enum", ["asserted", "denied", "planned", "hypothetical"]));
        Property(json, "speech", inner => inner.Texts("enum", ["direct", "partial", "indirect"]));
        Property(json, "basis", inner => inner.Texts("enum", ["stated", "derived", "inferred"]));
        Property(json, "from", inner => Texts(inner, ScalarKind.Text));
        Property(json, "complete", inner =>
        {
            if (claim.ItemCardinality is Cardinality.Many or Cardinality.AtLeastOne) ScalarSchema.Write(inner, ScalarKind.Boolean, new Constraints());
            else inner.WriteBoolean("const", true);
        });
        json.WriteEndObject();
        var redactable = claim.Evidence && absence?.Reasons.Contains("redacted") == true;
        json.WriteStartArray("oneOf");
        foreach (var state in new[] { "value", "absent" })
        {
            json.WriteStartObject();
            if (redactable && state == "absent") RedactedOrEvident(json);
            else json.Texts("required", claim.Evidence ? [state, "evidence"] : [state]);
            // Said outright: without evidence, both together would pass for the one that needs none.
            if (redactable)
            {
                json.WriteStartObject("properties");
                json.WriteBoolean(state == "value" ? "absent" : "value", false);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        if (!claim.Evidence)
        {
            // A value alone names no evidence.
            json.WriteStartObject();
            value(json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // The quotation would hold what was redacted.
    static void RedactedOrEvident(Utf8JsonWriter json)
    {
        json.Texts("required", ["absent"]);
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.Texts("required", ["evidence"]);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteStartObject("properties");
        Property(json, "absent", inner => inner.Texts("enum", ["redacted"]));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // An empty list is no evidence.
    static void Evidence(Utf8JsonWriter json, int min)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        ScalarSchema.Write(json, ScalarKind.Evidence, new Constraints());
        json.WriteEndObject();
        json.WriteStartObject();
        Texts(json, ScalarKind.Evidence, min);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void Texts(Utf8JsonWriter json, ScalarKind kind, int min = 0)
    {
        json.WriteString("type", "array");
        if (min > 0) json.WriteNumber("minItems", min);
        json.WriteStartObject("items");
        ScalarSchema.Write(json, kind, new Constraints());
        json.WriteEndObject();
    }

    static void Property(Utf8JsonWriter json, string name, Action<Utf8JsonWriter> schema)
    {
        json.WriteStartObject(name);
        schema(json);
        json.WriteEndObject();
    }
}
