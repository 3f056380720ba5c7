using System.Globalization;
using System.Text.Json.Nodes;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.Strict;

/// <summary>The values of fields. What a provider has no keyword for is noted.</summary>
sealed class StrictFields(StrictDialect dialect, StrictNotes notes, StrictFacts facts, StrictClaims claims, Func<TypeName, JsonObject> named)
{
    /// <summary>The schema of a field; null: it has to be left out.</summary>
    public JsonObject? Of(string place, BoundField field)
    {
        if (field.Type is MapType)
        {
            notes.Map(place, leftOut: !field.Required);
            return field.Required ? Empty().Described(StrictWords.Of(field)) : null;
        }
        Note(place, field);
        var value = Value(place, field);
        if (field.IsFact)
        {
            var absent = new StrictShape(dialect, null).Add("absent", StrictNodes.Enum(field.Absence!.Reasons, "Why the value is not known.")).Build();
            value = StrictNodes.Choice(value, absent);
            if (field.Absence.Sentinels.Count > 0) notes.Info(place, "the values that stand for an absence (absentWhen) are left out: the object with `absent` says the same");
        }
        return value.Described(StrictWords.Of(field));
    }

    static JsonObject Empty() => new() { ["type"] = "object", ["properties"] = new JsonObject(), ["required"] = new JsonArray(), ["additionalProperties"] = false };

    JsonObject Value(string place, BoundField field)
    {
        var constraints = field.Constraints;
        if (field.Const is { } constant)
        {
            var literal = JsonNode.Parse(constant.Json)!;
            return new() { ["type"] = field.Type is ScalarType { Kind: ScalarKind.Boolean } ? "boolean" : field.Type is ScalarType { Kind: ScalarKind.Integer } ? "integer" : field.Type is ScalarType { Kind: ScalarKind.Decimal or ScalarKind.Number } ? "number" : "string", ["const"] = literal };
        }
        var one = Type(place, field.Type, constraints, field.Absence);
        return field.IsList ? List(one, field.Cardinality, constraints) : one;
    }

    JsonObject List(JsonObject item, Cardinality cardinality, Constraints constraints)
    {
        var min = cardinality is Cardinality.AtLeastOne ? Math.Max(1, constraints.MinItems ?? 1) : constraints.MinItems;
        return dialect.Ranges ? StrictNodes.List(item, null, min, constraints.MaxItems) : StrictNodes.List(item, null, min is > 0 ? 1 : null);
    }

    JsonObject Type(string place, FieldType type, Constraints constraints, Absence? absence = null)
    {
        switch (type)
        {
            case ScalarType scalar: return Scalar(scalar.Kind, constraints);
            case EnumType e: return named(e.Name);
            case ObjectType o: return named(o.Name);
            case RefType { KeyKind: ScalarKind.Integer }: return StrictNodes.Type("integer");
            case RefType: return StrictNodes.Text();
            case ClaimType claim:
                var item = Type(place, claim.Item, constraints);
                return claims.Refer(claim, absence, claim.ItemCardinality is Cardinality.Many or Cardinality.AtLeastOne ? List(item, claim.ItemCardinality, new Constraints()) : item);
            default:
                notes.Map(place, leftOut: false);
                return Empty();
        }
    }

    JsonObject Scalar(ScalarKind kind, Constraints constraints)
    {
        JsonObject schema;
        switch (kind)
        {
            case ScalarKind.Boolean:
                return StrictNodes.Type("boolean");
            case ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Number:
                schema = StrictNodes.Type(kind is ScalarKind.Integer ? "integer" : "number");
                if (!dialect.Ranges) return schema;
                if (constraints.Min is { } min) schema["minimum"] = JsonNode.Parse(min);
                if (constraints.Max is { } max) schema["maximum"] = JsonNode.Parse(max);
                if (constraints.MultipleOf is { } step) schema["multipleOf"] = JsonNode.Parse(step);
                return schema;
            case ScalarKind.Date or ScalarKind.Duration or ScalarKind.Quantity or ScalarKind.Evidence:
                return facts.Refer(kind);
            case ScalarKind.Timestamp:
                schema = StrictNodes.Text();
                schema["format"] = "date-time";
                return schema;
            case ScalarKind.Uri:
                schema = StrictNodes.Text();
                if (dialect.Uri) schema["format"] = "uri";
                return schema;
            default:
                schema = StrictNodes.Text();
                if (constraints.Pattern is { } pattern && dialect.Takes(pattern)) schema["pattern"] = JsonSchema.JsonText.WellFormed(pattern.Source);
                return schema;
        }
    }

    void Note(string place, BoundField field)
    {
        var constraints = field.Constraints;
        var leaf = Codebook.FieldFacts.LeafOf(field.Type);
        var plainNumber = leaf is ScalarType { Kind: ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Number } && dialect.Ranges;
        var demands = new List<string>();
        if (constraints.MinLength is > 1 and var shortest) demands.Add("minLength " + Digits(shortest));
        if (constraints.MaxLength is { } longest) demands.Add("maxLength " + Digits(longest));
        if (constraints.Pattern is { } pattern && !dialect.Takes(pattern)) demands.Add("pattern " + pattern.Source);
        if (!plainNumber)
        {
            if (constraints.Min is { } min) demands.Add("min " + min);
            if (constraints.Max is { } max) demands.Add("max " + max);
            if (constraints.MultipleOf is { } step) demands.Add("multipleOf " + step);
        }
        if (!dialect.Ranges && constraints.MinItems is > 1 and var fewest) demands.Add("minItems " + Digits(fewest));
        if (!dialect.Ranges && constraints.MaxItems is { } most) demands.Add("maxItems " + Digits(most));
        if (constraints.Unique) demands.Add("unique");
        notes.OnlyDescribed(place, demands);
    }

    static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
