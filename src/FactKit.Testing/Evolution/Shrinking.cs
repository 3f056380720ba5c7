using System.Text.Json.Nodes;

namespace FactKit.Testing.Evolution;

/// <summary>Makes a document smaller that shows something: what can be left out so that it still shows is left out.</summary>
static class Shrinking
{
    // A document of an example may have thousands of parts.
    const int MostTries = 600;

    /// <param name="document">Shows it.</param>
    /// <param name="shows">Whether a document still does.</param>
    public static JsonObject Smallest(JsonObject document, Func<JsonObject, bool> shows)
    {
        var small = (JsonObject)document.DeepClone();
        var tries = 0;
        // Again while something goes: a key can be left out once nothing refers to it any more.
        for (var shrunk = true; shrunk;)
        {
            shrunk = false;
            foreach (var leaveOut in Parts(small, small).ToList())
            {
                if (++tries > MostTries) return small;
                if (leaveOut() is not { } putBack) continue;
                if (shows(small)) shrunk = true;
                else putBack();
            }
        }
        return small;
    }

    // Large parts before what is in them, the last first, so that the numbers of the others stay. Each gives what undoes it; null where its parent is gone already.
    static IEnumerable<Func<Action?>> Parts(JsonNode node, JsonObject root)
    {
        switch (node)
        {
            case JsonObject made:
                foreach (var (name, value) in made.Reverse().ToList())
                {
                    yield return () =>
                    {
                        if (!IsAttached(made)) return null;
                        var index = made.IndexOf(name);
                        if (index < 0) return null;
                        made.RemoveAt(index);
                        return () => made.Insert(index, name, value);
                    };
                    if (value is not null)
                        foreach (var part in Parts(value, root)) yield return part;
                }
                break;
            case JsonArray list:
                foreach (var item in list.Reverse().ToList())
                {
                    if (item is null) continue;
                    yield return () =>
                    {
                        if (!IsAttached(list)) return null;
                        var index = list.IndexOf(item);
                        if (index < 0) return null;
                        list.RemoveAt(index);
                        return () => list.Insert(index, item);
                    };
                    foreach (var part in Parts(item, root)) yield return part;
                }
                break;
        }

        // What was left out with a part that it stood in is not looked at again.
        bool IsAttached(JsonNode part) => ReferenceEquals(part.Root, root);
    }
}
