using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Surfaces;

namespace FactKit.Compiler.Binding.Names;

/// <summary>Finds the key of a type: its own, an included one, or the common one of a union.</summary>
sealed class KeyFinder(Scope scope)
{
    /// <summary>The scalars that can be keys.</summary>
    public static IReadOnlyList<ScalarKind> KeyKinds { get; } = [ScalarKind.Identifier, ScalarKind.Text, ScalarKind.Integer, ScalarKind.Date];

    /// <summary>The scalar of the type's key, and its sensitivity; null: it has none.</summary>
    public (ScalarKind Kind, string? Sensitivity)? KeyOf(Declared declared)
    {
        var open = new Queue<Declared>([declared]);
        var seen = new HashSet<TypeName>();
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            if (next.Type is not { } type || !seen.Add(next.Name)) continue;
            foreach (var field in type.Fields)
                if (field is { Key: true, Type: { Argument: null } expression } && BuiltInTypes.Scalar(expression.Name) is { } kind && KeyKinds.Contains(kind))
                    return (kind, field.Sensitivity);
            foreach (var include in type.Include)
                if (scope.Single(next.Home, include) is { } included) open.Enqueue(included);
        }
        return null;
    }
}
