using System.Security.Cryptography;

namespace FactKit.Compiler.Binding.Surfaces;

/// <summary>Resolves the imports of all schemas of a build and finds their circles, each import once.</summary>
static class ImportGraph
{
    /// <summary>What each schema reaches, by path.</summary>
    public static Dictionary<string, ReachedSchema> Of(IReadOnlyDictionary<string, SchemaEntry> entries)
    {
        var gate = new object();
        var all = new Dictionary<string, ReachedSchema>(StringComparer.Ordinal);
        foreach (var entry in entries.Values) all.Add(entry.Path, new(entry, gate));
        foreach (var schema in all.Values) schema.Imports = [.. schema.Surface.Imports.Select(import => Target(schema.Path, import) is { } path && all.TryGetValue(path, out var target) ? target : null)];
        var circles = 0;
        var mark = new Fingerprint();
        using var sha = SHA256.Create();
        foreach (var circle in Circles(all.Values))
        {
            foreach (var member in circle) member.Circle = circles;
            Mark(circle, entries, mark, sha);
            circles++;
        }
        return all;
    }

    // Where an import leads; null where it can lead nowhere.
    static string? Target(string from, string import)
    {
        if (ImportPath.IsAbsolute(import)) return null;
        if (BuiltInSchemas.IsMeant(import)) return import;
        var path = ImportPath.Resolve(from, import);
        return BuiltInSchemas.Contains(path) ? null : path;
    }

    // A schema is marked by what it shows and by the marks of what it imports; those of a circle together, each by its place in it.
    static void Mark(List<ReachedSchema> circle, IReadOnlyDictionary<string, SchemaEntry> entries, Fingerprint mark, SHA256 sha)
    {
        circle.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        var places = new Dictionary<ReachedSchema, int>(ReferenceComparer.Instance);
        foreach (var member in circle) places.Add(member, places.Count);
        foreach (var member in circle)
        {
            mark.Add(entries[member.Path].Mark);
            foreach (var import in member.Imports)
                if (import is null) mark.Add(-1);
                else if (places.TryGetValue(import, out var place)) mark.Add(place);
                else mark.Add(-2).Add(import.Mark);
        }
        var whole = mark.Done(sha);
        foreach (var member in circle) member.Mark = circle.Count == 1 ? whole : $"{whole} {places[member]}";
    }

    // Tarjan's strongly connected components, those that are imported first; without recursion, since a chain of imports may be as long as the build has files.
    static IEnumerable<List<ReachedSchema>> Circles(IEnumerable<ReachedSchema> all)
    {
        var states = new Dictionary<ReachedSchema, State>(ReferenceComparer.Instance);
        var met = new Stack<ReachedSchema>();
        var open = new Stack<(ReachedSchema Schema, State State)>();
        foreach (var start in all)
        {
            if (!states.ContainsKey(start)) Enter(start);
            while (open.Count > 0)
            {
                var (schema, state) = open.Peek();
                if (state.Next < schema.Imports.Count)
                {
                    if (schema.Imports[state.Next++] is not { } import) continue;
                    if (!states.TryGetValue(import, out var known)) Enter(import);
                    else if (known.IsOpen) state.Low = Math.Min(state.Low, known.Number);
                    continue;
                }
                open.Pop();
                if (open.Count > 0 && open.Peek().State is { } importer) importer.Low = Math.Min(importer.Low, state.Low);
                if (state.Low != state.Number) continue;
                var circle = new List<ReachedSchema>();
                do
                {
                    circle.Add(met.Peek());
                    states[met.Peek()].IsOpen = false;
                }
                while (met.Pop() != schema);
                yield return circle;
            }
        }

        void Enter(ReachedSchema schema)
        {
            var state = new State(states.Count);
            states.Add(schema, state);
            met.Push(schema);
            open.Push((schema, state));
        }
    }

    sealed class State(int number)
    {
        public int Number { get; } = number;
        public int Low { get; set; } = number;
        public int Next { get; set; }
        public bool IsOpen { get; set; } = true;
    }

    // Marks are not there yet, so that schemas cannot be compared by them.
    sealed class ReferenceComparer : IEqualityComparer<ReachedSchema>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(ReachedSchema? a, ReachedSchema? b) => ReferenceEquals(a, b);

        public int GetHashCode(ReachedSchema schema) => StringComparer.Ordinal.GetHashCode(schema.Path);
    }
}
