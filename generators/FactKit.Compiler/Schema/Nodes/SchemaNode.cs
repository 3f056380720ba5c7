namespace FactKit.Compiler.Schema.Nodes;

/// <summary>A schema file as it was written. Holds node ids but no positions: editing a comment gives an equal node.</summary>
/// <param name="Complete">False when the YAML broke off: what seems to be missing may stand further down.</param>
public sealed record SchemaNode(
    bool Complete,
    SchemaText? Id,
    SchemaText? Version,
    SchemaText? Namespace,
    string? Description,
    EquatableArray<SchemaText> Imports,
    EquatableArray<VagueWordNode> VagueWords,
    EquatableArray<EnumNode> Enums,
    EquatableArray<TypeNode> Types)
{
    /// <summary>What is left of a file that could not be read.</summary>
    public static SchemaNode Empty { get; } = new(false, null, null, null, null, default, default, default, default);
}
