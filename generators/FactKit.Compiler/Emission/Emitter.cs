using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Rules;
using FactKit.Compiler.Emission.Views;

namespace FactKit.Compiler.Emission;

/// <summary>Prints bound declarations as C#. The text depends on the declaration alone: not on the culture, the platform or the time.</summary>
public static class Emitter
{
    /// <summary>The C# of a declaration.</summary>
    /// <exception cref="OperationCanceledException">The compilation was abandoned.</exception>
    public static GeneratedPart Emit(BoundDeclaration declaration, CancellationToken cancellation = default) => declaration switch
    {
        BoundRecord record => Part(record, RecordView.Of(record), Templates.Record, cancellation),
        BoundUnion union => Part(union, UnionView.Of(union), Templates.Union, cancellation),
        BoundEnum @enum => Part(@enum, EnumView.Of(@enum), Templates.Enum, cancellation),
        BoundRules rules => Part(rules, RulesView.Of(rules), Templates.Rules, cancellation),
        _ => throw new InvalidOperationException($"No C# is known for a {declaration.GetType().Name}."),
    };

    /// <summary>The file of a schema.</summary>
    /// <param name="parts">Its declarations; at least one.</param>
    public static GeneratedFile File(IReadOnlyList<GeneratedPart> parts) => new(Names.HintName(parts[0].SchemaId), GeneratedPart.Join(parts));

    static GeneratedPart Part(BoundDeclaration declaration, IPartView view, CodeTemplate template, CancellationToken cancellation) =>
        new(declaration.Name.SchemaId, view.Pragmas.ToEquatableArray(), view.Using, view.Namespace, template.Render(view, cancellation));
}
