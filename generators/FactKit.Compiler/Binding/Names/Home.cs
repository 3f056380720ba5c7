using FactKit.Compiler.Binding.Declarations;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Binding.Values;

namespace FactKit.Compiler.Binding.Names;

/// <summary>What a declared name means.</summary>
/// <param name="Home">The schema that declares it.</param>
/// <param name="Enum">Set where it is an enum.</param>
/// <param name="Type">Set where it is a record or a union.</param>
sealed record Declared(Home Home, TypeName Name, EnumSurface? Enum, TypeSurface? Type);

/// <summary>A schema as the place where names are resolved: its own, and those of its imports. Each name is looked up once, for all schemas that reach it.</summary>
sealed class Home(ReachedSchema schema)
{
    readonly Dictionary<string, IReadOnlyList<Declared>> _found = new(StringComparer.Ordinal);
    readonly Dictionary<string, TypeReach> _reaches = new(StringComparer.Ordinal);
    Dictionary<string, Declared>? _declared;
    Dictionary<string, Declared>? _unions;
    IReadOnlyList<Home>? _imports;
    VagueWords? _meanings;

    /// <summary>The path of the schema.</summary>
    public string Path => schema.Path;

    public Surface Surface => schema.Surface;

    /// <summary>The schemas that it imports, each once.</summary>
    public IReadOnlyList<Home> Imports => _imports ??= [.. schema.Imports.OfType<ReachedSchema>().Select(import => import.Home).Where(home => home != this).Distinct()];

    /// <summary>Whether an import was not found.</summary>
    public bool LacksImports { get; } = schema.Imports.Any(import => import is null);

    /// <summary>Its own declarations by name.</summary>
    public IReadOnlyDictionary<string, Declared> Declared => _declared ??= Declarations();

    /// <summary>What vague words mean: the table that quantities of the schema are read with.</summary>
    public VagueWords Meanings => _meanings ??= VagueWordBinder.Table(Surface.VagueWords);

    /// <summary>What a name means: its own declaration, or else those of its imports. More than one is for the caller to report, and the first two will do for that.</summary>
    public IReadOnlyList<Declared> Find(string name)
    {
        if (!_found.TryGetValue(name, out var found)) _found.Add(name, found = Look(name));
        return found;
    }

    /// <summary>What a name means, where it means one thing.</summary>
    public Declared? Single(string name) => Find(name) is [var one] ? one : null;

    /// <summary>The union that a record of this schema is a case of; null: none.</summary>
    public Declared? UnionOf(string record) => (_unions ??= Unions()).TryGetValue(record, out var union) ? union : null;

    /// <summary>What documents can hold of a type of this schema.</summary>
    public TypeReach ReachOf(Declared type)
    {
        if (!_reaches.TryGetValue(type.Name.Name, out var reach)) _reaches.Add(type.Name.Name, reach = new(type));
        return reach;
    }

    IReadOnlyList<Declared> Look(string name)
    {
        if (Declared.TryGetValue(name, out var own)) return [own];
        List<Declared>? found = null;
        foreach (var import in Imports)
        {
            if (!import.Declared.TryGetValue(name, out var declared)) continue;
            (found ??= []).Add(declared);
            if (found.Count == 2) break;
        }
        return found ?? (IReadOnlyList<Declared>)[];
    }

    Dictionary<string, Declared> Declarations()
    {
        var declared = new Dictionary<string, Declared>(StringComparer.Ordinal);
        foreach (var e in Surface.Enums)
            if (!declared.ContainsKey(e.Name)) declared.Add(e.Name, new(this, Name(e.Name, e.CSharpName), e, null));
        foreach (var type in Surface.Types)
            if (!declared.ContainsKey(type.Name)) declared.Add(type.Name, new(this, Name(type.Name, type.CSharpName), null, type));
        return declared;
    }

    // The cases of a union stand beside it.
    Dictionary<string, Declared> Unions()
    {
        var unions = new Dictionary<string, Declared>(StringComparer.Ordinal);
        var copied = 0L;
        foreach (var union in Declared.Values)
        {
            if (union.Type is not { IsUnion: true } type) continue;
            // Beyond the limit, UnionBinder reports a fault.
            if ((copied += (long)type.Cases.Count * type.Fields.Count) > CopyLimits.Fields) break;
            foreach (var name in type.Cases)
                if (Single(name) is { } member && member.Home == this && !unions.ContainsKey(member.Name.Name)) unions.Add(member.Name.Name, union);
        }
        return unions;
    }

    TypeName Name(string name, string csharpName) => new(Surface.Id, name, Surface.Namespace, csharpName);
}
