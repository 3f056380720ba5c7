using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Rules.Shortcuts;

/// <summary><c>notBefore: a</c> and <c>notAfter: a</c>: the order of two fields.</summary>
static class OrderShortcut
{
    public static RuleDraft? Bind(FieldNode field, string key, SchemaText other, ShortcutContext context)
    {
        if (context.Own(field.Name) is not { } own) return null;
        var isList = own.Member.Type is ListOf { Item: BasicType };
        var value = isList ? (((BasicType)((ListOf)own.Member.Type).Item).Kind, "it") : own.Value;
        if (value is not { } first || !HasOrder(first.Item1))
        {
            context.NotApplicable(other, $"\"{key}\" is for a Date, a Timestamp, a number or a Quantity, and for claims about one");
            return null;
        }
        if (context.Find(other, field => field.Value?.Kind == first.Item1 && field.Member.Name != own.Member.Name) is not { } limit) return null;
        if (limit.Member.Name == own.Member.Name) context.NotApplicable(other, "a field is not compared with itself");
        else if (limit.Value is not { } second || second.Kind != first.Item1)
            context.NotApplicable(other, $"\"{key}\" names a field of the same type, {TypeNames.Show(context.Field(own.Member)!.Type, Cardinality.One)}");
        else
        {
            var before = key == "notBefore";
            var assert = $"{first.Item2} {(before ? ">=" : "<=")} {second.Cel}";
            var isTime = first.Item1 is BasicKind.Date or BasicKind.Timestamp;
            return ShortcutContext.Draft(
                field.Name,
                key,
                own,
                isList ? $"{own.Cel}.all(it, {assert})" : assert,
                [.. new[] { own.Guard, limit.Guard }.OfType<string>()],
                $"{own.Text} must not be {(isTime ? before ? "before" : "after" : before ? "less than" : "greater than")} {limit.Text}",
                other.Location);
        }
        return null;
    }

    static bool HasOrder(BasicKind kind) => kind is BasicKind.Date or BasicKind.Timestamp or BasicKind.Int or BasicKind.Decimal or BasicKind.Double or BasicKind.Quantity;
}
