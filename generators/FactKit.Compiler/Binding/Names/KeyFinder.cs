using FactKit.Compiler.Binding.Declarations;
using FactKit.Compiler.Binding.Model;

namespace FactKit.Compiler.Binding.Names;

/// <summary>The key of a type.</summary>
sealed record Key(ScalarKind Kind, string? Sensitivity);

/// <summary>Finds the key of a type: its own, an included one, or the common one of a union.</summary>
static class KeyFinder
{
    /// <summary>The scalars that can be keys.</summary>
    public static IReadOnlyList<ScalarKind> KeyKinds { get; } = [ScalarKind.Identifier, ScalarKind.Text, ScalarKind.Integer, ScalarKind.Date];

    /// <summary>The scalar of the type's key, and its sensitivity; null: it has none.</summary>
    public static Key? KeyOf(Declared declared)
    {
        var open = new Queue<Declared>([declared]);
        var seen = new HashSet<TypeName>();
        var followed = 0;
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            if (next.Type is not { } type || !seen.Add(next.Name)) continue;
            foreach (var field in type.Fields)
                if (field is { Key: true, Type: { Argument: null } expression } && BuiltInTypes.Scalar(expression.Name) is { } kind && KeyKinds.Contains(kind))
                    return new(kind, field.Sensitivity);
            foreach (var include in type.Include)
                if (++followed <= CopyLimits.Includes && next.Home.Single(include) is { } included) open.Enqueue(included);
        }
        return null;
    }
}
