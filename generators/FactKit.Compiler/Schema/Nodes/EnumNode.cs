namespace FactKit.Compiler.Schema.Nodes;

/// <summary>An enum as written.</summary>
/// <param name="Open">It takes any text: it says so, or not all of its values could be read.</param>
public sealed record EnumNode(
    SchemaText Name, SchemaText? CSharpName, string? Description, bool Open, DeprecatedNode? Deprecated, EquatableArray<EnumValueNode> Values)
{
    /// <summary>It lists no values, not even faulty ones.</summary>
    public bool Empty { get; init; }

    /// <summary>An enum of which nothing but the name could be read: any text may be a value of it.</summary>
    public static EnumNode Named(SchemaText name) => new(name, null, null, true, null, default);
}

/// <summary>A value of an enum as written.</summary>
public sealed record EnumValueNode(
    SchemaText Text, SchemaText? CSharpName, string? Description, EquatableArray<SchemaText> Aliases, string? Meaning, DeprecatedNode? Deprecated);
