using FactKit.Compiler.Binding;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Surfaces;

namespace FactKit.Compiler.Export;

/// <summary>What exporters read: a bound schema, the schemas that it reaches through imports, and what all of them declare by name.</summary>
public sealed class ExportModel
{
    static readonly Lazy<IReadOnlyList<BoundSchema>> s_builtIn = new(static () => [.. BuiltInSchemas.Names.Select(name => Binder.Bind(BindInput.For(name, SchemaSet.Of([]))).Schema).OfType<BoundSchema>()]);

    readonly Dictionary<TypeName, BoundDeclaration> _declarations = [];
    readonly Dictionary<TypeName, BoundRules> _rules = [];
    readonly Dictionary<string, BoundSchema> _schemas = new(StringComparer.Ordinal);

    ExportModel(BoundSchema schema, TypeName? type)
    {
        Schema = schema;
        Type = type;
    }

    /// <summary>The schema that is exported.</summary>
    public BoundSchema Schema { get; }

    /// <summary>The document type that was asked for; null: none in particular, so all of them are meant, or the only one.</summary>
    public TypeName? Type { get; }

    /// <summary>The document types that are meant: the one that was asked for, or all of the schema, as it orders them.</summary>
    public IEnumerable<TypeName> Documents => Type is { } one ? [one] : DocumentsOf(Schema);

    /// <summary>The model of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="imports">The schemas that it reaches, in any order; others do no harm. The built-in ones need not be among them.</param>
    /// <param name="type">One of <see cref="DocumentsOf"/>; null: none in particular.</param>
    public static ExportModel Of(BoundSchema schema, IEnumerable<BoundSchema> imports, TypeName? type = null)
    {
        var model = new ExportModel(schema, type);
        foreach (var one in new[] { schema }.Concat(imports).Concat(s_builtIn.Value)) model.Add(one);
        return model;
    }

    /// <summary>The names of a schema's document types: unions, then records, as it orders them.</summary>
    public static IEnumerable<TypeName> DocumentsOf(BoundSchema schema) =>
        schema.Unions.Where(union => union.Document).Select(union => union.Name).Concat(schema.Records.Where(record => record.Document).Select(record => record.Name));

    /// <summary>The enum, record or union of a name; null where its schema has a fault in it.</summary>
    public BoundDeclaration? Find(TypeName name) => _declarations.TryGetValue(name, out var found) ? found : null;

    /// <summary>The rules of a record or union, in their order.</summary>
    public IEnumerable<Rules.Model.BoundRule> RulesOf(TypeName name) => _rules.TryGetValue(name, out var found) ? found.Rules : [];

    /// <summary>The schema with an id.</summary>
    public BoundSchema? SchemaOf(string id) => _schemas.TryGetValue(id, out var found) ? found : null;

    void Add(BoundSchema schema)
    {
        if (_schemas.ContainsKey(schema.Id)) return;
        _schemas.Add(schema.Id, schema);
        foreach (var declaration in schema.Enums.Cast<BoundDeclaration>().Concat(schema.Records).Concat(schema.Unions)) _declarations[declaration.Name] = declaration;
        foreach (var rules in schema.Rules) _rules[rules.Name] = rules;
    }
}
