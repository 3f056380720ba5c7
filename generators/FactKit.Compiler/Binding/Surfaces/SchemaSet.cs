using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Surfaces;

/// <summary>All schemas of a build, by path, with what only all together show: names that two schemas both use.</summary>
public sealed class SchemaSet : IEquatable<SchemaSet>
{
    // Each of many schemas with one id would name all others.
    const int MostNamed = 5;

    readonly Dictionary<string, SchemaEntry> _byPath = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<string>> _pathsById = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<SchemaEntry>> _entriesByCSharpName = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, List<SchemaEntry>> _entriesByTable = new(StringComparer.Ordinal);
    readonly HashSet<(string Path, string CSharpName)> _declared = [];
    readonly Dictionary<string, string> _pathsByNamespace = new(StringComparer.Ordinal);
    readonly EquatableArray<SchemaEntry> _entries;
    readonly Dictionary<string, ReachedSchema> _reached;
    readonly Dictionary<string, Dictionary<string, TypeNode>> _types = new(StringComparer.Ordinal);

    // Held here, since schemas themselves do not hold them: see ReachedSchema.
    readonly List<Home> _homes;

    SchemaSet(EquatableArray<SchemaEntry> entries)
    {
        _entries = entries;
        // Where a built-in schema is compiled itself, it stands among the files.
        foreach (var entry in entries.Concat(BuiltInSchemas.Entries))
        {
            if (_byPath.ContainsKey(entry.Path)) continue;
            _byPath.Add(entry.Path, entry);
            if (entry.Surface.Id.Length > 0) Add(_pathsById, entry.Surface.Id, entry.Path);
            foreach (var name in CSharpNames(entry.Surface))
                if (_declared.Add((entry.Path, entry.Surface.Namespace + "." + name))) Add(_entriesByCSharpName, entry.Surface.Namespace + "." + name, entry);
            foreach (var e in entry.Surface.Enums) Add(_entriesByTable, entry.Surface.Namespace + "." + Naming.CSharpNames.Table(e.CSharpName), entry);
            if (entry.Surface.Enums.Count + entry.Surface.Types.Count > 0) AddNamespace(entry);
        }
        Paths = [.. entries.Select(entry => entry.Path)];
        _reached = ImportGraph.Of(_byPath);
        _homes = [.. _reached.Values.Select(schema => schema.Home)];
    }

    /// <summary>The set of some entries, in any order.</summary>
    public static SchemaSet Of(IEnumerable<SchemaEntry> entries) =>
        new(entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The schema at a path, or null.</summary>
    public SchemaEntry? Find(string path) => _byPath.TryGetValue(path, out var entry) ? entry : null;

    /// <summary>A type as the schema at a path writes it, or null.</summary>
    internal TypeNode? Type(string path, string name)
    {
        if (!_types.TryGetValue(path, out var byName))
        {
            _types.Add(path, byName = new(StringComparer.Ordinal));
            foreach (var type in _byPath[path].Schema.Types) byName[type.Name.Value] = type;
        }
        return byName.TryGetValue(name, out var found) ? found : null;
    }

    /// <summary>What the schema at a path shows and reaches.</summary>
    public ReachedSchema Reach(SchemaEntry entry) => _reached[entry.Path];

    /// <summary>All paths of files, in ordinal order.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The file names of the other schemas with the same id; of many the first few, and how many more there are.</summary>
    public IEnumerable<string> OthersWithId(SchemaEntry entry)
    {
        if (!_pathsById.TryGetValue(entry.Surface.Id, out var paths)) return [];
        var others = paths.Where(path => path != entry.Path).Take(MostNamed).Select(ImportPath.FileName);
        return paths.Count - 1 > MostNamed ? others.Append($"{paths.Count - 1 - MostNamed} more") : others;
    }

    /// <summary>The C# names that a schema's declarations bring and another schema uses too; one a declaration.</summary>
    public IEnumerable<SharedName> SharedNames(SchemaEntry entry) =>
        entry.Surface.Enums.Select(e => Shared(entry, e.CSharpName) ?? SharedTable(entry, e.CSharpName))
            .Concat(entry.Surface.Types.Select(type => Shared(entry, type.CSharpName)))
            .OfType<SharedName>()
            .GroupBy(shared => shared.Declaration, StringComparer.Ordinal)
            .Select(shared => shared.First());

    SharedName? Shared(SchemaEntry entry, string name)
    {
        var full = entry.Surface.Namespace + "." + name;
        if (_pathsByNamespace.TryGetValue(full, out var path)) return new(name, name, ImportPath.FileName(path), SharedAs.Namespace);
        if (Other(entry, _entriesByTable, full) is { } withTable) return new(name, name, ImportPath.FileName(withTable.Path), SharedAs.Name);
        if (Other(entry, _entriesByCSharpName, full) is not { } other) return null;
        return new(name, name, ImportPath.FileName(other.Path), Declares(other, full) ? SharedAs.Name : SharedAs.OtherCase);
    }

    // The table has no file of its own, so that upper and lower case tell it apart.
    SharedName? SharedTable(SchemaEntry entry, string enumName)
    {
        var name = Naming.CSharpNames.Table(enumName);
        var full = entry.Surface.Namespace + "." + name;
        if (_pathsByNamespace.TryGetValue(full, out var path)) return new(enumName, name, ImportPath.FileName(path), SharedAs.Namespace);
        return Other(entry, _entriesByCSharpName, full) is { } other && Declares(other, full) ? new(enumName, name, ImportPath.FileName(other.Path), SharedAs.Name) : null;
    }

    static SchemaEntry? Other(SchemaEntry entry, Dictionary<string, List<SchemaEntry>> entries, string full) =>
        entries.TryGetValue(full, out var found) ? found.FirstOrDefault(other => other.Path != entry.Path) : null;

    bool Declares(SchemaEntry entry, string full) => _declared.Contains((entry.Path, full));

    /// <inheritdoc/>
    public bool Equals(SchemaSet? other) => other is not null && _entries.Equals(other._entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SchemaSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.Count;

    // A namespace, and those that it stands in.
    void AddNamespace(SchemaEntry entry)
    {
        var name = entry.Surface.Namespace;
        while (name.Length > 0 && !_pathsByNamespace.ContainsKey(name))
        {
            _pathsByNamespace.Add(name, entry.Path);
            name = name.Substring(0, Math.Max(0, name.LastIndexOf('.')));
        }
    }

    static IEnumerable<string> CSharpNames(Surface surface) => surface.Enums.Select(e => e.CSharpName).Concat(surface.Types.Select(type => type.CSharpName));

    static void Add<T>(Dictionary<string, List<T>> map, string key, T value)
    {
        if (!map.TryGetValue(key, out var list)) map.Add(key, list = []);
        list.Add(value);
    }
}
