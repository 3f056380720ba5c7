using FactKit.Compiler.Evolution;
using FactKit.Testing;

namespace FactKit.Cli.Inputs;

/// <summary>
/// Whether documents of a type can hold sensitive fields. No line of such a document is shown: a line may have many values, and of a document that does not read, nobody knows which
/// of them are sensitive. Line, column and path lead there whoever may see it.
/// </summary>
static class SensitiveFields
{
    public static bool AreIn(DocumentType type, WholeSchema schema) =>
        schema.Documents.FirstOrDefault(document => document.Name.Namespace == type.Type.Namespace && document.Name.CSharpName == type.Name) is { } found && schema.HoldsSensitive(found.Name);
}
