using FactKit.Compiler.Binding;
using FactKit.Compiler.Binding.Model;

namespace FactKit.SourceGenerator.Pipeline;

/// <summary>Takes a bound schema apart, so that each declaration is compared and printed for itself.</summary>
static class Declarations
{
    public static IEnumerable<InFile<BoundDeclaration>> Of(InFile<BindResult> result) =>
        result.Value.Schema is not { } schema
            ? []
            : schema.Enums.Concat<BoundDeclaration>(schema.Records).Concat(schema.Unions).Concat(schema.Rules)
                .Select(declaration => new InFile<BoundDeclaration>(result.Path, declaration));
}
