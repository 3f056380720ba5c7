namespace FactKit.Compiler.Schema.Nodes;

/// <summary>A field as written, in either form. A key that was at fault is as if it were not there.</summary>
public sealed record FieldNode(SchemaText Name, SchemaText? TypeText, TypeExpression? Type)
{
    public string? Description { get; init; }
    public EquatableArray<SchemaText> Examples { get; init; }
    public SchemaText? Default { get; init; }
    public SchemaText? Const { get; init; }
    public SchemaText? MinLength { get; init; }
    public SchemaText? MaxLength { get; init; }
    public SchemaText? Pattern { get; init; }
    public SchemaText? Min { get; init; }
    public SchemaText? Max { get; init; }
    public SchemaText? MultipleOf { get; init; }
    public SchemaText? MinItems { get; init; }
    public SchemaText? MaxItems { get; init; }
    public SchemaText? Unique { get; init; }
    public SchemaText? Key { get; init; }
    public EquatableArray<SchemaText> Absent { get; init; }
    public EquatableArray<AbsentWhenNode> AbsentWhen { get; init; }
    public SchemaText? Evidence { get; init; }
    public SchemaText? Sensitivity { get; init; }
    public DeprecatedNode? Deprecated { get; init; }
    public EquatableArray<SchemaText> Was { get; init; }
    public SchemaText? CSharpName { get; init; }
    public SchemaText? Json { get; init; }
    public FieldListNode? SumOf { get; init; }
    public SchemaText? NotBefore { get; init; }
    public SchemaText? NotAfter { get; init; }
    public FieldValuesNode? RefersTo { get; init; }
    public FieldValuesNode? RequiredWhen { get; init; }

    /// <summary>A key of it stands for a rule.</summary>
    public bool HasRules => SumOf is not null || NotBefore is not null || NotAfter is not null || RefersTo is not null || RequiredWhen is not null;
}

/// <summary>One reason of <c>absentWhen</c> and the values that stand for it.</summary>
public sealed record AbsentWhenNode(SchemaText Reason, EquatableArray<SchemaText> Values);
