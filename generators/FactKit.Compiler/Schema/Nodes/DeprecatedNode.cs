namespace FactKit.Compiler.Schema.Nodes;

/// <summary><c>deprecated</c>, in either form.</summary>
public sealed record DeprecatedNode(string? Since, SchemaText? ReplaceWith, string? Message);
