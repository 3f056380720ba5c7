using FactKit.Compiler.Binding.Declarations;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;

namespace FactKit.Compiler.Binding.Names;

/// <summary>Resolves the names of the schema that is bound, and of those that it reaches, each by its own imports.</summary>
/// <param name="root">The schema that is bound.</param>
sealed class Scope(Home root)
{
    readonly Dictionary<TypeName, Dictionary<string, EnumValueSurface>> _enumTexts = [];
    readonly Dictionary<TypeName, Declared> _byName = [];

    /// <summary>The schema that is bound.</summary>
    public Home Root => root;

    /// <summary>What a name means in a schema: its own declaration, or else those of its imports (more than one is for the caller to report).</summary>
    public IReadOnlyList<Declared> Find(Home home, string name)
    {
        var found = home.Find(name);
        foreach (var declared in found) Remember(declared);
        return found;
    }

    /// <summary>What a name means in a schema, where it means one thing.</summary>
    public Declared? Single(Home home, string name) => Find(home, name) is [var one] ? one : null;

    /// <summary>The surface of an enum that was resolved before.</summary>
    public EnumSurface? EnumOf(TypeName name) => DeclarationOf(name)?.Enum;

    /// <summary>What a name that was resolved before declares.</summary>
    public Declared? DeclarationOf(TypeName name) =>
        _byName.TryGetValue(name, out var known) ? known
        : root.Declared.TryGetValue(name.Name, out var own) && own.Name == name ? own
        : null;

    /// <summary>The union that a record is a case of, which stands beside it; null: none.</summary>
    public Declared? UnionOf(Declared record) => record.Home.UnionOf(record.Name.Name) is { } union ? Remember(union) : null;

    /// <summary>What documents can hold of a type that was resolved before; null where the name declares nothing.</summary>
    public TypeReach? ReachOf(TypeName name) => DeclarationOf(name) is { } declared ? declared.Home.ReachOf(declared) : null;

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

    /// <summary>All names that mean something in a schema, for a did-you-mean.</summary>
    public static IEnumerable<string> Names(Home home) => DeclaredNames(home).Concat(BuiltInTypes.ScalarNames).Concat(BuiltInTypes.GenericNames);

    /// <summary>The same without what is built in.</summary>
    public static IEnumerable<string> DeclaredNames(Home home) => home.Declared.Keys.Concat(home.Imports.SelectMany(import => import.Declared.Keys));

    /// <summary>How the message about an unknown name ends: a did-you-mean, or what to do.</summary>
    public static string Hint(string name, IEnumerable<string> candidates, DiagnosticSink sink)
    {
        if (BuiltInTypes.Counterpart(name) is { } scalar) return $"; did you mean \"{scalar}\"?";
        if (BuiltInTypes.IsKept(name)) return ": the name is kept for a later version of the language";
        if (BuiltInSchemas.Declaring(name) is { } schema) return $": declare it under \"types\" or \"enums\", or import the schema that does: \"imports: [{schema}]\"";
        var hint = Suggestion.For(name, candidates, sink);
        return hint.Length > 0 ? hint : ": declare it under \"types\" or \"enums\", or import the schema that does";
    }

    Declared Remember(Declared declared)
    {
        if (!_byName.ContainsKey(declared.Name)) _byName.Add(declared.Name, declared);
        return declared;
    }
}
