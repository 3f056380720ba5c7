namespace FactKit.Compiler.Schema.Nodes;

/// <summary>A rule as written. A key that is missing or was at fault is null.</summary>
public sealed record RuleNode(
    SchemaText? Id, SchemaText? Assert, SchemaText? When, SchemaText? Severity, SchemaText? Path, SchemaText? Message, SchemaText? Undetermined)
{
    /// <summary>Why there is the rule.</summary>
    public string? Description { get; init; }
}
