using FactKit.Compiler.Inference.Naming;
using FactKit.Compiler.Inference.Observation;

namespace FactKit.Compiler.Inference.Planning;

/// <summary>Makes one type of objects that are built alike: with the same fields, or of one name and with most fields in common. An object inside one of its own kind makes the type recursive.</summary>
sealed class TypeMerger
{
    // Of objects of one name, so many different ones are compared with each new one.
    const int MaxAlike = 16;

    // Where two objects have more in them than this, they are not compared to the end: they stay two types.
    const int MaxCompared = 2_000;

    readonly Dictionary<string, ObjectShape> _bySignature = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<ObjectShape>> _byName = new(StringComparer.Ordinal);
    readonly List<(string Name, ObjectShape Shape)> _around = [];

    public static void Merge(ObjectShape root) => new TypeMerger().Visit(root, "");

    void Visit(ObjectShape shape, string name)
    {
        if (shape.Values is { } values)
        {
            Visit(values, name);
            return;
        }
        if (shape.Names.Count > 0 && Alike(shape, name) is { } other)
        {
            other.Merge(shape);
            return;
        }
        Register(shape, name);
        _around.Add((name, shape));
        // Merging what is inside may add fields.
        for (var i = 0; i < shape.Names.Count; i++) Visit(shape[shape.Names[i]], shape.Names[i]);
        _around.RemoveAt(_around.Count - 1);
    }

    void Visit(ValueShape value, string name)
    {
        if (value.Objects is { } objects && ReferenceEquals(objects.Current, objects)) Visit(objects, name);
        if (value.Lists is { } lists) Visit(lists.Items, name);
    }

    ObjectShape? Alike(ObjectShape shape, string name)
    {
        var key = NameKey(name);
        for (var i = _around.Count - 1; i > 0; i--)
            if (NameKey(_around[i].Name) == key && Shares(_around[i].Shape, shape, 0.5)) return _around[i].Shape;
        if (shape.Names.Count >= 2 && _bySignature.TryGetValue(Signature(shape), out var same) && same.Current.Values is null && Compatible(same.Current, shape, [])) return same.Current;
        return _byName.TryGetValue(key, out var named)
            ? named.Select(other => other.Current).FirstOrDefault(other => !ReferenceEquals(other, shape) && Shares(other, shape, 0.7))
            : null;
    }

    void Register(ObjectShape shape, string name)
    {
        if (shape.Names.Count >= 2)
        {
            var signature = Signature(shape);
            if (!_bySignature.ContainsKey(signature)) _bySignature.Add(signature, shape);
        }
        if (_around.Count == 0) return;
        var key = NameKey(name);
        if (!_byName.TryGetValue(key, out var named)) _byName.Add(key, named = []);
        if (named.Count < MaxAlike) named.Add(shape);
    }

    static bool Shares(ObjectShape one, ObjectShape other, double least)
    {
        if (one.Values is not null || other.Values is not null) return false;
        var common = other.Names.Count(one.Has);
        return common >= least * (one.Names.Count + other.Names.Count - common) && Compatible(one, other, []);
    }

    // Together, no field would be of two kinds, however deep.
    static bool Compatible(ObjectShape one, ObjectShape other, HashSet<(ObjectShape, ObjectShape)> seen)
    {
        if (ReferenceEquals(one, other) || !seen.Add((one, other))) return true;
        if (seen.Count > MaxCompared) return false;
        if (one.Values is not null || other.Values is not null) return one.Values is not null && other.Values is not null && Compatible(one.Values, other.Values, seen);
        return other.Names.All(name => !one.Has(name) || Compatible(one[name], other[name], seen));
    }

    static bool Compatible(ValueShape one, ValueShape other, HashSet<(ObjectShape, ObjectShape)> seen)
    {
        var (a, b) = (KindWords.Letters(one), KindWords.Letters(other));
        if (a != b && a.Length > 0 && b.Length > 0) return false;
        if (one.Objects is { } objects && other.Objects is { } others && !Compatible(objects.Current, others.Current, seen)) return false;
        return one.Lists is not { } list || other.Lists is not { } otherList || Compatible(list.Items, otherList.Items, seen);
    }

    static string Signature(ObjectShape shape) =>
        string.Concat(shape.Names.OrderBy(name => name, StringComparer.Ordinal).Select(name => YamlText.Quoted(name) + KindWords.Letters(shape[name])));

    static string NameKey(string name)
    {
        var words = Words.Of(name);
        return words.Count == 0 ? name : Words.Pascal(words.Take(words.Count - 1).Append(Words.Singular(words[words.Count - 1])));
    }
}
