using System.Text.Json.Nodes;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution;
using FactKit.Testing.Samples;

namespace FactKit.Testing.Evolution;

/// <summary>
/// Whether a fault is one that a change can cause: its code and its rule are the change's, and it stands where the document holds what changed.
/// Anything less would let the fault of another change prove this one.
/// </summary>
/// <param name="schema">The old schema, whose types and names old documents have.</param>
sealed class ChangeCause(WholeSchema schema)
{
    /// <summary>Whether the fault can be the change's.</summary>
    /// <param name="issue">A fault that the new schema gives.</param>
    /// <param name="probe">The change's.</param>
    /// <param name="document">The document that gives it.</param>
    public bool Fits(FactIssue issue, Probe probe, SampleDocument document)
    {
        if (issue.Severity != FactSeverity.Error) return false;
        if (probe.Codes.Count > 0 && !probe.Codes.Contains(issue.Code)) return false;
        if (probe.RuleId is not null && issue.RuleId != probe.RuleId) return false;
        return probe.Kind switch
        {
            ProbeKind.SchemaName => Pointer.Parts(issue.Path) is [var name, ..] && probe.Names.Contains(name),
            // Claims stand anywhere.
            ProbeKind.Speaker => Pointer.Parts(issue.Path).Contains("by"),
            ProbeKind.EnumText => IsInEnum(issue, probe, document),
            _ => document.Objects(probe.Owner).Any(made => (probe.Kind != ProbeKind.Case || IsOfCase(made, probe)) && IsIn(issue, made, probe)),
        };
    }

    /// <summary>Whether the document has, where the fault stands, one of the values that the change is tried with.</summary>
    public static bool HasValue(FactIssue issue, Probe probe, JsonObject document) => Pointer.Find(document, issue.Path) is { } found
        && probe.Values.Any(value => JsonNode.Parse(value) is { } tried && Inside(found).Any(node => JsonNode.DeepEquals(node, tried)));

    static bool IsIn(FactIssue issue, JsonObject made, Probe probe) => Pointer.Below(issue.Path, Pointer.Of(made)) is { } parts
        && (probe.Names.Count == 0 || probe.RuleId is not null || (parts.Length > 0 && probe.Names.Contains(parts[0])));

    bool IsInEnum(FactIssue issue, Probe probe, SampleDocument document) =>
        Pointer.Find(document.Root, issue.Path) is JsonValue value && value.TryGetValue<string>(out var text)
        && (probe.OfTheRest ? schema.Find(probe.Owner) is BoundEnum e && !e.Values.Any(one => one.Text == text || one.Aliases.Contains(text)) : Has(probe, text))
        && schema.UsersOf(probe.Owner).Any(user => document.Objects(user.Owner).Any(made =>
            Pointer.Below(issue.Path, Pointer.Of(made)) is [var name, ..] && (name == user.Field.Name || user.Field.OldNames.Contains(name))));

    bool IsOfCase(JsonObject made, Probe probe) =>
        schema.Find(probe.Owner) is BoundUnion union && made[union.Discriminator] is JsonValue value && value.TryGetValue<string>(out var text)
        && (probe.OfTheRest ? !union.Cases.Any(one => one.Text == text) : Has(probe, text));

    static bool Has(Probe probe, string text) => probe.Values.Any(value => value == text || value == SampleValues.Text(text));

    static IEnumerable<JsonNode> Inside(JsonNode node) => (node switch
    {
        JsonObject o => o.Select(pair => pair.Value),
        JsonArray list => list,
        _ => [],
    }).OfType<JsonNode>().SelectMany(Inside).Prepend(node);
}
