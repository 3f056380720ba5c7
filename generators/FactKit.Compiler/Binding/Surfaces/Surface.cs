using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Surfaces;

/// <summary>
/// What a schema shows to those that import it: names and the types of fields. Constraints, descriptions and node ids are not in it, so that a change of
/// those re-binds no importer.
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
public sealed record TypeSurface(
    string Name, string CSharpName, bool IsUnion, EquatableArray<FieldSurface> Fields, EquatableArray<string> Include, EquatableArray<string> Cases)
{
    public static TypeSurface Of(TypeNode node) => new(
        node.Name.Value,
        SchemaNames.CSharp(node.Name, node.CSharpName),
        node.Union is not null,
        node.Fields.Select(field => new FieldSurface(field.Json?.Value ?? field.Name.Value, field.Type, field.Key is not null, field.Key is null ? null : field.Sensitivity?.Value, field.Sensitivity is not null)).ToEquatableArray(),
        node.Include.Select(include => include.Value).ToEquatableArray(),
        node.Union is { } union
            ? union.Cases.Select(@case => @case.Type.Value).Concat(union.Else is { } other ? [other.Value] : []).ToEquatableArray()
            : default);
}

/// <summary>A field as importers see it, by its name in documents.</summary>
/// <param name="KeySensitivity">The sensitivity of a key; it is that of references to it.</param>
/// <param name="Sensitive">No message shows its value.</param>
public sealed record FieldSurface(string Name, TypeExpression? Type, bool Key, string? KeySensitivity, bool Sensitive);
