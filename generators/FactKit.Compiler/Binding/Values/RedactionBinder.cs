using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Values;

/// <summary>Decides what a redacted document has where a field is sensitive, and refuses a field for which there is nothing: a made-up number would be a lie.</summary>
static class RedactionBinder
{
    /// <summary>Stands where nothing can: redacting such a record fails, rather than make a value up.</summary>
    const string Impossible = "";

    const string Reason = "redacted", Placeholder = "[redacted]", Absent = "{\"absent\":\"redacted\"}";

    /// <summary>The longest key that stands for a sensitive one, and the first.</summary>
    const string LongKey = "redacted-1000000", ShortKey = "redacted-1";

    /// <summary>More items than these nobody wants to see, nor the compiler to print.</summary>
    const int MostItems = 100;

    /// <summary>The absences of a sensitive field: one that can be absent at all can be redacted.</summary>
    public static Absence? Implied(Absence? absence, FieldType type)
    {
        if (absence is null) return type is ClaimType ? new(new[] { Reason }.ToEquatableArray(), default) : null;
        return absence.Reasons.Contains(Reason) ? absence : absence with { Reasons = absence.Reasons.Concat([Reason]).ToEquatableArray() };
    }

    /// <summary>What stands in place of the value, as JSON; null: nothing does, since it may be missing or is a key. Empty: nothing can.</summary>
    public static string? Bind(FieldNode node, FieldType type, Cardinality cardinality, Constraints constraints, Absence? absence, Literal? constant, DiagnosticSink sink)
    {
        if (node.Sensitivity is not { } sensitivity)
        {
            // A reference to an object that is taken out can say so.
            return type is RefType && absence?.Reasons.Contains(Reason) == true ? Absent : null;
        }
        var json = For(node, type, cardinality, constraints, absence, constant, out var problem);
        if (problem is null) return json;
        sink.Report(Catalogue.CannotBeRedacted, sensitivity.Location, Shown.Cut(node.Name.Value), problem);
        return Impossible;
    }

    static string? For(FieldNode node, FieldType type, Cardinality cardinality, Constraints constraints, Absence? absence, Literal? constant, out string? problem)
    {
        problem = null;
        if (constant is not null) return constant.Json;
        if (node.Key is not null)
        {
            problem = KeyProblem(type, constraints);
            return null;
        }
        var isList = cardinality is Cardinality.Many or Cardinality.AtLeastOne;
        if (absence is not null && !(isList && type is ClaimType)) return Absent;
        var claims = type is ClaimType;
        if (cardinality is Cardinality.Optional || cardinality is Cardinality.Many && !claims) return null;
        var item = claims ? Absent : Item(type, constraints);
        const string mend = "make it optional (?), or let it be absent (absent: [redacted])";
        if (item is null)
        {
            problem = type is ScalarType { Kind: ScalarKind.Text or ScalarKind.Identifier }
                ? $"\"{Text(type)}\", which would stand for it, does not fit its constraints; {mend}"
                : $"it must be there, and nothing can stand for a value of {TypeNames.Show(type, Cardinality.One)} without being taken for one; {(type is MapType ? "make it optional (?)" : mend)}";
        }
        else if (isList)
        {
            var count = Math.Max(1, constraints.MinItems ?? 1);
            if (count > MostItems)
            {
                problem = $"it has at least {count} items, and no more than {MostItems} placeholders are made; {mend}";
                return null;
            }
            if (count > 1 && constraints.Unique) problem = $"it has at least {count} items of which none may be like another; {mend}";
            return "[" + string.Join(",", Enumerable.Repeat(item, count)) + "]";
        }
        return item;
    }

    // Open enums keep any text; facts of words alone have no bounds, and so say nothing.
    static string? Item(FieldType type, Constraints constraints) => type switch
    {
        ScalarType { Kind: ScalarKind.Date or ScalarKind.Duration or ScalarKind.Quantity } => $"{{\"asText\":\"{Placeholder}\"}}",
        ScalarType { Kind: ScalarKind.Evidence } => Quoted(Placeholder),
        ScalarType { Kind: ScalarKind.Language } => Quoted("und"),
        ScalarType { Kind: ScalarKind.Uri } => Quoted("about:redacted"),
        ScalarType { Kind: ScalarKind.Text or ScalarKind.Identifier } when ConstraintCheck.Text(Text(type), constraints) is null => Quoted(Text(type)),
        EnumType { Open: true } => Quoted(Placeholder),
        MapType when (constraints.MinItems ?? 0) == 0 => "{}",
        _ => null,
    };

    static string Text(FieldType type) => type is ScalarType { Kind: ScalarKind.Identifier } ? Reason : Placeholder;

    static string Quoted(string text) => "\"" + text + "\"";

    static string? KeyProblem(FieldType type, Constraints constraints) => type switch
    {
        ScalarType { Kind: ScalarKind.Integer } when constraints is { Min: null or "0" or "1", Max: null, MultipleOf: null } => null,
        ScalarType { Kind: ScalarKind.Integer } => "1, 2 and so on, which would stand for such a key, do not fit its constraints; take a key that says nothing of what it names",
        ScalarType { Kind: ScalarKind.Text or ScalarKind.Identifier } when ConstraintCheck.Text(ShortKey, constraints) is null && ConstraintCheck.Text(LongKey, constraints) is null => null,
        ScalarType { Kind: ScalarKind.Text or ScalarKind.Identifier } => $"\"{ShortKey}\", which would stand for such a key, does not fit its constraints; take a key that says nothing of what it names",
        ScalarType { Kind: ScalarKind.Date } => "no date can stand for such a key without being taken for one; take a key that says nothing of what it names",
        // What else is wrong with the key was reported.
        _ => null,
    };
}
