namespace FactKit.Compiler.Schema.Nodes;

/// <summary>A type as written. <see cref="Fields"/> are those of the type, or the common ones of its union.</summary>
public sealed record TypeNode(
    SchemaText Name,
    SchemaText? CSharpName,
    string? Description,
    SchemaText? Document,
    SchemaText? Speaker,
    DeprecatedNode? Deprecated,
    EquatableArray<FieldNode> Fields,
    UnionNode? Union,
    EquatableArray<SchemaText> Include,
    EquatableArray<SchemaText> Reserved,
    SchemaText? UnknownFields)
{
    /// <summary>Nothing stands in it: no fields, no union and no include, not even faulty ones.</summary>
    public bool Empty { get; init; }

    public EquatableArray<RuleNode> Rules { get; init; }
    public FieldListNode? AtMostOneOf { get; init; }
    public FieldListNode? ExactlyOneOf { get; init; }

    /// <summary>It says rules of its own, in any form.</summary>
    public bool HasRules => Rules.Count > 0 || AtMostOneOf is not null || ExactlyOneOf is not null || Fields.Any(member => member.HasRules);

    /// <summary>A type of which nothing but the name could be read.</summary>
    public static TypeNode Named(SchemaText name) => new(name, null, null, null, null, null, default, null, default, default, null);
}

/// <summary><c>union</c> as written, but for its fields.</summary>
/// <param name="Empty">It lists no cases, not even faulty ones.</param>
public sealed record UnionNode(SchemaText? Discriminator, EquatableArray<CaseNode> Cases, SchemaText? Else, bool Empty);

/// <summary>One case of a union.</summary>
public sealed record CaseNode(SchemaText Text, SchemaText Type);
