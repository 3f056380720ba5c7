namespace FactKit.Compiler.Schema.Nodes;

/// <summary>One entry of <c>vagueWords</c>.</summary>
public sealed record VagueWordNode(SchemaText Phrase, SchemaText Quantity);
