using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;

namespace FactKit.Compiler.Emission.Views;

/// <summary>Documentation comments: what the schema says in prose, then what it demands, in words.</summary>
static class Comments
{
    const int LongestExample = 100;

    /// <summary>The lines of a summary, <c>///</c> included; none when there is nothing to say.</summary>
    public static IReadOnlyList<string> Summary(string? description, params IEnumerable<string> sentences)
    {
        var lines = XmlText.Lines(description ?? "");
        var demands = string.Join(" ", XmlText.Lines(string.Join(" ", sentences)));
        if (demands.Length > 0)
            lines = lines.Count == 1 ? [Sentence(lines[0]) + " " + demands] : [.. lines, demands];
        return lines.Count switch
        {
            0 => [],
            1 => [$"/// <summary>{lines[0]}</summary>"],
            _ => ["/// <summary>", .. lines.Select(line => line.Length == 0 ? "///" : "/// " + line), "/// </summary>"],
        };
    }

    /// <summary>What a field demands, in words.</summary>
    public static IEnumerable<string> Demands(BoundField field)
    {
        if (field.Key) yield return "The key.";
        if (field.Type is RefType reference)
            yield return $"{(field.IsList ? "Keys" : "The key")} of {Article(reference.Target.Name)} {reference.Target.Name} of the same document.";
        foreach (var demand in ItemCount(field)) yield return demand;
        var each = field.IsList || field.Type is MapType ? "Each: " : "";
        foreach (var demand in Value(LeafOf(field.Type), field.Constraints)) yield return each + (each.Length > 0 ? char.ToLowerInvariant(demand[0]) + demand.Substring(1) : demand);
        if (field.Type is ClaimType { Evidence: true }) yield return "Evidence is required.";
        if (field.Const is { } constant) yield return $"Always: {Shorten(constant.Text)}.";
        if (field.Default is { } otherwise) yield return $"Default: {Shorten(otherwise.Text)}.";
        if (field.Absence is { } absence) yield return $"Absent: {string.Join(", ", absence.Reasons)}.";
        if (field.Sensitivity is { Length: > 0 } kind) yield return $"{char.ToUpperInvariant(kind[0])}{kind.Substring(1)}: kept out of ToString.";
        if (field.OldNames.Count > 0) yield return $"Was: {string.Join(", ", field.OldNames)}.";
        if (field.Examples.Count > 0) yield return $"{(field.Examples.Count == 1 ? "Example" : "Examples")}: {string.Join(", ", field.Examples.Select(e => Shorten(e.Text)))}.";
    }

    static IEnumerable<string> ItemCount(BoundField field)
    {
        var constraints = field.Constraints;
        if (field.Cardinality is Cardinality.AtLeastOne && constraints.MinItems is null or 0 or 1 && constraints.MaxItems is null) yield return "At least one.";
        else if (Range(constraints.MinItems, constraints.MaxItems, field.IsList ? "item" : "entry", field.IsList ? "items" : "entries") is { } range) yield return range;
        if (constraints.Unique) yield return "No item twice.";
    }

    static IEnumerable<string> Value(FieldType type, Constraints constraints)
    {
        if (type is not ScalarType scalar) yield break;
        if (scalar.Kind is ScalarKind.Text && constraints.MinLength is 0) yield return "May be empty.";
        if (Range(constraints.MinLength is > 1 ? constraints.MinLength : null, constraints.MaxLength, "character", "characters") is { } length) yield return length;
        if (constraints.Pattern is { } pattern) yield return $"Pattern: \"{Shorten(pattern.Source)}\".";
        if (Range(constraints.Min, constraints.Max, "") is { } range) yield return range;
        if (constraints.MultipleOf is { } step) yield return $"A multiple of {step}.";
    }

    static string? Range(int? min, int? max, string one, string many) =>
        Range(min is null ? null : LiteralText.Integer(min.Value), max is null ? null : LiteralText.Integer(max.Value), " " + ((max ?? min) is 1 ? one : many));

    static string? Range(string? min, string? max, string unit) => (min, max) switch
    {
        (null, null) => null,
        (_, null) => $"At least {min}{unit}.",
        (null, _) => $"At most {max}{unit}.",
        _ when min == max => $"Exactly {max}{unit}.",
        _ => $"From {min} to {max}{unit}.",
    };

    static FieldType LeafOf(FieldType type) => type switch
    {
        MapType map => LeafOf(map.Item),
        ClaimType claim => LeafOf(claim.Item),
        _ => type,
    };

    static string Article(string name) => name.Length > 0 && "AEIOUaeiou".IndexOf(name[0]) >= 0 ? "an" : "a";

    static string Sentence(string text) => text.Length > 0 && ".!?:;)".IndexOf(text[text.Length - 1]) < 0 ? text + "." : text;

    static string Shorten(string text)
    {
        if (text.Length <= LongestExample) return text;
        var end = char.IsHighSurrogate(text[LongestExample - 1]) ? LongestExample - 1 : LongestExample;
        return text.Substring(0, end) + "...";
    }
}
