using FactKit.Compiler.Inference.Observation;

namespace FactKit.Compiler.Inference.Planning;

/// <summary>
/// Takes <c>{ "absent": reason }</c> for an object where it can be no absence: as the entry of a map, in place of a map, and in place of an object that has a field "absent" itself.
/// All of it before types are chosen, since an object may stand in many places.
/// </summary>
static class AbsenceFolder
{
    public static void Apply(ObjectShape root)
    {
        var absent = new List<(ValueShape Value, bool IsEntry)>();
        Collect(root, absent);
        // What is folded may give an object the field "absent", which others of its type then have too.
        while (absent.RemoveAll(place => Fold(place.Value, place.IsEntry)) > 0)
        {
        }
    }

    static bool Fold(ValueShape value, bool isEntry)
    {
        if (!isEntry && !(value.Objects?.Current is { } objects && (objects.Values is not null || objects.Has("absent")))) return false;
        value.FoldAbsences();
        return true;
    }

    static void Collect(ObjectShape root, List<(ValueShape Value, bool IsEntry)> absent)
    {
        var seen = new HashSet<ObjectShape>();
        var open = new Stack<(ValueShape Value, bool IsEntry)>();
        Push(root);
        while (open.Count > 0)
        {
            var (value, isEntry) = open.Pop();
            if (value.Absences.Count > 0) absent.Add((value, isEntry));
            if (value.Lists is { } lists) open.Push((lists.Items, false));
            if (value.Objects?.Current is { } objects) Push(objects);
        }

        void Push(ObjectShape shape)
        {
            if (!seen.Add(shape)) return;
            if (shape.Values is { } values) open.Push((values, true));
            foreach (var name in shape.Names) open.Push((shape[name], false));
        }
    }
}
