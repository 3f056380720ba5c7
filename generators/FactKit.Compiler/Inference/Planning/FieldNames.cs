using FactKit.Compiler.Inference.Naming;
using FactKit.Compiler.Inference.Observation;

namespace FactKit.Compiler.Inference.Planning;

/// <summary>The names of the fields that hold objects of one type.</summary>
static class FieldNames
{
    /// <summary>For every object shape beneath a root, in the order in which the names were first seen.</summary>
    public static Dictionary<ObjectShape, List<string>> Of(ObjectShape root)
    {
        var names = new Dictionary<ObjectShape, List<string>>();
        var open = new Stack<(ValueShape Value, string Name)>();
        Push(root, "");
        while (open.Count > 0)
        {
            var (value, name) = open.Pop();
            if (value.Lists is { } lists) open.Push((lists.Items, name));
            if (value.Objects?.Current is not { } shape) continue;
            if (names.TryGetValue(shape, out var known))
            {
                if (!known.Contains(name)) known.Add(name);
                continue;
            }
            names.Add(shape, [name]);
            Push(shape, name);
        }
        return names;

        void Push(ObjectShape shape, string field)
        {
            if (shape.Values is { } values) open.Push((values, field));
            for (var i = shape.Names.Count - 1; i >= 0; i--) open.Push((shape[shape.Names[i]], shape.Names[i]));
        }
    }

    /// <summary>What the names have in common at their end (<c>home_address</c>, <c>work_address</c>: Address), or the first of them.</summary>
    public static string TypeName(IReadOnlyList<string> names)
    {
        var all = names.Take(20).Select(name => Words.Of(name).ToList()).Where(words => words.Count > 0).ToList();
        if (all.Count == 0) return "Item";
        foreach (var words in all) words[words.Count - 1] = Words.Singular(words[words.Count - 1]);
        var common = 0;
        while (all.TrueForAll(words => words.Count > common && words[words.Count - 1 - common] == all[0][all[0].Count - 1 - common])) common++;
        return Words.Pascal(common == 0 ? all[0] : all[0].Skip(all[0].Count - common));
    }
}
