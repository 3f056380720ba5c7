using System.Globalization;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Export.Codebook;

/// <summary>What a field demands of its values, and what else is said about them.</summary>
static class FieldFacts
{
    /// <summary>The facts, in the order of interest.</summary>
    public static IEnumerable<CodebookFact> Of(BoundField field)
    {
        var constraints = field.Constraints;
        var leaf = LeafOf(field.Type);
        var each = field.IsList || field.Type is MapType ? " of each" : "";
        if (field.Const is { } constant) yield return Fact("Always", Inline.Code(constant.Text));
        if (field.Default is { } otherwise) yield return Fact("Default", Inline.Code(otherwise.Text), Inline.Words(" where the key is missing"));
        if (field.Absence is { } absence)
        {
            yield return new(field.Type is ClaimType ? "A claim may say" : "May be absent", [.. Inline.Join(absence.Reasons.Select(reason => Inline.Link(reason, Anchors.OfWord(reason))))]);
            if (absence.Sentinels.Count > 0) yield return new("Read as absent", [.. Inline.Join(absence.Sentinels.Select(sentinel => Inline.Code($"{sentinel.Json} = {sentinel.Reason}")))]);
        }
        if (field.Type is ClaimType { Evidence: true }) yield return Fact("Evidence", Inline.Words("every claim quotes the words that say so"));
        if (Range(Min(field), constraints.MaxItems, field.IsList ? " item" : field.Type is MapType ? " entry" : null) is { } count) yield return Fact("How many", Inline.Words(count));
        if (constraints.Unique) yield return Fact("Unique", Inline.Words("no item stands twice"));
        if (leaf is ScalarType { Kind: ScalarKind.Text } && constraints.MinLength is 0) yield return Fact("Length" + each, Inline.Words("may be empty"));
        if (Range(constraints.MinLength is > 1 ? constraints.MinLength : null, constraints.MaxLength, " character") is { } length) yield return Fact("Length" + each, Inline.Words(length));
        if (Range(constraints.Min, constraints.Max) is { } range) yield return Fact("Range" + each, Inline.Words(range));
        if (constraints.MultipleOf is { } step) yield return Fact("Step" + each, Inline.Words("a multiple of "), Inline.Code(step));
        if (constraints.Pattern is { } pattern) yield return Fact("Pattern" + each, Inline.Code(pattern.Source));
        if (field.Sensitivity is { } kind) yield return Fact("Sensitive", Inline.Words(kind == "personal" ? "about a person; left out of messages and of redacted copies" : "confidential; left out of messages and of redacted copies"));
        if (field.OldNames.Count > 0) yield return new("Formerly", [.. Inline.Codes(field.OldNames)]);
        if (field.Examples.Count > 0) yield return new(field.Examples.Count == 1 ? "Example" : "Examples", [.. Inline.Codes(field.Examples.Select(example => example.Text))]);
    }

    /// <summary>The facts as sentences, for comments.</summary>
    public static IEnumerable<string> Sentences(BoundField field)
    {
        if (field.Key) yield return "The key: no two in a document are the same.";
        foreach (var fact in Of(field)) yield return $"{fact.Label}: {string.Concat(fact.Text.Select(part => part.Text))}.";
    }

    /// <summary>What stands inside claims and maps.</summary>
    public static FieldType LeafOf(FieldType type) => type switch
    {
        MapType map => LeafOf(map.Item),
        ClaimType claim => LeafOf(claim.Item),
        _ => type,
    };

    static int? Min(BoundField field) => field.Constraints.MinItems is > 1 ? field.Constraints.MinItems : null;

    static CodebookFact Fact(string label, params Inline[] text) => new(label, text);

    static string? Range(int? min, int? max, string? unit)
    {
        if (unit is null) return null;
        var words = Range(min?.ToString(CultureInfo.InvariantCulture), max?.ToString(CultureInfo.InvariantCulture));
        if (words is null) return null;
        return words + ((max ?? min) == 1 ? unit : unit == " entry" ? " entries" : unit + "s");
    }

    static string? Range(string? min, string? max) => (min, max) switch
    {
        (null, null) => null,
        (_, null) => $"at least {min}",
        (null, _) => $"at most {max}",
        _ when min == max => $"exactly {max}",
        _ => $"from {min} to {max}",
    };
}
