using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Surfaces;

/// <summary>
/// What a schema shows to those that import it: names and the types of fields, as its includes, claims and rules have to know them. Constraints, descriptions,
/// the texts of rules and node ids are not in it, so that a change of those re-binds no importer.
/// </summary>
public sealed record Surface(
    string Id, string Namespace, EquatableArray<string> Imports, EquatableArray<VagueWord> VagueWords, EquatableArray<EnumSurface> Enums, EquatableArray<TypeSurface> Types)
{
    /// <summary>The surface of a schema; a schema without an id has one too, under an empty id.</summary>
    public static Surface Of(SchemaNode schema)
    {
        var id = schema.Id?.Value ?? "";
        return new(
            id,
            SchemaNames.Namespace(schema),
            schema.Imports.Select(import => import.Value).ToEquatableArray(),
            schema.VagueWords.Where(VagueWordBinder.IsSound).Select(word => new VagueWord(word.Phrase.Value, word.Quantity.Value)).ToEquatableArray(),
            schema.Enums.Select(EnumSurface.Of).ToEquatableArray(),
            schema.Types.Select(TypeSurface.Of).ToEquatableArray());
    }
}

/// <summary>An enum as importers see it.</summary>
public sealed record EnumSurface(string Name, string CSharpName, bool Open, EquatableArray<EnumValueSurface> Values)
{
    public static EnumSurface Of(EnumNode node) => new(
        node.Name.Value, SchemaNames.CSharp(node.Name, node.CSharpName), node.Open,
        node.Values.Select(value => new EnumValueSurface(
            value.Text.Value, SchemaNames.CSharp(value.Text, value.CSharpName), value.Aliases.Select(alias => alias.Value).ToEquatableArray())).ToEquatableArray());
}

/// <summary>A value of an enum as importers see it.</summary>
public sealed record EnumValueSurface(string Text, string CSharpName, EquatableArray<string> Aliases);

/// <summary>A type as importers see it.</summary>
/// <param name="Fields">Its own fields, or the common ones of its union.</param>
/// <param name="Include">The types whose fields it copies in.</param>
/// <param name="Cases">The types of its cases; empty for a record.</param>
/// <param name="Union">What else a union shows; null for a record.</param>
/// <param name="HasRules">It says rules, whatever they are: a document that can hold it is walked once more.</param>
public sealed record TypeSurface(
    string Name, string CSharpName, bool IsUnion, EquatableArray<FieldSurface> Fields, EquatableArray<string> Include, EquatableArray<string> Cases, UnionSurface? Union, bool HasRules)
{
    public static TypeSurface Of(TypeNode node) => new(
        node.Name.Value,
        SchemaNames.CSharp(node.Name, node.CSharpName),
        node.Union is not null,
        node.Fields.Select(FieldSurface.Of).ToEquatableArray(),
        node.Include.Select(include => include.Value).ToEquatableArray(),
        node.Union is { } union
            ? union.Cases.Select(@case => @case.Type.Value).Concat(union.Else is { } other ? [other.Value] : []).ToEquatableArray()
            : default,
        node.Union is { } shown ? UnionSurface.Of(shown) : null,
        node.HasRules);
}

/// <summary>How a union tells its cases apart.</summary>
/// <param name="Texts">The texts of the cases, in the order of <see cref="TypeSurface.Cases"/>; the one for every other text, which stands last there, has none.</param>
public sealed record UnionSurface(string Discriminator, string CSharpDiscriminator, EquatableArray<string> Texts)
{
    public static UnionSurface Of(UnionNode node)
    {
        var discriminator = node.Discriminator?.Value ?? "kind";
        return new(discriminator, CSharpNames.Pascal(discriminator), node.Cases.Select(@case => @case.Text.Value).ToEquatableArray());
    }
}

/// <summary>A field as importers see it.</summary>
/// <param name="Name">Its name in documents.</param>
/// <param name="SchemaName">Its name in the schema; mostly the same.</param>
/// <param name="Absent">Its value may be known to be absent.</param>
public sealed record FieldSurface(string Name, string SchemaName, string CSharpName, TypeExpression? Type, bool Key, bool Absent, string? Sensitivity, bool Constant)
{
    public static FieldSurface Of(FieldNode node) => new(
        (node.Json ?? node.Name).Value,
        node.Name.Value,
        SchemaNames.CSharp(node.Name, node.CSharpName),
        node.Type,
        node.Key is not null,
        node.Absent.Count + node.AbsentWhen.Count > 0,
        node.Sensitivity?.Value,
        node.Const is not null);
}
