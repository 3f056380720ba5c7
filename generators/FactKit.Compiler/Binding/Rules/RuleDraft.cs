using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Rules;

/// <summary>A rule whose keys are sound and whose texts are not checked yet.</summary>
/// <param name="Path">JSON Pointer from the object.</param>
sealed record RuleDraft(
    string Id, CelSource Assert, CelSource? When, RuleSeverity Severity, RuleSeverity? Undetermined, string Path, IReadOnlyList<DraftPart> Message)
{
    /// <summary>Of a rule that a key stands for: what it demands, in words.</summary>
    public string? Words { get; init; }

    /// <summary>Why there is the rule, as the schema says.</summary>
    public string? Description { get; init; }
}

/// <summary>A stretch of a message: a text, or a hole.</summary>
sealed record DraftPart(string? Text, CelSource? Hole);

/// <summary>A text of CEL, and where each stretch of it stands in the schema.</summary>
/// <param name="joins">The units of the text where lines of the file were made one.</param>
sealed class CelSource(string text, EquatableArray<int> joins, Func<int, int, NodeLocation> locate)
{
    public string Text => text;

    public EquatableArray<int> Joins => joins;

    /// <summary>Where a stretch stands.</summary>
    public NodeLocation Locate(int offset, int length) => locate(offset, length);

    /// <summary>A text that the schema writes.</summary>
    public static CelSource Of(SchemaText written) => new(written.Value, written.Joins, written.Location.Slice);

    /// <summary>A text made of a key; whatever is wrong with it is a matter of the key.</summary>
    public static CelSource Made(string text, NodeLocation key) => new(text, default, (_, _) => key);

    /// <summary>A stretch of a text that the schema writes.</summary>
    public static CelSource Part(SchemaText written, int start, int length) => new(
        written.Value.Substring(start, length),
        written.Joins.Where(join => join > start && join < start + length).Select(join => join - start).ToEquatableArray(),
        (offset, count) => written.Location.Slice(start + offset, count));
}
