using FactKit.Compiler.Binding.Declarations;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding;

/// <summary>Gathers, of all schemas, what one of them depends on.</summary>
sealed class BindInputs(SchemaEntry entry, SchemaSet all)
{
    // Each did-you-mean compares many names.
    const int MostHints = 100;

    readonly ReachedSchema _reach = all.Reach(entry);

    public static BindInput Collect(string path, SchemaSet all)
    {
        if (all.Find(path) is not { } entry) throw new ArgumentException("No schema stands at the path.", nameof(path));
        return new BindInputs(entry, all).Collect();
    }

    BindInput Collect()
    {
        // What is looked up is shared with the other schemas of the set.
        lock (_reach.Gate)
            return new(entry.Schema, Imports(), _reach, Included(), all.OthersWithId(entry).ToEquatableArray(), all.SharedNames(entry).ToEquatableArray());
    }

    EquatableArray<ImportResult> Imports()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return entry.Surface.Imports.Select((import, i) =>
        {
            if (ImportPath.IsAbsolute(import)) return new ImportResult(ImportFault.Absolute, "");
            if (_reach.Imports[i] is not { } target)
                return BuiltInSchemas.IsMeant(import)
                    ? new(ImportFault.NotBuiltIn, NearestImport.BuiltIn(import))
                    : new(ImportFault.NotFound, i < MostHints ? NearestImport.Hint(entry.Path, import, all.Paths) : "");
            if (!seen.Add(target.Path)) return new(ImportFault.Repeated, "");
            if (target == _reach) return new(ImportFault.ImportsItself, ImportPath.FileName(entry.Path) + " imports itself");
            return ImportCircle.WayBack(_reach, target) is { } circle ? new(ImportFault.Cycle, circle) : new(ImportFault.None, "");
        }).ToEquatableArray();
    }

    // As far as IncludeResolver follows them.
    EquatableArray<IncludedType> Included()
    {
        // Few schemas include types; the names of the others need not be looked up again after every edit elsewhere.
        if (!entry.Surface.Types.Any(static type => type.Include.Count > 0)) return EquatableArray<IncludedType>.Empty;
        var found = new List<IncludedType>();
        var known = new HashSet<Declared>(ByPlace.Instance);
        foreach (var type in _reach.Home.Declared.Values)
        {
            if (type.Type is not { Include.Count: > 0 }) continue;
            var seen = new HashSet<Declared>(ByPlace.Instance);
            var followed = 0;
            var open = new Queue<Declared>([type]);
            while (open.Count > 0 && followed < CopyLimits.Includes)
            {
                var next = open.Dequeue();
                foreach (var include in next.Type!.Include)
                {
                    if (++followed > CopyLimits.Includes) break;
                    if (next.Home.Single(include) is not { Type: not null } included || !seen.Add(included)) continue;
                    open.Enqueue(included);
                    if (included.Home != _reach.Home && known.Add(included) && all.Type(included.Home.Path, include) is { } node) found.Add(new(included.Home.Path, node));
                }
            }
        }
        return found.ToEquatableArray();
    }

    // Schemas may share all names by mistake.
    sealed class ByPlace : IEqualityComparer<Declared>
    {
        public static readonly ByPlace Instance = new();

        public bool Equals(Declared? a, Declared? b) => a?.Home == b?.Home && a?.Name.Name == b?.Name.Name;

        public int GetHashCode(Declared declared) => StringComparer.Ordinal.GetHashCode(declared.Name.Name);
    }
}
