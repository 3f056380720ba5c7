using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Inference.Observation;

namespace FactKit.Compiler.Inference.Planning;

/// <summary>Finds objects whose keys are data: many different ones, or numbers, days and codes, with one kind of value.</summary>
static class MapFinder
{
    /// <summary>So many keys that look like data make a map.</summary>
    public const int FewestDataKeys = 3;

    /// <summary>So many keys of any look do, if most objects have few of them.</summary>
    public const int FewestKeys = 20;

    /// <summary>So many keys of objects that are built alike do in any case.</summary>
    public const int FewestAlike = 100;

    /// <summary>Whether so many objects that are built alike stand in it that their keys must be data.</summary>
    public static bool HoldsAlike(ObjectShape shape) =>
        shape.Names.Count >= FewestAlike && shape.Names.All(name => shape[name].Absences.Count == 0 && KindWords.Letters(shape[name]) == "o") && AreAlike(shape);

    /// <summary>Collapses those beneath a root, which itself is a type.</summary>
    public static void Apply(ObjectShape root)
    {
        var open = new Stack<ValueShape>();
        Fields(root, open);
        while (open.Count > 0)
        {
            var value = open.Pop();
            if (value.Lists is { } lists) open.Push(lists.Items);
            if (value.Objects is not { } objects) continue;
            if (IsMap(objects)) objects.Collapse();
            Fields(objects, open);
        }
    }

    static void Fields(ObjectShape shape, Stack<ValueShape> open)
    {
        if (shape.Values is { } values) open.Push(values);
        foreach (var name in shape.Names) open.Push(shape[name]);
    }

    static bool IsMap(ObjectShape shape)
    {
        if (shape.Values is not null || shape.Names.Count < FewestDataKeys) return false;
        if (HoldsAlike(shape)) return true;
        if (!shape.Names.All(IsData))
        {
            if (shape.Names.Count < FewestKeys || shape.Count < 2) return false;
            if (shape.Names.Any(name => shape[name].Count * 2 > shape.Count)) return false;
        }
        var kinds = KindWords.Letters(shape[shape.Names[0]]);
        return kinds.Length == 1 && shape.Names.All(name => KindWords.Letters(shape[name]) == kinds && shape[name].Absences.Count == 0) && (kinds != "o" || AreAlike(shape));
    }

    // Begins with a digit (numbers, days, times, many UUIDs), or has a sign that names do not have.
    static bool IsData(string name) =>
        name.Length > 0 && (name[0] is >= '0' and <= '9' || name.IndexOfAny(['@', '/', ':', '#']) >= 0 || Guid.TryParse(name, out _)
            || name[0] == '-' && NumberText.IsJsonNumber(name));

    // On the whole, the objects have the fields that all of them together have.
    static bool AreAlike(ObjectShape shape)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var sum = 0;
        foreach (var name in shape.Names)
        {
            var value = shape[name].Objects!;
            if (value.Values is not null) return false;
            names.UnionWith(value.Names);
            sum += value.Names.Count;
        }
        return sum * 2 >= names.Count * shape.Names.Count;
    }
}
