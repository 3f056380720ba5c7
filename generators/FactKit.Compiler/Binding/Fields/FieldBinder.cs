using FactKit.Compiler.Binding.Declarations;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Binding.Types;
using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Fields;

/// <summary>Decides all about one field but how it gets on with its neighbours.</summary>
sealed class FieldBinder(Scope scope, FieldTypeBinder types, Home home, DiagnosticSink sink)
{
    readonly LiteralBinder _literals = new(scope, () => home.Meanings, sink);

    /// <summary>The field, or null where its type or name is at fault. A faulty constraint is left out and the field stays.</summary>
    public BoundField? Bind(FieldNode node, HashSet<string> siblings, bool inherited)
    {
        if (node.Type is not { } expression || node.TypeText is not { } typeText || types.Bind(expression, typeText) is not { } type) return null;
        var cardinality = expression.Cardinality;
        if (type is ClaimType claim && node.Evidence is not null) type = claim with { Evidence = true };
        var constraints = ConstraintBinder.Bind(node, type, cardinality, sink);
        if (ConstraintBinder.Leaf(type) is ScalarType { Kind: ScalarKind.Quantity }) constraints = constraints with { VagueWords = home.Surface.VagueWords };
        var absence = AbsenceBinder.Bind(node, type, cardinality, scope, sink);
        var key = BindKey(node, type, cardinality);
        if (node.Sensitivity is not null) absence = RedactionBinder.Implied(absence, type);
        var constant = BindConst(node, type, cardinality, constraints);
        return new(
            node.Json?.Value ?? node.Name.Value,
            SchemaNames.CSharp(node.Name, node.CSharpName),
            node.Was.Select(old => old.Value).ToEquatableArray(),
            node.Description,
            DeprecationBinder.Bind(node.Deprecated, siblings, "a field of this type", sink),
            type,
            cardinality,
            constraints,
            absence,
            BindDefault(node, type, cardinality, constraints),
            constant,
            BindExamples(node, type, constraints),
            key,
            node.Sensitivity?.Value,
            inherited,
            RedactionBinder.Bind(node, type, cardinality, constraints, absence, constant, sink));
    }

    bool BindKey(FieldNode node, FieldType type, Cardinality cardinality)
    {
        if (node.Key is not { } key) return false;
        var problem =
            type is not ScalarType { Kind: var kind } || !KeyFinder.KeyKinds.Contains(kind) ? $"a key is an Identifier, a Text, an Integer or a Date, not {TypeNames.Show(type, Cardinality.One)}"
            : cardinality != Cardinality.One ? "a key is always there, once; leave the suffix out"
            : node.Default is not null ? "a key has no default"
            : node.Const is not null ? "a const would give every object the same key"
            : null;
        if (problem is null) return true;
        sink.Report(Catalogue.BadKey, key.Location, Shown.Cut(node.Name.Value), problem);
        return false;
    }

    Literal? BindDefault(FieldNode node, FieldType type, Cardinality cardinality, Constraints constraints)
    {
        if (node.Default is not { } text || node.Key is not null) return null;
        var where = NotSingle(type, cardinality, "with a default the key may be missing anyway") ?? (HasAbsence(node) ? ("beside \"absent\"", "what is missing would be taken for the default, not for unknown") : null);
        if (where is null && node.Const is not null) where = ("beside \"const\"", "a const is always given");
        if (where is { } not)
        {
            sink.Report(Catalogue.DefaultNotAllowed, text.Location, not.Where, not.Why);
            return null;
        }
        var literal = _literals.Bind(text, type, constraints, out var problem);
        if (literal is null) sink.Report(Catalogue.BadDefault, text.Location, Shown.Cut(text.Value), problem!);
        return literal;
    }

    Literal? BindConst(FieldNode node, FieldType type, Cardinality cardinality, Constraints constraints)
    {
        if (node.Const is not { } text || node.Key is not null) return null;
        var where = NotSingle(type, cardinality, "a const is always given") ?? (HasAbsence(node) ? ("beside \"absent\"", "a const is always known") : null);
        if (where is { } not)
        {
            sink.Report(Catalogue.ConstNotAllowed, text.Location, not.Where, not.Why);
            return null;
        }
        var literal = _literals.Bind(text, type, constraints, out var problem);
        if (literal is null) sink.Report(Catalogue.BadConst, text.Location, Shown.Cut(text.Value), problem!);
        return literal;
    }

    EquatableArray<Literal> BindExamples(FieldNode node, FieldType type, Constraints constraints)
    {
        var examples = new List<Literal>();
        foreach (var text in node.Examples)
        {
            if (_literals.Bind(text, ConstraintBinder.Leaf(type), constraints, out var problem) is { } literal) examples.Add(literal);
            else sink.Report(Catalogue.BadExample, text.Location, Shown.Cut(text.Value), problem!);
        }
        return examples.ToEquatableArray();
    }

    static bool HasAbsence(FieldNode node) => node.Absent.Count > 0 || node.AbsentWhen.Count > 0;

    static (string Where, string Why)? NotSingle(FieldType type, Cardinality cardinality, string whyNotOptional) => cardinality switch
    {
        Cardinality.Optional => ("on an optional field (?)", "leave the ? out; " + whyNotOptional),
        Cardinality.Many or Cardinality.AtLeastOne => ("on a list", "only a single scalar or enum can have one"),
        _ when type is ScalarType { Kind: var kind } && BuiltInTypes.IsFact(kind) => ($"on a {kind}", "a fact is stated by documents, with its bounds and its words"),
        _ when type is not (ScalarType or EnumType) => ($"on {TypeNames.Show(type, Cardinality.One)}", "only a single scalar or enum can have one"),
        _ => null,
    };
}
