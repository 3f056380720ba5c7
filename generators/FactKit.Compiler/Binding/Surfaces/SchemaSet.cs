namespace FactKit.Compiler.Binding.Surfaces;

/// <summary>All schemas of a build, by path, with what only all together show: names that two schemas both use.</summary>
public sealed class SchemaSet : IEquatable<SchemaSet>
{
    readonly Dictionary<string, SchemaEntry> _byPath = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<string>> _pathsById = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<SchemaEntry>> _entriesByCSharpName = new(StringComparer.OrdinalIgnoreCase);
    readonly EquatableArray<SchemaEntry> _entries;

    SchemaSet(EquatableArray<SchemaEntry> entries)
    {
        _entries = entries;
        foreach (var entry in entries)
        {
            if (_byPath.ContainsKey(entry.Path)) continue;
            _byPath.Add(entry.Path, entry);
            if (entry.Surface.Id.Length > 0) Add(_pathsById, entry.Surface.Id, entry.Path);
            foreach (var name in CSharpNames(entry.Surface).Distinct(StringComparer.OrdinalIgnoreCase))
                Add(_entriesByCSharpName, entry.Surface.Namespace + "." + name, entry);
        }
    }

    /// <summary>The set of some entries, in any order.</summary>
    public static SchemaSet Of(IEnumerable<SchemaEntry> entries) =>
        new(entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The schema at a path, or null.</summary>
    public SchemaEntry? Find(string path) => _byPath.TryGetValue(path, out var entry) ? entry : null;

    /// <summary>All paths, in ordinal order.</summary>
    public IEnumerable<string> Paths => _entries.Select(entry => entry.Path);

    /// <summary>The file names of the other schemas with the same id.</summary>
    public IEnumerable<string> OthersWithId(SchemaEntry entry) =>
        _pathsById.TryGetValue(entry.Surface.Id, out var paths) ? paths.Where(path => path != entry.Path).Select(ImportPath.FileName) : [];

    /// <summary>Another schema that declares a C# name, which may differ in upper and lower case; null: none does.</summary>
    public SharedName? OtherWithCSharpName(SchemaEntry entry, string csharpName)
    {
        var full = entry.Surface.Namespace + "." + csharpName;
        if (!_entriesByCSharpName.TryGetValue(full, out var entries)) return null;
        var other = entries.FirstOrDefault(other => other.Path != entry.Path);
        return other is null ? null : new(csharpName, ImportPath.FileName(other.Path), !CSharpNames(other.Surface).Any(name => other.Surface.Namespace + "." + name == full));
    }

    /// <inheritdoc/>
    public bool Equals(SchemaSet? other) => other is not null && _entries.Equals(other._entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SchemaSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.Count;

    static IEnumerable<string> CSharpNames(Surface surface) => surface.Enums.Select(e => e.CSharpName).Concat(surface.Types.Select(type => type.CSharpName));

    static void Add<T>(Dictionary<string, List<T>> map, string key, T value)
    {
        if (!map.TryGetValue(key, out var list)) map.Add(key, list = []);
        list.Add(value);
    }
}
