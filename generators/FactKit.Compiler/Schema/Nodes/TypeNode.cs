namespace FactKit.Compiler.Schema.Nodes;

/// <summary>A type as written. <see cref="Fields"/> are those of the type, or the common ones of its union.</summary>
public sealed record TypeNode(
    SchemaText Name,
    SchemaText? CSharpName,
    string? Description,
    SchemaText? Document,
    DeprecatedNode? Deprecated,
    EquatableArray<FieldNode> Fields,
    UnionNode? Union,
    EquatableArray<SchemaText> Include,
    EquatableArray<SchemaText> Reserved,
    SchemaText? UnknownFields);

/// <summary><c>union</c> as written, but for its fields.</summary>
public sealed record UnionNode(SchemaText? Discriminator, EquatableArray<CaseNode> Cases, SchemaText? Else);

/// <summary>One case of a union.</summary>
public sealed record CaseNode(SchemaText Text, SchemaText Type);
