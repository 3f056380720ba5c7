using System.Text.RegularExpressions;
using FactKit.Compiler.Formatting;
using FactKit.Compiler.Inference.Naming;
using FactKit.Compiler.Inference.Observation;

namespace FactKit.Compiler.Inference.Planning;

/// <summary>From what was seen to the text of a schema.</summary>
static class Planner
{
    static readonly Regex SchemaText = new(@"^([A-Za-z][A-Za-z0-9_-]{0,60}(?:\.[A-Za-z][A-Za-z0-9_-]{0,60}){0,4})@((?:0|[1-9][0-9]{0,5})\.(?:0|[1-9][0-9]{0,5})\.(?:0|[1-9][0-9]{0,5}))\z", RegexOptions.CultureInvariant);

    public static InferredSchema Plan(Observer observer, ObjectShape root, InferenceOptions options)
    {
        var notes = new List<InferenceNote>();
        var documents = root.Count;
        var (id, version) = Identity(observer.SchemaTexts, options, notes);
        MapFinder.Apply(root);
        TypeMerger.Merge(root);
        AbsenceFolder.Apply(root);
        var types = new TypePlanner(root, options, notes);
        var text = SchemaWriter.Write(id, version, documents, types.Enums.All, types.Types);
        // What is written is formatted as `fmt` would; that it cannot be is a fault of this code.
        var formatted = SchemaFormatter.Format(text);
        return formatted.Text is not null
            ? new(formatted.Text, notes)
            : throw new InvalidOperationException(formatted.Refusal ?? formatted.Faults[0].Message);
    }

    // Documents that name their schema are refused by another.
    static (string Id, string? Version) Identity(IReadOnlyList<string> seen, InferenceOptions options, List<InferenceNote> notes)
    {
        var named = seen.Select(text => SchemaText.Match(text)).ToList();
        var ids = named.Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
        var id = options.SchemaId ?? (ids.Count == 1 ? ids[0] : options.FallbackId);
        var other = seen.FirstOrDefault(text => SchemaText.Match(text) is not { Success: true } match || match.Groups[1].Value != id);
        if (other is not null) notes.Add(new("/$schema", $"documents name the schema {YamlText.Shown(other)}, and this one is {id}: they are refused until $schema is left out", true));
        return (id, named.FirstOrDefault(match => match.Success && match.Groups[1].Value == id)?.Groups[2].Value);
    }
}
