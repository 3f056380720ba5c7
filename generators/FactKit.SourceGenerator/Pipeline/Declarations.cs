using FactKit.Compiler.Binding;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission;

namespace FactKit.SourceGenerator.Pipeline;

/// <summary>Takes a bound schema apart, so that each declaration is compared and emitted for itself.</summary>
static class Declarations
{
    public static IEnumerable<InFile<BoundDeclaration>> Of(InFile<BindResult> result) =>
        result.Value.Schema is not { } schema
            ? []
            : schema.Enums.Concat<BoundDeclaration>(schema.Records).Concat(schema.Unions).Concat(schema.Rules)
                .Select(declaration => new InFile<BoundDeclaration>(result.Path, declaration));

    public static GeneratedFile Emit(BoundDeclaration declaration, CancellationToken cancel) => declaration switch
    {
        BoundRecord record => Emitter.Emit(record, cancel),
        BoundUnion union => Emitter.Emit(union, cancel),
        BoundEnum @enum => Emitter.Emit(@enum, cancel),
        BoundRules rules => Emitter.Emit(rules, cancel),
        _ => throw new InvalidOperationException($"No source is known for a {declaration.GetType().Name}."),
    };
}
