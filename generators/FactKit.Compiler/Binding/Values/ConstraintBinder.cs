using System.Globalization;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Nodes;
using FactKit.Compiler.Text.Patterns;

namespace FactKit.Compiler.Binding.Values;

/// <summary>Reads the constraints of a field: each must apply to its type, be of its type, and leave a value that is valid.</summary>
static class ConstraintBinder
{
    public static Constraints Bind(FieldNode node, FieldType type, Cardinality cardinality, DiagnosticSink sink)
    {
        var leaf = Leaf(type);
        var kind = (leaf as ScalarType)?.Kind;
        var shown = TypeNames.Show(type, cardinality);
        var isText = kind is ScalarKind.Text or ScalarKind.Identifier;
        var isNumber = kind is ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Number;
        var hasRange = isNumber || kind is ScalarKind.Quantity;
        var isList = cardinality is Cardinality.Many or Cardinality.AtLeastOne;

        var minLength = Count(Applies("minLength", node.MinLength, isText, "only Text and Identifier have a length"));
        var maxLength = Count(Applies("maxLength", node.MaxLength, isText, "only Text and Identifier have a length"));
        var pattern = Applies("pattern", node.Pattern, isText, "only Text and Identifier have a pattern");
        var min = Bound("min", Applies("min", node.Min, hasRange, "only Integer, Decimal, Number and Quantity have a range" + Counted("min")));
        var max = Bound("max", Applies("max", node.Max, hasRange, "only Integer, Decimal, Number and Quantity have a range" + Counted("max")));
        var multipleOf = Bound("multipleOf", Applies("multipleOf", node.MultipleOf, isNumber, "only Integer, Decimal and Number are multiples"));
        var minItems = Count(Applies("minItems", node.MinItems, isList || type is MapType, "only lists (* or +) and maps have items"));
        var maxItems = Count(Applies("maxItems", node.MaxItems, isList || type is MapType, "only lists (* or +) and maps have items"));
        // The items of Claim<T*> are those of the set.
        Applies("evidence", node.Evidence, type is ClaimType, "only claims have evidence; write Claim<...>");
        var unique = Applies("unique", node.Unique, isList, "only lists (* or +) have items that could be equal");

        // Text without a character says nothing; a schema that wants it says so.
        if (isText && minLength is null) minLength = 1;
        if (cardinality == Cardinality.AtLeastOne && minItems is null or 0)
        {
            if (minItems == 0) sink.Report(Catalogue.ConstraintNotApplicable, node.MinItems!.Value.Location, "minItems: 0", shown, "+ wants at least one; write * instead");
            minItems = 1;
        }
        // A missing list equals an empty one, so that both must be valid or none.
        if (cardinality == Cardinality.Many && minItems > 0)
        {
            sink.Report(Catalogue.ConstraintNotApplicable, node.MinItems!.Value.Location, "minItems", shown, "a missing key equals an empty list, which would have too few; write + for a list that must be there");
            minItems = null;
        }
        if (minLength > maxLength) Empty("minLength", minLength, "maxLength", node.MaxLength, ref maxLength);
        if (minItems > maxItems) Empty("minItems", minItems, "maxItems", node.MaxItems, ref maxItems);
        if (min is not null && max is not null && NumberText.Compare(kind!.Value, min, max) > 0)
        {
            sink.Report(Catalogue.EmptyRange, node.Min!.Value.Location, "min", min, "max", max);
            max = null;
        }
        if (multipleOf is not null && NumberText.Compare(kind!.Value, multipleOf, "0") <= 0)
        {
            sink.Report(Catalogue.BadBound, node.MultipleOf!.Value.Location, multipleOf, kind.Value.ToString(), "a multiple is of a number greater than 0");
            multipleOf = null;
        }
        return new(minLength, maxLength, pattern is { } source ? Translate(source, sink) : null, min, max, multipleOf, minItems, maxItems, unique?.Value == "true");

        string Counted(string key) => isText ? $"; write {key}Length for the number of characters" : isList || type is MapType ? $"; write {key}Items for the number of items" : "";

        SchemaText? Applies(string key, SchemaText? value, bool applies, string why)
        {
            if (value is null || applies) return value;
            sink.Report(Catalogue.ConstraintNotApplicable, value.Value.Location, key, shown, why);
            return null;
        }

        string? Bound(string key, SchemaText? value)
        {
            if (value is not { } bound) return null;
            var problem = bound.Plain ? NumberText.Problem(kind!.Value, bound.Value) : $"{key} is written without quotes";
            if (problem is null) return bound.Value;
            sink.Report(Catalogue.BadBound, bound.Location, Shown.Cut(bound.Value), kind!.Value.ToString(), problem);
            return null;
        }

        void Empty(string low, int? lowValue, string high, SchemaText? blame, ref int? highValue)
        {
            sink.Report(Catalogue.EmptyRange, blame!.Value.Location, low, Digits(lowValue), high, Digits(highValue));
            highValue = null;
        }
    }

    /// <summary>The type that constraints on values apply to: inside maps, that of the entries.</summary>
    public static FieldType Leaf(FieldType type) => type switch
    {
        MapType map => Leaf(map.Item),
        ClaimType claim => Leaf(claim.Item),
        _ => type,
    };

    // KeyCheck has made sure that it is a whole number.
    static int? Count(SchemaText? text) => text is { } count ? int.Parse(count.Value, CultureInfo.InvariantCulture) : null;

    static string Digits(int? value) => value!.Value.ToString(CultureInfo.InvariantCulture);

    static Pattern? Translate(SchemaText source, DiagnosticSink sink)
    {
        var result = PatternTranslator.Translate(source.Value);
        if (result.Regex is { } regex) return new(source.Value, regex);
        var fault = result.Fault!;
        // At the end there is no character to point at: the whole pattern is blamed.
        var location = fault.Offset < source.Value.Length ? source.Location.Slice(fault.Offset, Math.Max(1, fault.Length)) : source.Location;
        sink.Report(Catalogue.BadPattern, location, fault.Message);
        return null;
    }
}
