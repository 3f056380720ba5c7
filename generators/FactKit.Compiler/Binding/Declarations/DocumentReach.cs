using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Declarations;

/// <summary>Which types a document can hold references to.</summary>
sealed class DocumentReach(Scope scope)
{
    readonly KeyFinder _keys = new(scope);

    /// <summary>The types that references inside a type name, in the order in which they are met.</summary>
    public EquatableArray<TypeName> KeyedTypesIn(TypeName document)
    {
        var targets = new List<TypeName>();
        var isTarget = new HashSet<TypeName>();
        var seen = new HashSet<TypeName>();
        var open = new Queue<Declared>();
        if (scope.Single(0, document.Name) is { } root) open.Enqueue(root);
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            if (next.Type is not { } type || !seen.Add(next.Name)) continue;
            foreach (var field in type.Fields) Meet(next.Home, field.Type);
            foreach (var name in type.Include.Concat(type.Cases))
                if (scope.Single(next.Home, name) is { } other) open.Enqueue(other);
        }
        return targets.ToEquatableArray();

        void Meet(int home, TypeExpression? expression)
        {
            var isRef = expression is { Name: "Ref", Argument: not null };
            for (; expression is not null; expression = expression.Argument)
            {
                if (BuiltInTypes.IsReserved(expression.Name) || scope.Single(home, expression.Name) is not { } declared) continue;
                if (!isRef) open.Enqueue(declared);
                else if (!isTarget.Contains(declared.Name) && _keys.KeyOf(declared) is not null && isTarget.Add(declared.Name)) targets.Add(declared.Name);
            }
        }
    }
}
