namespace FactKit.Compiler.Inference.Planning;

/// <summary>A type as it will be printed.</summary>
sealed class TypePlan(string name)
{
    public string Name { get; } = name;

    public bool Document { get; init; }

    public List<FieldPlan> Fields { get; } = [];

    /// <summary>Fields that are kept without a type, and why: each a line of a comment.</summary>
    public List<string> Kept { get; } = [];

    /// <summary>Fields that no schema can name are kept too.</summary>
    public bool Keep { get; set; }
}

/// <summary>A field as it will be printed.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Type">The type expression.</param>
/// <param name="Keys">Its other keys, as YAML.</param>
/// <param name="Remarks">What was seen.</param>
sealed record FieldPlan(string Name, string Type, IReadOnlyList<string> Keys, IReadOnlyList<string> Remarks);

/// <summary>An enum as it will be printed.</summary>
sealed record EnumPlan(string Name, bool Open, IReadOnlyList<string> Values, string Remark);
