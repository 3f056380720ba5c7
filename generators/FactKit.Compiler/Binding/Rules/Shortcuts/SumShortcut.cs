using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Rules.Shortcuts;

/// <summary><c>sumOf: [a, b]</c>: the field is the sum of others.</summary>
static class SumShortcut
{
    public static RuleDraft? Bind(FieldNode field, FieldListNode parts, ShortcutContext context)
    {
        if (context.Own(field.Name) is not { } total) return null;
        if (total.Value is not { Kind: var kind } sum || kind is not (BasicKind.Int or BasicKind.Decimal or BasicKind.Double or BasicKind.Quantity))
        {
            context.NotApplicable(parts.Key, "only one Integer, Decimal, Number or Quantity, or a claim about one, is a sum");
            return null;
        }
        if (parts.Fields.Count == 0) context.NotApplicable(parts.Key, "name the fields that add up to this one, as in [killedAtScene, diedLater]");
        if (parts.Fields.Count == 0 || !context.IsWithinLimit(parts.Fields.Count, parts.Key)) return null;

        var found = new List<(NamedMember Part, string Cel)>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { total.Member.Name };
        foreach (var name in parts.Fields)
        {
            if (context.Find(name, other => Adds(other, kind) is not null && !seen.Contains(other.Member.Name)) is not { } part) continue;
            if (!seen.Add(part.Member.Name)) context.NotApplicable(name, part.Member.Name == total.Member.Name ? "a field is no part of itself" : "it is a part already");
            else if (Adds(part, kind) is { } value) found.Add((part, value));
            else context.NotApplicable(name, $"a part has the type of the sum, {TypeNames.Show(context.Field(total.Member)!.Type, Model.Cardinality.One)}, or is a list or claims of such values");
        }
        // A part that was refused would make another sum.
        if (found.Count < parts.Fields.Count) return null;

        var guards = found.Select(part => part.Part.Guard).OfType<string>().ToList();
        var assert = $"{sum.Cel} == {string.Join(" + ", found.Select(part => part.Cel))}";
        var when = new List<string>();
        if (total.Guard is { } own) when.Add(own);
        if (guards.Count > 0 && found.All(part => IsNeverNegative(part.Part, context)))
        {
            // A missing part is unknown, not 0; but no part can make the sum less than the others are.
            var zero = kind is BasicKind.Double ? "0.0" : "0";
            var least = string.Join(" + ", found.Select(part => part.Part.Guard is { } guard ? $"({guard} ? {part.Cel} : {zero})" : part.Cel));
            assert = $"{string.Join(" && ", guards)} ? {assert} : {sum.Cel} >= {least}";
        }
        else when.AddRange(guards);
        return ShortcutContext.Draft(
            field.Name, "sumOf", total, assert, when, $"{total.Text} must be the sum of {Words.And(found.Select(part => part.Part.Text))}", parts.Key.Location);
    }

    // What a part adds to a sum of that kind, in CEL; null: nothing.
    static string? Adds(NamedMember part, BasicKind kind) =>
        part.Value is { } value && value.Kind == kind ? value.Cel
        : part.Member.Type is ListOf { Item: BasicType item } && item.Kind == kind ? $"sum({part.Cel})"
        : null;

    static bool IsNeverNegative(NamedMember part, ShortcutContext context) => context.Field(part.Member)?.Constraints.Min is { } min && min[0] != '-';
}
