using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Rules.Shortcuts;

/// <summary><c>refersTo</c> and <c>requiredWhen</c>: what depends on the values of fields.</summary>
static class ValueShortcuts
{
    /// <summary><c>refersTo: { sector: [military] }</c>: the object named has one of the values.</summary>
    public static RuleDraft? RefersTo(FieldNode field, FieldValuesNode values, ShortcutContext context)
    {
        if (context.Own(field.Name) is not { } own) return null;
        var isList = own.Member.Type is ListOf;
        if ((own.Member.Type is ListOf list ? list.Item : own.Member.Type) is not RefOf { Target: { } target })
        {
            context.NotApplicable(values.Key, "only a Ref, or a list of them, refers to an object");
            return null;
        }
        var reference = isList ? "it" : own.Cel;
        if (new FieldValues(target, name => reference + "." + CelText.Member(name), context).Bind(values) is not { } condition) return null;
        return ShortcutContext.Draft(
            field.Name, "refersTo", own, isList ? $"{own.Cel}.all(it, {condition.Cel})" : condition.Cel, [.. new[] { own.Guard }.OfType<string>()],
            $"{own.Text} must refer to {Words.A(target.Name)} whose {condition.Text}", values.Key.Location);
    }

    /// <summary><c>requiredWhen: { kind: attack }</c>: the field is there where others have the values.</summary>
    public static RuleDraft? RequiredWhen(FieldNode field, FieldValuesNode values, ShortcutContext context)
    {
        if (context.Own(field.Name) is not { } own) return null;
        if (!context.MayBeMissing(own.Member))
        {
            context.NotApplicable(values.Key, context.Field(own.Member) is { Cardinality: Cardinality.AtLeastOne }
                ? "the field is always there; end its type in * instead of +"
                : "the field is always there; end its type in ?");
            return null;
        }
        if (new FieldValues(context.Scope.Type, CelText.Name, context).Bind(values) is not { } condition) return null;
        return ShortcutContext.Draft(
            field.Name, "requiredWhen", own, $"has({own.Cel})", [condition.Cel], $"{own.Text} must be given when {condition.Text}", values.Key.Location);
    }
}
