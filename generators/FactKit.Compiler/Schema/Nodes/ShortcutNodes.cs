namespace FactKit.Compiler.Schema.Nodes;

/// <summary>A key that lists fields: <c>sumOf</c>, <c>atMostOneOf</c>, <c>exactlyOneOf</c>.</summary>
/// <param name="Key">The key itself, to blame where no item is at fault.</param>
public sealed record FieldListNode(SchemaText Key, EquatableArray<SchemaText> Fields);

/// <summary>A key that says which values fields have: <c>refersTo</c>, <c>requiredWhen</c>.</summary>
/// <param name="Key">The key itself, to blame where no entry is at fault.</param>
public sealed record FieldValuesNode(SchemaText Key, EquatableArray<FieldValueNode> Entries);

/// <summary>A field and the values of which it has one.</summary>
public sealed record FieldValueNode(SchemaText Field, EquatableArray<SchemaText> Values);
