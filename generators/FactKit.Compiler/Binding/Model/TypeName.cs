namespace FactKit.Compiler.Binding.Model;

/// <summary>A declared type or enum by all its names.</summary>
/// <param name="SchemaId">The id of the schema that declares it, <c>newsroom.clash</c>.</param>
/// <param name="Name">Its name in the schema, <c>Loss</c>.</param>
/// <param name="Namespace">Its C# namespace.</param>
/// <param name="CSharpName">Its C# name.</param>
public sealed record TypeName(string SchemaId, string Name, string Namespace, string CSharpName)
{
    /// <summary>How C# names it from anywhere.</summary>
    public string Global => $"global::{Namespace}.{CSharpName}";

    /// <summary>Unique among all schemas: <c>newsroom.clash/Loss</c>. Also the name of its key space.</summary>
    public string Full => $"{SchemaId}/{Name}";
}
