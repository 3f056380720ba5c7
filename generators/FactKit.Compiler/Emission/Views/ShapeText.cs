using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;

namespace FactKit.Compiler.Emission.Views;

/// <summary>A shape as C#: how a value is read, walked and constrained.</summary>
/// <param name="Type">The type of the shape.</param>
/// <param name="Value">The type of the value.</param>
/// <param name="Arguments">What its constructor gets; "" for a shape without constraints.</param>
sealed record ShapeText(string Type, string Value, string Arguments)
{
    /// <summary>An expression that makes it, where the type is known from the place.</summary>
    public string New => Arguments.Length == 0 ? "default" : $"new({Arguments})";

    /// <summary>The shape of a whole field.</summary>
    /// <param name="space">The key space that the field's value is defined in; null where it is no key.</param>
    /// <param name="speaker">Its key is that of a speaker too.</param>
    /// <param name="tables">How the tables and patterns of the field are named.</param>
    /// <param name="constant">The expression of the only value allowed; null where any is.</param>
    public static ShapeText Of(BoundField field, string? space, bool speaker, TableNames tables, string? constant)
    {
        var constraints = field.Constraints;
        var shape = Of(field.Type, constraints, tables, countsItems: !field.IsList, field.Absence is not null);
        if (constant is not null) shape = Wrap("ConstShape", shape, shape.Value, constant);
        if (space is not null) shape = Wrap("KeyShape", shape, shape.Value, [CSharpText.Literal(space), .. speaker ? (string[])["speaker: true"] : []]);
        if (field.IsList) shape = List(shape, field.Cardinality, constraints);
        if (field.IsFact) shape = Wrap("FactShape", shape, $"{Names.Api}Fact<{shape.Value}>", tables.Own + "Absence");
        return shape;
    }

    static ShapeText Of(FieldType type, Constraints constraints, TableNames tables, bool countsItems, bool absence = false)
    {
        var value = FieldTypes.Of(type);
        switch (type)
        {
            case ScalarType scalar:
                return new($"{Names.Plumbing}{scalar.Kind}Shape", value, ScalarArguments(scalar.Kind, constraints, tables));
            case EnumType named:
                return new($"{Names.Plumbing}{(named.Open ? "OpenEnumShape" : "EnumShape")}<{Names.Global(named.Name)}>", value, Names.Table(named.Name) + ".Names");
            case RefType reference:
                var kind = reference.KeyKind is ScalarKind.Integer ? "IntegerRefShape" : "RefShape";
                return new($"{Names.Plumbing}{kind}<{Names.Global(reference.Target)}>", value, CSharpText.Literal(reference.Target.Full));
            case ClaimType claim:
                var claimed = Of(claim.Item, constraints, tables, countsItems: false);
                if (claim.ItemCardinality is Cardinality.Many or Cardinality.AtLeastOne) claimed = List(claimed, claim.ItemCardinality, new Constraints());
                return Wrap("ClaimShape", claimed, value, [.. absence ? (string[])[$"{tables.Own}Absence"] : [], .. claim.Evidence ? (string[])["evidence: true"] : []]);
            case MapType map:
                var item = Of(map.Item, constraints, tables, countsItems: false);
                if (map.ItemCardinality is Cardinality.Many or Cardinality.AtLeastOne) item = List(item, map.ItemCardinality, new Constraints());
                return Wrap("MapShape", item, value, countsItems ? Range(constraints.MinItems, constraints.MaxItems) : []);
            default:
                return new($"{value}.Shape", value, "");
        }
    }

    static ShapeText List(ShapeText item, Cardinality cardinality, Constraints constraints)
    {
        var min = cardinality is Cardinality.AtLeastOne ? Math.Max(1, constraints.MinItems ?? 1) : constraints.MinItems;
        var arguments = Range(min, constraints.MaxItems);
        if (constraints.Unique) arguments.Add("unique: true");
        return Wrap("ListShape", item, $"{Names.Api}FactList<{item.Value}>", arguments);
    }

    /// <summary>A generic shape over another. Its arguments are the inner shape and <paramref name="arguments"/>.</summary>
    static ShapeText Wrap(string name, ShapeText inner, string value, IEnumerable<string> arguments) =>
        new($"{Names.Plumbing}{name}<{inner.Value}, {inner.Type}>", value, string.Join(", ", new[] { inner.New }.Concat(arguments)));

    static ShapeText Wrap(string name, ShapeText inner, string value, string argument) => Wrap(name, inner, value, [argument]);

    static List<string> Range(int? min, int? max)
    {
        var arguments = new List<string>();
        if (min is > 0) arguments.Add($"min: {LiteralText.Integer(min.Value)}");
        if (max is not null) arguments.Add($"max: {LiteralText.Integer(max.Value)}");
        return arguments;
    }

    static string ScalarArguments(ScalarKind kind, Constraints constraints, TableNames tables)
    {
        var arguments = new List<string>();
        // The least value is always said: `new()` of a struct passes over a constructor whose parameters are all optional.
        switch (kind)
        {
            case ScalarKind.Text or ScalarKind.Identifier:
                arguments.Add($"min: {LiteralText.Integer(constraints.MinLength ?? 1)}");
                if (constraints.MaxLength is { } max) arguments.Add($"max: {LiteralText.Integer(max)}");
                if (constraints.Pattern is not null) arguments.Add($"pattern: {tables.Own}Pattern");
                break;
            case ScalarKind.Quantity:
                if (constraints.VagueWords.Count > 0) arguments.Add($"words: {tables.Words}");
                arguments.Add($"min: {(constraints.Min is { } low ? LiteralText.Number(ScalarKind.Decimal, low) : LiteralText.Least(kind))}");
                if (constraints.Max is { } high) arguments.Add($"max: {LiteralText.Number(ScalarKind.Decimal, high)}");
                break;
            case ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Number:
                arguments.Add($"min: {(constraints.Min is { } least ? LiteralText.Number(kind, least) : LiteralText.Least(kind))}");
                if (constraints.Max is { } most) arguments.Add($"max: {LiteralText.Number(kind, most)}");
                if (constraints.MultipleOf is { } step) arguments.Add($"multipleOf: {LiteralText.Number(kind, step)}");
                break;
        }
        return string.Join(", ", arguments);
    }
}

/// <summary>How the tables are named that shapes get.</summary>
/// <param name="Own">What the names of the field's own tables begin with.</param>
/// <param name="Words">The table of vague words, which all fields with the same words share.</param>
sealed record TableNames(string Own, string Words);
