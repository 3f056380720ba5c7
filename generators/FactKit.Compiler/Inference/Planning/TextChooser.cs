using FactKit.Compiler.Inference.Naming;
using FactKit.Compiler.Inference.Observation;
using FactKit.Syntax;

namespace FactKit.Compiler.Inference.Planning;

/// <summary>Chooses the type of texts.</summary>
sealed class TextChooser(EnumPlanner enums)
{
    // Longer examples say no more.
    const int LongestExample = 60;

    public Choice Choose(TextShape texts, Place place, string field, string owner)
    {
        var given = texts.Count - texts.Empty;
        if (given == 0) return new("Text") { Keys = ["minLength: 0"], Remarks = ["always empty"] };
        var type = Scalar(texts, field);
        List<string> remarks = [];
        if (type is null && enums.Choose(texts, field, owner) is { } name) type = name;
        if (!texts.HasMore && given > 1 && (texts.Values.Count == 1 || type is null or "Quantity")) remarks.Add(texts.Values.Count == 1 ? "always the same" : $"{texts.Values.Count} values");
        if (type is null && Hints.IsIdentifier(field) && texts.Kinds.HasFlag(TextKinds.Identifier)) type = "Identifier";
        var isEnum = type is not null && enums.Has(type);
        if (texts.Values.FirstOrDefault(AbsenceWords.Contains) is { } word) remarks.Add($"{YamlText.Shown(word)} in {KindWords.Number(texts.CountOf(word))}: does it stand for an absence (absentWhen)?");
        List<string> keys = [];
        if (!isEnum && Examples(texts, field) is { } examples) keys.Add(examples);
        var choice = new Choice(type ?? "Text") { Keys = keys, Remarks = remarks, MayBeKey = type is null or "Identifier" && texts.Empty == 0 };
        if (texts.Empty == 0) return choice;
        // An empty text is a value of Text alone; of any other type it can only stand for nothing.
        if (type is null) return choice.With(["minLength: 0"], [$"empty in {KindWords.Number(texts.Empty)}"]);
        if (place == Place.Field) return choice.With(["absentWhen: { unknown: [\"\"] }"], [$"empty in {KindWords.Number(texts.Empty)}"]);
        return new("Text") { Keys = ["minLength: 0"], Remarks = [$"empty in {KindWords.Number(texts.Empty)}"] };
    }

    /// <summary>A type that all of the texts have, and that is more likely than chance.</summary>
    static string? Scalar(TextShape texts, string field)
    {
        var kinds = texts.Kinds;
        if (kinds.HasFlag(TextKinds.Timestamp)) return "Timestamp";
        if (kinds.HasFlag(TextKinds.Date) && (texts.Marks.HasFlag(TextKinds.Date) || Hints.IsDate(field))) return "Date";
        if (kinds.HasFlag(TextKinds.Uri)) return "Uri";
        if (kinds.HasFlag(TextKinds.Language) && Hints.IsLanguage(field)) return "Language";
        if (kinds.HasFlag(TextKinds.Identifier) && Hints.IsKey(field)) return "Identifier";
        return kinds.HasFlag(TextKinds.Quantity) && texts.Marks.HasFlag(TextKinds.Quantity) ? "Quantity" : null;
    }

    /// <summary>The key <c>examples</c>; null where there is nothing to show, or nothing that should be shown.</summary>
    public static string? Examples(TextShape texts, string field)
    {
        if (Hints.IsPersonal(field)) return null;
        var values = texts.Values.Where(value => value.Length <= LongestExample && value.IndexOf('@') < 0 && !AbsenceWords.Contains(value)).Take(2).ToList();
        return values.Count == 0 ? null : $"examples: [{string.Join(", ", values.Select(YamlText.Quoted))}]";
    }
}
