namespace FactKit.Compiler.Binding.Surfaces;

/// <summary>Says how an import leads back to the schema that says it.</summary>
static class ImportCircle
{
    // Each import of a circle is reported, so the search for one has an end, as has what is shown of it.
    const int MostSteps = 100, MostShown = 10;

    /// <summary>The shortest way back, as file names; null where there is none.</summary>
    public static string? WayBack(ReachedSchema schema, ReachedSchema import)
    {
        if (import.Circle != schema.Circle) return null;
        var name = ImportPath.FileName(schema.Path);
        if (import == schema) return name + " imports itself";
        var before = new Dictionary<string, ReachedSchema?>(StringComparer.Ordinal) { [import.Path] = null };
        var open = new Queue<ReachedSchema>([import]);
        var steps = 0;
        while (open.Count > 0 && steps < MostSteps)
        {
            var at = open.Dequeue();
            foreach (var next in at.Imports)
            {
                if (++steps > MostSteps) break;
                if (next == schema) return Shown(schema, at, before);
                if (next is null || next.Circle != schema.Circle || before.ContainsKey(next.Path)) continue;
                before.Add(next.Path, at);
                open.Enqueue(next);
            }
        }
        return $"{name} imports {ImportPath.FileName(import.Path)}, which leads back to it through many others";
    }

    static string Shown(ReachedSchema schema, ReachedSchema last, Dictionary<string, ReachedSchema?> before)
    {
        var names = new List<string>();
        for (var at = last; at is not null; at = before[at.Path]) names.Add(ImportPath.FileName(at.Path));
        names.Add(ImportPath.FileName(schema.Path));
        names.Reverse();
        if (names.Count > MostShown)
        {
            var left = names.Count - MostShown;
            names.RemoveRange(MostShown / 2, left);
            names.Insert(MostShown / 2, $"... {left} others ...");
        }
        names.Add(names[0]);
        return string.Join(" imports ", names);
    }
}
