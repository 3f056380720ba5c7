using FactKit.Compiler.Binding;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Schema;

namespace FactKit.Compiler.Evolution;

/// <summary>A bound schema with all that it reaches through imports, and where everything stands.</summary>
public sealed class WholeSchema
{
    static readonly Lazy<IReadOnlyList<BoundSchema>> BuiltIn = new(static () =>
        [.. BuiltInSchemas.Names.Select(name => Binder.Bind(BindInput.For(name, SchemaSet.Of([]))).Schema).OfType<BoundSchema>()]);

    readonly Dictionary<string, BoundDeclaration> _declarations = new(StringComparer.Ordinal);
    readonly Dictionary<string, BoundRules> _rules = new(StringComparer.Ordinal);
    readonly HashSet<string> _inDocuments;

    WholeSchema(CompiledSchema main, BoundSchema bound, IEnumerable<CompiledSchema> others)
    {
        Main = bound;
        var all = others.Select(other => other.Result.Schema).OfType<BoundSchema>().Prepend(bound).Concat(BuiltIn.Value);
        foreach (var schema in all)
        {
            foreach (var declaration in schema.Enums.Concat<BoundDeclaration>(schema.Records).Concat(schema.Unions))
                if (!_declarations.ContainsKey(declaration.Name.Full)) _declarations.Add(declaration.Name.Full, declaration);
            foreach (var rules in schema.Rules) _rules[rules.Name.Full] = rules;
        }
        Files = [main.File, .. others.Select(other => other.File)];
        Places = new(Files);
        Documents = [.. Main.Records.Where(record => record.Document).Concat<BoundDeclaration>(Main.Unions.Where(union => union.Document)).OrderBy(type => type.Name.Name, StringComparer.Ordinal)];
        _inDocuments = Reach(Documents.Select(document => document.Name));
    }

    /// <summary>The schema itself.</summary>
    public BoundSchema Main { get; }

    /// <summary>The path of its file, as it was given.</summary>
    public string Path => Files[0].Tree.File.Path;

    /// <summary>Its file first, then those of its imports.</summary>
    internal IReadOnlyList<SchemaFile> Files { get; }

    /// <summary>Where everything stands.</summary>
    internal SchemaPlaces Places { get; }

    /// <summary>Where a type, or a field of it, or a key of either stands; what is not written has the place of what it would stand in.</summary>
    public SchemaPlace? PlaceOf(TypeName owner, string? field, params string[] keys) =>
        field is not null && Find(owner) is { } declaration && FieldsOf(declaration).FirstOrDefault(one => one.Name == field) is { } found ? Places.Of(declaration, found, keys) : Places.Of(owner, keys);

    /// <summary>Its document types, in ordinal order of name.</summary>
    public IReadOnlyList<BoundDeclaration> Documents { get; }

    /// <summary>The schema at a path among files that were compiled together.</summary>
    /// <exception cref="ArgumentException">No schema stands at the path, or it could not be bound.</exception>
    public static WholeSchema Of(IEnumerable<CompiledSchema> compiled, string path)
    {
        var all = compiled.ToList();
        var main = all.Find(schema => schema.File.Tree.File.Path == path) ?? throw new ArgumentException("No schema stands at the path.", nameof(path));
        return new(main, main.Result.Schema ?? throw new ArgumentException("The schema has errors.", nameof(path)), all.Where(schema => schema != main));
    }

    /// <summary>All declared types and enums that it reaches, its own first.</summary>
    public IEnumerable<BoundDeclaration> Declarations => _declarations.Values;

    /// <summary>A declared type or enum; null where it is of a schema that is not here.</summary>
    public BoundDeclaration? Find(TypeName name) => _declarations.TryGetValue(name.Full, out var found) ? found : null;

    /// <summary>The rules of a record or union.</summary>
    public EquatableArray<BoundRule> RulesOf(TypeName name) => _rules.TryGetValue(name.Full, out var rules) ? rules.Rules : default;

    /// <summary>Whether a document of this schema can hold values of a type or enum.</summary>
    public bool IsInDocuments(TypeName name) => _inDocuments.Contains(name.Full);

    /// <summary>Whether values of a type can have a sensitive field, at any depth, or a reference that shows a sensitive key.</summary>
    public bool HoldsSensitive(TypeName type) => Reach([type]).Any(name => _declarations.TryGetValue(name, out var reached)
        && FieldsOf(reached).Any(field => field.Sensitivity is not null || field.Type.KeySensitivity is not null));

    /// <summary>The fields that documents can have and whose values are of an enum.</summary>
    public IEnumerable<(TypeName Owner, BoundField Field)> UsersOf(TypeName e) => Fields().Where(user => Leaf(user.Field.Type) is EnumType type && type.Name.Full == e.Full);

    /// <summary>All fields that documents can have.</summary>
    public IEnumerable<(TypeName Owner, BoundField Field)> Fields() => Declarations
        .Where(declaration => IsInDocuments(declaration.Name))
        .SelectMany(declaration => FieldsOf(declaration).Select(field => (declaration.Name, field)));

    /// <summary>The fields of a record, or the common ones of a union.</summary>
    public static EquatableArray<BoundField> FieldsOf(BoundDeclaration declaration) => declaration switch
    {
        BoundRecord record => record.Fields,
        BoundUnion union => union.CommonFields,
        _ => default,
    };

    /// <summary>The type of a single value, out of maps and claims.</summary>
    public static FieldType Leaf(FieldType type)
    {
        while (true)
        {
            switch (type)
            {
                case MapType map: type = map.Item; break;
                case ClaimType claim: type = claim.Item; break;
                default: return type;
            }
        }
    }

    HashSet<string> Reach(IEnumerable<TypeName> start)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<TypeName>(start);
        while (open.Count > 0)
        {
            var name = open.Dequeue();
            if (!reached.Add(name.Full) || Find(name) is not { } declaration) continue;
            foreach (var field in FieldsOf(declaration))
            {
                if (Leaf(field.Type) is ObjectType o) open.Enqueue(o.Name);
                if (Leaf(field.Type) is EnumType e) open.Enqueue(e.Name);
            }
            if (declaration is not BoundUnion union) continue;
            foreach (var one in union.Cases) open.Enqueue(one.Record);
            if (union.Else is { } otherwise) open.Enqueue(otherwise);
        }
        return reached;
    }
}
