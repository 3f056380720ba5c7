using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Names;

/// <summary>The C# names of a schema's declarations, sound or not; whether they are is for the binder to say.</summary>
static class SchemaNames
{
    /// <summary>The C# name of a declaration: its <c>name:</c>, or its name in PascalCase.</summary>
    public static string CSharp(SchemaText name, SchemaText? csharpName) => csharpName?.Value ?? CSharpNames.Pascal(name.Value);

    /// <summary>The C# namespace of a schema: its <c>namespace:</c>, or the words of its id in PascalCase.</summary>
    public static string Namespace(SchemaNode schema) =>
        schema.Namespace?.Value ?? string.Join(".", (schema.Id?.Value ?? "Facts").Split('.').Select(CSharpNames.Pascal).Where(part => part.Length > 0));
}
