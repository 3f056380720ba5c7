using System.Collections;
using System.Reflection;
using FactKit.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace FactKit.SourceGenerator.Tests.Harness;

/// <summary>Walks everything that the steps keep between two runs, in search of what must not be kept.</summary>
static class OutputWalk
{
    // Any of these keeps a whole compilation alive, or never compares as equal.
    static readonly Type[] Never =
        [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SemanticModel), typeof(Location), typeof(Diagnostic)];

    // These change with a comment, and would bind and emit everything again.
    static readonly Type[] Positions =
    [
        typeof(TextSpan), typeof(LinePosition), typeof(SourceFile), typeof(AdditionalText),
        typeof(Compiler.Syntax.SyntaxNode), typeof(Compiler.Syntax.SyntaxTree),
    ];

    public static void Assert(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Xunit.Assert.Null(result.Exception);
        foreach (var name in TrackingNames.Every)
        {
            if (!result.TrackedSteps.TryGetValue(name, out var steps)) continue;
            Type[] forbidden = TrackingNames.WithPositions.Contains(name) ? Never : [.. Never, .. Positions];
            var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
            foreach (var (value, _) in steps.SelectMany(step => step.Outputs)) Walk(value, forbidden, name, seen);
        }
    }

    static void Walk(object? value, Type[] forbidden, string path, HashSet<object> seen)
    {
        if (value is null or string || (!value.GetType().IsValueType && !seen.Add(value))) return;
        var type = value.GetType();
        Xunit.Assert.False(forbidden.Any(bad => bad.IsAssignableFrom(type)), $"The step {path} keeps a {type}.");
        if (type.IsPrimitive || type.IsEnum || value is AdditionalText or Delegate or Pointer) return;
        if (value is IEnumerable items and (Array or IDictionary or ICollection))
        {
            foreach (var item in items) Walk(item, forbidden, $"{path}[]", seen);
        }
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                if (!field.FieldType.IsPointer && !field.FieldType.IsByRefLike) Walk(field.GetValue(value), forbidden, $"{path}.{field.Name}", seen);
        }
    }
}
