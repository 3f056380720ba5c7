using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Keys;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Values;

/// <summary>Reads which absences a field allows, and the values by which old data says so.</summary>
static class AbsenceBinder
{
    public static Absence? Bind(FieldNode node, FieldType type, Cardinality cardinality, Scope scope, DiagnosticSink sink)
    {
        // Unknown reasons were reported where the keys were read.
        var reasons = node.Absent.Select(reason => reason.Value).Concat(node.AbsentWhen.Select(when => when.Reason.Value))
            .Where(reason => SchemaKeys.AbsenceReasons.Contains(reason, StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();
        if (reasons.Count == 0) return null;
        if (AmbiguousWith(type, cardinality, scope) is { } why)
        {
            sink.Report(Catalogue.ConstraintNotApplicable, node.Name.Location, "absent", TypeNames.Show(type, cardinality), why);
            return null;
        }
        if (node.Key is { } key)
        {
            sink.Report(Catalogue.BadKey, key.Location, Shown.Cut(node.Name.Value), "a key is always known; leave \"absent\" and \"absentWhen\" out");
            return null;
        }
        return new(reasons, Sentinels(node, type, cardinality, scope, sink));
    }

    // { "absent": ... } must mean one thing.
    static string? AmbiguousWith(FieldType type, Cardinality cardinality, Scope scope) => type switch
    {
        _ when cardinality is Cardinality.Many or Cardinality.AtLeastOne => null,
        MapType => "a map could have an entry \"absent\" itself; wrap the map in a type",
        ObjectType o when scope.ReachOf(o.Name) is { HasAbsent: true } => $"{o.Name.Name} has a field \"absent\" itself; give that field another name",
        _ => null,
    };

    static EquatableArray<Sentinel> Sentinels(FieldNode node, FieldType type, Cardinality cardinality, Scope scope, DiagnosticSink sink)
    {
        var sentinels = new List<Sentinel>();
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        var isNumber = type is ScalarType { Kind: ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Number } or RefType { KeyKind: ScalarKind.Integer } or ScalarType { Kind: ScalarKind.Quantity };
        if (type is ClaimType)
        {
            foreach (var value in node.AbsentWhen.SelectMany(when => when.Values))
                sink.Report(Catalogue.BadSentinel, value.Location, Shown.Cut(value.Value), "a claim says itself that its value is absent; list the reason in \"absent\"");
            return default;
        }
        // In place of a list no item is meant.
        var e = cardinality is Cardinality.One or Cardinality.Optional ? type as EnumType : null;
        foreach (var when in node.AbsentWhen)
        {
            if (!SchemaKeys.AbsenceReasons.Contains(when.Reason.Value, StringComparer.Ordinal)) continue;
            foreach (var value in when.Values)
            {
                var json = isNumber && value.Plain && NumberText.IsJsonNumber(value.Value) ? value.Value : LiteralBinder.Json(value.Value);
                // Documents are read by value: -99 and -99.0 are one sentinel.
                var same = json[0] == '"' ? json : NumberText.Canonical(json);
                var problem =
                    type is ScalarType { Kind: ScalarKind.Boolean } && value is { Plain: true, Value: "true" or "false" } ? "it is a value of Boolean"
                    : e is not null && scope.ValueOf(e.Name, value.Value) is not null ? $"it is a value of {e.Name.Name}, which could then never be read"
                    : taken.TryGetValue(same, out var other) ? $"it already stands for {other}"
                    : null;
                if (problem is not null)
                {
                    sink.Report(Catalogue.BadSentinel, value.Location, Shown.Cut(value.Value), problem);
                    continue;
                }
                taken.Add(same, when.Reason.Value);
                sentinels.Add(new(when.Reason.Value, json));
            }
        }
        return sentinels.ToEquatableArray();
    }
}
