using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;

namespace FactKit.Compiler.Binding.Names;

/// <summary>What a declared name means.</summary>
/// <param name="Home">The number of the surface that declares it; 0 is the schema that is bound.</param>
/// <param name="Enum">Set where it is an enum.</param>
/// <param name="Type">Set where it is a record or a union.</param>
sealed record Declared(int Home, TypeName Name, EnumSurface? Enum, TypeSurface? Type);

/// <summary>Resolves the names of the schema that is bound and of those that it reaches, each by its own imports.</summary>
sealed class Scope
{
    readonly EquatableArray<ReachableSurface> _surfaces;
    readonly Dictionary<string, Declared>?[] _declared;
    readonly VagueWords?[] _meanings;
    readonly Dictionary<TypeName, Dictionary<string, EnumValueSurface>> _enumTexts = [];
    readonly Dictionary<(TypeName, string), bool> _hasField = [];
    readonly Dictionary<TypeName, Declared?> _byName = [];
    readonly Dictionary<int, Dictionary<TypeName, Declared>> _unions = [];

    public Scope(EquatableArray<ReachableSurface> surfaces)
    {
        _surfaces = surfaces;
        _declared = new Dictionary<string, Declared>?[surfaces.Count];
        _meanings = new VagueWords?[surfaces.Count];
    }

    /// <summary>The declarations of a schema by name.</summary>
    public IReadOnlyDictionary<string, Declared> DeclaredIn(int home)
    {
        if (_declared[home] is { } known) return known;
        var surface = _surfaces[home].Surface;
        var declared = new Dictionary<string, Declared>(StringComparer.Ordinal);
        foreach (var e in surface.Enums)
            if (!declared.ContainsKey(e.Name)) declared.Add(e.Name, new(home, Name(surface, e.Name, e.CSharpName), e, null));
        foreach (var type in surface.Types)
            if (!declared.ContainsKey(type.Name)) declared.Add(type.Name, new(home, Name(surface, type.Name, type.CSharpName), null, type));
        return _declared[home] = declared;
    }

    /// <summary>What a name means in a schema: its own declaration, or else those of its imports (more than one is for the caller to report).</summary>
    public IReadOnlyList<Declared> Find(int home, string name)
    {
        if (DeclaredIn(home).TryGetValue(name, out var own)) return [own];
        List<Declared>? found = null;
        foreach (var import in _surfaces[home].Imports)
            if (import > 0 && import != home && DeclaredIn(import).TryGetValue(name, out var declared) && found?.Contains(declared) != true)
                (found ??= []).Add(declared);
        return found ?? (IReadOnlyList<Declared>)[];
    }

    /// <summary>What vague words mean in a schema.</summary>
    public EquatableArray<VagueWord> VagueWordsOf(int home) => _surfaces[home].Surface.VagueWords;

    /// <summary>The same as the table that quantities of the schema are read with.</summary>
    public VagueWords MeaningsOf(int home) => _meanings[home] ??= VagueWordBinder.Table(VagueWordsOf(home));

    /// <summary>Whether an import of a schema was not found.</summary>
    public bool LacksImports(int home) => _surfaces[home].Imports.Any(import => import < 0);

    /// <summary>What a name means in a schema, where it means one thing.</summary>
    public Declared? Single(int home, string name) => Find(home, name) is [var one] ? one : null;

    /// <summary>The surface of an enum that was resolved before.</summary>
    public EnumSurface? EnumOf(TypeName name) => DeclarationOf(name)?.Enum;

    /// <summary>Whether a record or union that was resolved before has a field of that name in documents: its own, an included one, or one of a case.</summary>
    public bool HasField(TypeName type, string field)
    {
        if (!_hasField.TryGetValue((type, field), out var has)) _hasField.Add((type, field), has = LooksForField(type, field));
        return has;
    }

    bool LooksForField(TypeName type, string field)
    {
        var open = new Queue<Declared>();
        var seen = new HashSet<TypeName>();
        if (DeclarationOf(type) is { } start) open.Enqueue(start);
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            if (next.Type is not { } surface || !seen.Add(next.Name)) continue;
            if (surface.Fields.Any(f => f.Name == field)) return true;
            foreach (var name in surface.Include.Concat(surface.Cases))
                if (Single(next.Home, name) is { } other) open.Enqueue(other);
        }
        return false;
    }

    /// <summary>The value of an enum that a text means, by its text or an alias; null: none.</summary>
    public EnumValueSurface? ValueOf(TypeName e, string text)
    {
        if (!_enumTexts.TryGetValue(e, out var values))
        {
            _enumTexts.Add(e, values = new(StringComparer.Ordinal));
            var all = EnumOf(e)?.Values ?? default;
            foreach (var value in all)
                if (!values.ContainsKey(value.Text)) values.Add(value.Text, value);
            foreach (var value in all)
                foreach (var alias in value.Aliases)
                    if (!values.ContainsKey(alias)) values.Add(alias, value);
        }
        return values.TryGetValue(text, out var found) ? found : null;
    }

    /// <summary>What a name that was resolved before declares.</summary>
    public Declared? DeclarationOf(TypeName name)
    {
        if (_byName.TryGetValue(name, out var known)) return known;
        for (var home = 0; home < _surfaces.Count; home++)
            if (DeclaredIn(home).TryGetValue(name.Name, out var declared) && declared.Name == name) return _byName[name] = declared;
        return _byName[name] = null;
    }

    /// <summary>The union that a record is a case of, which stands beside it; null: none.</summary>
    public Declared? UnionOf(Declared record)
    {
        if (!_unions.TryGetValue(record.Home, out var unions))
        {
            _unions.Add(record.Home, unions = []);
            foreach (var union in DeclaredIn(record.Home).Values)
                if (union.Type is { IsUnion: true } type)
                    foreach (var name in type.Cases)
                        if (Single(record.Home, name) is { } member && !unions.ContainsKey(member.Name)) unions.Add(member.Name, union);
        }
        return unions.TryGetValue(record.Name, out var found) ? found : null;
    }

    /// <summary>All names that mean something in a schema, for a did-you-mean.</summary>
    public IEnumerable<string> Names(int home) => DeclaredNames(home).Concat(BuiltInTypes.ScalarNames).Concat(BuiltInTypes.GenericNames);

    /// <summary>The same without what is built in.</summary>
    public IEnumerable<string> DeclaredNames(int home) =>
        DeclaredIn(home).Keys.Concat(_surfaces[home].Imports.Where(import => import > 0).SelectMany(import => DeclaredIn(import).Keys));

    /// <summary>How the message about an unknown name ends: a did-you-mean, or what to do.</summary>
    public string Hint(string name, IEnumerable<string> candidates, DiagnosticSink sink)
    {
        if (BuiltInTypes.Counterpart(name) is { } scalar) return $"; did you mean \"{scalar}\"?";
        if (BuiltInTypes.IsKept(name)) return ": the name is kept for a later version of the language";
        if (BuiltInSchemas.Declaring(name) is { } schema) return $": declare it under \"types\" or \"enums\", or import the schema that does: \"imports: [{schema}]\"";
        var hint = Suggestion.For(name, candidates, sink);
        return hint.Length > 0 ? hint : ": declare it under \"types\" or \"enums\", or import the schema that does";
    }

    static TypeName Name(Surface surface, string name, string csharpName) => new(surface.Id, name, surface.Namespace, csharpName);
}
