using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>Puts found types in the place of variables, through a whole tree. What nothing decided is an int: of an empty list it does not matter.</summary>
sealed class Finisher(Unifier types)
{
    public Checked Finish(Checked node)
    {
        switch (node)
        {
            case CheckedSelect select: return With(select with { Target = Finish(select.Target) });
            case CheckedDiscriminator side: return side with { Target = Finish(side.Target) };
            case CheckedHas has: return has with { Target = Finish(has.Target) };
            case CheckedCall call:
                var arguments = call.Arguments.Select(Finish).ToArray();
                return With(call with { Arguments = new(arguments) }, arguments, call.Arguments.Any(argument => RuleTypes.HoldsVague(Type(argument.Type))));
            case CheckedConvert convert:
                var value = Finish(convert.Value);
                return With(convert with { Value = value }, [value]);
            case CheckedLogic logic:
                var operands = logic.Operands.Select(Finish).ToArray();
                return With(logic with { Operands = new(operands) }, operands);
            case CheckedNot not:
                var operand = Finish(not.Operand);
                return With(not with { Operand = operand }, [operand]);
            case CheckedConditional conditional:
                var (condition, yes, no) = (Finish(conditional.Condition), Finish(conditional.Yes), Finish(conditional.No));
                return With(conditional with { Condition = condition, Yes = yes, No = no }, [condition, yes, no]);
            case CheckedList list:
                var items = list.Items.Select(Finish).ToArray();
                return With(list with { Items = new(items) }, items);
            case CheckedMap map:
                var entries = map.Entries.Select(entry => new CheckedEntry(Finish(entry.Key), Finish(entry.Value))).ToArray();
                return With(map with { Entries = new(entries) }, [.. entries.Select(entry => entry.Key), .. entries.Select(entry => entry.Value)]);
            case CheckedComprehension loop: return Loop(loop);
            case CheckedLet let:
                var (bound, body) = (Finish(let.Value), Finish(let.Body));
                return With(let with { Value = bound, Body = body, Local = (CheckedLocal)Finish(let.Local) }, [bound, body]);
            default:
                return With(node);
        }
    }

    Checked Loop(CheckedComprehension loop)
    {
        var range = Finish(loop.Range);
        var condition = loop.Condition is null ? null : Finish(loop.Condition);
        var transform = loop.Transform is null ? null : Finish(loop.Transform);
        var transformKey = loop.TransformKey is null ? null : Finish(loop.TransformKey);
        var finished = loop with
        {
            Range = range,
            First = (CheckedLocal)Finish(loop.First),
            Second = loop.Second is null ? null : (CheckedLocal)Finish(loop.Second),
            Condition = condition,
            Transform = transform,
            TransformKey = transformKey,
        };
        return With(finished, [.. new[] { range, condition, transform, transformKey }.OfType<Checked>()]);
    }

    RuleType Type(RuleType type) => types.Finish(type, RuleTypes.Int);

    // A literal is known exactly, also where it stands for a vague value.
    Checked With(Checked node, IReadOnlyList<Checked>? parts = null, bool vague = false)
    {
        var type = Type(node.Type);
        var isConstant = node is CheckedLiteral or CheckedConvert { Value: CheckedLiteral };
        return node with
        {
            Type = type,
            Uncertain = node.Uncertain || vague || (!isConstant && RuleTypes.IsVague(type)) || (parts?.Any(part => part.Uncertain) ?? false),
        };
    }
}
