using System.Reflection;
using System.Runtime.CompilerServices;

namespace FactKit.Benchmarks.Ratios;

/// <summary>The bytes of an object and of all that it holds: what building it has to allocate at least.</summary>
static class ObjectBytes
{
    static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    public static long Of(object root) => Add(root, new HashSet<object>(ReferenceEqualityComparer.Instance));

    static long Add(object? value, HashSet<object> seen)
    {
        // What a type shares with all its instances is no part of one; the empty string is such a thing.
        if (value is null or "" or Type or Delegate || !seen.Add(value)) return 0;
        var bytes = value.GetType().IsValueType ? 0 : Own(value);
        if (value is string) return bytes;
        if (value is Array items)
        {
            if (items.GetType().GetElementType() is { IsPrimitive: false, IsEnum: false })
            {
                foreach (var item in items) bytes += Add(item, seen);
            }
            return bytes;
        }
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPrimitive && !field.FieldType.IsEnum) bytes += Add(field.GetValue(value), seen);
            }
        }
        return bytes;
    }

    static long Own(object value)
    {
        if (value is string text) return 22 + 2 * text.Length + 7 & ~7;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Clone.Invoke(value, null);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Clone.Invoke(value, null);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
