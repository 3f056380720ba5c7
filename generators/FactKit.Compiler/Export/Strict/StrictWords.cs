using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Export.Codebook;

namespace FactKit.Compiler.Export.Strict;

/// <summary>Descriptions: what the schema says about a name, and what keywords cannot say of its values.</summary>
static class StrictWords
{
    // Told by keywords, or of no use to whoever writes a document.
    static readonly string[] s_untold = ["Always", "Sensitive", "Formerly", "Read as absent", "How many", "Evidence"];

    /// <summary>The description of a field.</summary>
    public static string? Of(BoundField field)
    {
        var words = new List<string>();
        if (field.Description is { } about) words.Add(about);
        if (field.Deprecation is { } deprecation) words.Add(deprecation.Message);
        if (field.Key) words.Add("The key: unique in the document, and what others name this one by.");
        if (Hint(FieldFacts.LeafOf(field.Type)) is { } hint) words.Add(hint);
        foreach (var fact in FieldFacts.Of(field))
            if (!s_untold.Contains(fact.Label)) words.Add($"{fact.Label}: {string.Concat(fact.Text.Select(part => part.Text))}.");
        if (field.Constraints is { MinItems: > 1 } or { MaxItems: not null }) words.AddRange(FieldFacts.Of(field).Where(fact => fact.Label == "How many").Select(fact => $"How many: {string.Concat(fact.Text.Select(part => part.Text))}."));
        foreach (var word in field.Constraints.VagueWords) words.Add($"\"{word.Phrase}\" means {word.Quantity} here.");
        return words.Count == 0 ? null : string.Join(" ", words);
    }

    /// <summary>The description of a declared type.</summary>
    public static string? Of(BoundDeclaration declaration) =>
        declaration.Deprecation is { } deprecation ? declaration.Description is { } about ? $"{about} {deprecation.Message}" : deprecation.Message : declaration.Description;

    /// <summary>The description of an enum, with a line for each value that has something to say.</summary>
    public static string? Of(BoundEnum declaration)
    {
        var lines = new List<string>();
        if (Of((BoundDeclaration)declaration) is { } about) lines.Add(about);
        if (declaration.Open) lines.Add($"One of {string.Join(", ", declaration.Values.Select(value => value.Text))}; another text where none of them fits.");
        foreach (var value in declaration.Values)
        {
            var words = new[] { value.Description, value.Meaning is { } code ? $"({code})" : null, value.Aliases.Count > 0 ? $"Also called {string.Join(", ", value.Aliases)}." : null, value.Deprecation?.Message };
            if (string.Join(" ", words.Where(word => word is not null)) is { Length: > 0 } said) lines.Add($"- {value.Text}: {said}");
        }
        return lines.Count == 0 ? null : string.Join("\n", lines);
    }

    static string? Hint(FieldType type) => type switch
    {
        RefType r => $"The key of {TypeWords.A(r.Target.Name)} in this document.",
        ScalarType { Kind: ScalarKind.Identifier } => "Letters, digits and . _ : / - only.",
        ScalarType { Kind: ScalarKind.Language } => "A language tag of BCP 47, such as en or pt-BR.",
        ScalarType { Kind: ScalarKind.Uri } => "An absolute URI.",
        ScalarType { Kind: ScalarKind.Timestamp } => "A moment of RFC 3339 with its offset, such as 2031-02-11T08:30:00+01:00.",
        _ => null,
    };
}
