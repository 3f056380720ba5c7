using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Rules;
using FactKit.Compiler.Emission.Views;

namespace FactKit.Compiler.Emission;

/// <summary>Prints bound declarations as C#, one file each. The text depends on the declaration alone: not on the culture, the platform or the time.</summary>
public static class Emitter
{
    /// <summary>The file of a record.</summary>
    /// <exception cref="OperationCanceledException">The compilation was abandoned.</exception>
    public static GeneratedFile Emit(BoundRecord record, CancellationToken cancellation = default) =>
        new(Names.HintName(record.Name), Templates.Record.Render(RecordView.Of(record), cancellation));

    /// <summary>The file of a union; its cases have files of their own.</summary>
    /// <exception cref="OperationCanceledException">The compilation was abandoned.</exception>
    public static GeneratedFile Emit(BoundUnion union, CancellationToken cancellation = default) =>
        new(Names.HintName(union.Name), Templates.Union.Render(UnionView.Of(union), cancellation));

    /// <summary>The file of an enum.</summary>
    /// <exception cref="OperationCanceledException">The compilation was abandoned.</exception>
    public static GeneratedFile Emit(BoundEnum declaration, CancellationToken cancellation = default) =>
        new(Names.HintName(declaration.Name), Templates.Enum.Render(EnumView.Of(declaration), cancellation));

    /// <summary>The file of the rules of a record or union.</summary>
    /// <exception cref="OperationCanceledException">The compilation was abandoned.</exception>
    public static GeneratedFile Emit(BoundRules rules, CancellationToken cancellation = default) => RuleEmitter.Emit(rules, cancellation);
}
