using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding;

/// <summary>Gathers, of all schemas, what one of them depends on.</summary>
sealed class BindInputs
{
    // A did-you-mean costs as much as the build has files.
    const int MostHints = 100;

    readonly SchemaSet _all;
    readonly List<SchemaEntry> _reached = [];
    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    BindInputs(SchemaSet all) => _all = all;

    public static BindInput Collect(string path, SchemaSet all)
    {
        if (all.Find(path) is not { } entry) throw new ArgumentException("No schema stands at the path.", nameof(path));
        var inputs = new BindInputs(all);
        inputs.Reach(entry);
        var reachable = inputs._reached.Select(inputs.Show).ToEquatableArray();
        return new(
            entry.Schema,
            inputs.Imports(entry, reachable),
            reachable,
            inputs.Included(reachable),
            all.OthersWithId(entry).ToEquatableArray(),
            all.SharedNames(entry).ToEquatableArray());
    }

    // Breadth first, without recursion: a chain of imports may be as long as the build has files.
    void Reach(SchemaEntry start)
    {
        Add(start);
        for (var i = 0; i < _reached.Count; i++)
            foreach (var import in _reached[i].Surface.Imports)
                if (Target(_reached[i], import) is { } target) Add(target);

        void Add(SchemaEntry entry)
        {
            if (_numbers.ContainsKey(entry.Path)) return;
            _numbers.Add(entry.Path, _reached.Count);
            _reached.Add(entry);
        }
    }

    SchemaEntry? Target(SchemaEntry from, string import)
    {
        if (ImportPath.IsAbsolute(import)) return null;
        if (BuiltInSchemas.IsMeant(import)) return _all.Find(import);
        var path = ImportPath.Resolve(from.Path, import);
        return BuiltInSchemas.Contains(path) ? null : _all.Find(path);
    }

    ReachableSurface Show(SchemaEntry entry) =>
        new(entry.Surface, entry.Surface.Imports.Select(import => Target(entry, import) is { } target ? _numbers[target.Path] : -1).ToEquatableArray());

    EquatableArray<ImportResult> Imports(SchemaEntry entry, EquatableArray<ReachableSurface> reachable)
    {
        var seen = new HashSet<int>();
        return entry.Surface.Imports.Select((import, i) =>
        {
            var target = reachable[0].Imports[i];
            if (ImportPath.IsAbsolute(import)) return new ImportResult(-1, ImportFault.Absolute, "");
            if (target < 0 && BuiltInSchemas.IsMeant(import)) return new(-1, ImportFault.NotBuiltIn, NearestBuiltIn(import));
            if (target < 0) return new(-1, ImportFault.NotFound, i < MostHints ? Nearest(entry, import) : "");
            if (!seen.Add(target)) return new(-1, ImportFault.Repeated, "");
            return PathBack(target, reachable) is { } cycle ? new(target, ImportFault.Cycle, cycle) : new(target, ImportFault.None, "");
        }).ToEquatableArray();
    }

    // The extension that all share says nothing about which one is meant.
    string Nearest(SchemaEntry entry, string import)
    {
        if (import.Length == 0) return "";
        var dot = import.StartsWith("./", StringComparison.Ordinal) ? "./" : "";
        var near = Naming.Suggestion.Nearest(Stem(ImportPath.Relative(entry.Path, ImportPath.Resolve(entry.Path, import))), _all.Paths.Where(path => path != entry.Path).Select(path => Stem(ImportPath.Relative(entry.Path, path))));
        return near is null ? NearestBuiltIn(Stem(import)) : $"; did you mean \"{dot}{near}{ImportPath.Extension}\"?";
    }

    static string NearestBuiltIn(string import) =>
        Naming.Suggestion.Nearest(ImportPath.Normalise(import).TrimStart('/'), BuiltInSchemas.Names) is { } near ? $"; did you mean \"{near}\"?" : "";

    static string Stem(string path) => path.EndsWith(ImportPath.Extension, StringComparison.Ordinal) ? path.Substring(0, path.Length - ImportPath.Extension.Length) : path;

    // The shortest way from a schema back to the one that is bound (number 0), as file names; null when there is none.
    string? PathBack(int from, EquatableArray<ReachableSurface> reachable)
    {
        var before = new Dictionary<int, int> { [from] = -1 };
        var queue = new Queue<int>([from]);
        while (queue.Count > 0)
        {
            var at = queue.Dequeue();
            if (at == 0)
            {
                var names = new List<string>();
                for (var i = at; i >= 0; i = before[i]) names.Add(ImportPath.FileName(_reached[i].Path));
                if (from == 0) return names[0] + " imports itself";
                names.Add(names[0]);
                names.Reverse();
                return string.Join(" imports ", names);
            }
            foreach (var next in reachable[at].Imports)
                if (next >= 0 && !before.ContainsKey(next))
                {
                    before.Add(next, at);
                    queue.Enqueue(next);
                }
        }
        return null;
    }

    EquatableArray<IncludedType> Included(EquatableArray<ReachableSurface> reachable)
    {
        var found = new List<IncludedType>();
        var seen = new HashSet<(int, string)>();
        var scope = new Scope(reachable);
        var nodes = new Dictionary<int, Dictionary<string, TypeNode>>();
        var open = new Queue<(int Surface, string Name)>(reachable[0].Surface.Types.SelectMany(type => type.Include).Select(name => (0, name)));
        while (open.Count > 0)
        {
            var (surface, name) = open.Dequeue();
            if (scope.Single(surface, name) is not { Type: not null, Home: var home } || !seen.Add((home, name))) continue;
            var type = Node(home, name);
            if (home != 0) found.Add(new(home, type));
            foreach (var next in type.Include) open.Enqueue((home, next.Value));
        }
        return found.ToEquatableArray();

        TypeNode Node(int home, string name)
        {
            if (!nodes.TryGetValue(home, out var byName))
            {
                nodes.Add(home, byName = new(StringComparer.Ordinal));
                foreach (var type in _reached[home].Schema.Types) byName[type.Name.Value] = type;
            }
            return byName[name];
        }
    }
}
