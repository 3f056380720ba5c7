using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Rules.Shortcuts;

/// <summary>Makes conditions of fields and the values of which each has one.</summary>
/// <param name="owner">The type of the fields.</param>
/// <param name="name">How CEL names a field of it.</param>
sealed class FieldValues(TypeName owner, Func<string, string> name, ShortcutContext context)
{
    /// <summary>The condition and how a message says it; null after a fault.</summary>
    public (string Cel, string Text)? Bind(FieldValuesNode node)
    {
        if (node.Entries.Count == 0) context.NotApplicable(node.Key, "name a field and its values, as in { kind: attack }");
        if (node.Entries.Count == 0 || !context.IsWithinLimit(node.Entries.Sum(entry => entry.Values.Count), node.Key)) return null;
        var conditions = new List<string>();
        var texts = new List<string>();
        foreach (var entry in node.Entries)
        {
            if (Bind(entry) is not { } condition) continue;
            conditions.Add(condition);
            texts.Add($"{Shown.Cut(entry.Field.Value)} is {Words.Or(entry.Values.Select(value => Shown.Cut(value.Value)))}");
        }
        return conditions.Count < node.Entries.Count ? null : (string.Join(" && ", conditions), Words.And(texts));
    }

    string? Bind(FieldValueNode entry)
    {
        if (entry.Values.Count == 0)
        {
            context.NotApplicable(entry.Field, "give at least one value");
            return null;
        }
        var union = context.Scope.Union(owner) ?? context.Scope.UnionOfCase(owner);
        if (union is not null && union.Discriminator == entry.Field.Value) return AnyOf(entry, name(union.Discriminator), value => Case(value, union));
        if (context.Find(owner, entry.Field, IsComparable) is not { } member) return null;
        var field = name(member.Name);
        var type = member.Type;
        string? condition;
        switch (type)
        {
            case ListOf { Item: ClaimOf { Item: var item } }:
                condition = AnyOf(entry, $"best({field})", value => Literal(value, item));
                break;
            case ClaimOf { Item: var item }:
                condition = AnyOf(entry, $"best({field})", value => Literal(value, item));
                break;
            case ListOf { Item: var item }:
                condition = AnyOf(entry, "one", value => Literal(value, item)) is { } any ? $"{field}.exists(one, {any})" : null;
                break;
            default:
                condition = AnyOf(entry, field, value => Literal(value, type));
                break;
        }
        return condition is null || member.Presence is MemberPresence.Always ? condition : $"has({field}) && {condition}";
    }

    // As Literal has it.
    static bool IsComparable(RuleMember member) => member.Type switch
    {
        ListOf { Item: var item } => IsComparable(item is ClaimOf claim ? claim.Item : item),
        ClaimOf { Item: var item } => IsComparable(item),
        var type => IsComparable(type),
    };

    static bool IsComparable(RuleType type) => type is EnumOf or BasicType { Kind: BasicKind.String or BasicKind.Bool or BasicKind.Int };

    static string? AnyOf(FieldValueNode entry, string value, Func<SchemaText, string?> literal)
    {
        var all = entry.Values.Select(literal).ToList();
        return all.Any(one => one is null) ? null : "(" + string.Join(" || ", all.Select(one => $"{value} == {one}")) + ")";
    }

    string? Case(SchemaText value, RuleUnion union)
    {
        var texts = union.Cases.Select(@case => @case.Text).ToList();
        return texts.Contains(value.Value, StringComparer.Ordinal)
            ? CelText.Text(value.Value)
            : Bad(value, union.Discriminator, $"it is no case of {union.Name.Name}{Suggestion.For(value.Value, texts, context.Sink)}");
    }

    string? Literal(SchemaText value, RuleType type)
    {
        switch (type)
        {
            case EnumOf e:
                var values = context.Scope.EnumValues(e.Name);
                if (e.Open || values.Any(known => known.Text == value.Value)) return CelText.Text(value.Value);
                return Bad(value, e.Name.Name, $"the enum does not have it{Suggestion.For(value.Value, values.Select(known => known.Text), context.Sink)}");
            case BasicType { Kind: BasicKind.String }:
                return CelText.Text(value.Value);
            case BasicType { Kind: BasicKind.Bool }:
                return value is { Plain: true, Value: "true" or "false" } ? value.Value : Bad(value, "Boolean", "write true or false, without quotes");
            case BasicType { Kind: BasicKind.Int }:
                return value.Plain && NumberText.Problem(ScalarKind.Integer, value.Value) is null ? value.Value : Bad(value, "Integer", "write a whole number, without quotes");
            default:
                context.NotApplicable(value, "only an enum, a Text, an Identifier, a Boolean or an Integer, or claims about one, can be compared with values here; write a rule");
                return null;
        }
    }

    string? Bad(SchemaText value, string type, string problem)
    {
        context.Sink.Report(Catalogue.BadRuleValue, value.Location, Shown.Cut(value.Value), type, problem);
        return null;
    }
}
