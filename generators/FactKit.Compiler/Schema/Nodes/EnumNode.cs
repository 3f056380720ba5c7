namespace FactKit.Compiler.Schema.Nodes;

/// <summary>An enum as written.</summary>
public sealed record EnumNode(
    SchemaText Name, SchemaText? CSharpName, string? Description, bool Open, DeprecatedNode? Deprecated, EquatableArray<EnumValueNode> Values);

/// <summary>A value of an enum as written.</summary>
public sealed record EnumValueNode(
    SchemaText Text, SchemaText? CSharpName, string? Description, EquatableArray<SchemaText> Aliases, string? Meaning, DeprecatedNode? Deprecated);
