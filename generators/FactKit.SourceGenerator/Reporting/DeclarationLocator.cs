using FactKit.Compiler.Syntax;
using FactKit.Compiler.Text;

namespace FactKit.SourceGenerator.Reporting;

/// <summary>Finds where a file declares a type or enum.</summary>
static class DeclarationLocator
{
    /// <summary>The name under <c>types:</c> or <c>enums:</c>; the start of the file when it is not there.</summary>
    public static TextSpan Find(SyntaxTree tree, string name) =>
        Entries(tree.Root)
            .Where(section => section.Key.Value is "types" or "enums")
            .SelectMany(section => Entries(section.Value))
            .FirstOrDefault(declaration => declaration.Key.Value == name)?.Key.Span ?? default;

    static IEnumerable<MappingEntry> Entries(SyntaxNode? node) => (node as MappingNode)?.Entries ?? [];
}
