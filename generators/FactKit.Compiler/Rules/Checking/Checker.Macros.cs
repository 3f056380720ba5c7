using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Rules.Syntax;

namespace FactKit.Compiler.Rules.Checking;

sealed partial class Checker
{
    Checked? Comprehension(Checked range, MemberStep step, (ComprehensionKind Kind, bool TwoVariables) macro)
    {
        if (Ranged(range, step) is not { } over) return null;
        var (key, item) = over;
        var arguments = step.Arguments!;
        if (VariableOf(arguments[0], step) is not { } firstName) return null;
        string? secondName = null;
        if (macro.TwoVariables)
        {
            if (VariableOf(arguments[1], step) is not { } name) return null;
            if (name == firstName) return BadMacro(arguments[1], $"Both variables are called \"{name}\": rename one of them.");
            secondName = name;
        }
        var first = Declare(firstName, secondName is null && key is null ? item : secondName is null ? key! : key ?? RuleTypes.Int, range, arguments[0]);
        var second = secondName is null ? null : Declare(secondName, item, range, arguments[1]);
        var node = Body(range, macro.Kind, first, second, [.. arguments.Skip(macro.TwoVariables ? 2 : 1)]);
        _locals.RemoveRange(_locals.Count - (second is null ? 1 : 2), second is null ? 1 : 2);
        if (node is null) return null;
        var loop = Nodes.With(node, range.Offset, step.End - range.Offset, range, node.Condition, node.Transform, node.TransformKey);
        if (macro.Kind == node.Kind) return loop;
        var none = Nodes.With(new CheckedMap(new MapOf(_types.Fresh(), _types.Fresh()), default), arguments[arguments.Count - 1].Offset, arguments[arguments.Count - 1].Length);
        return Nodes.With(new CheckedConditional(none.Type, loop, none, none), loop.Offset, loop.Length, loop, none);
    }

    CheckedComprehension? Body(Checked range, ComprehensionKind kind, CheckedLocal first, CheckedLocal? second, IReadOnlyList<Expr> rest)
    {
        Checked? condition = null, transform = null, transformKey = null;
        var mark = _guards.Mark();
        var hasCondition = kind <= ComprehensionKind.Filter || rest.Count == 2;
        if (hasCondition)
        {
            condition = Condition(rest[0]);
            if (condition is not null) _guards.Assume(condition, true);
        }
        if (kind == ComprehensionKind.TransformMapEntry && rest[rest.Count - 1] is MapExpr { Entries.Count: 0 } nothing)
        {
            // No entry of each: what is left is that the condition can be evaluated.
            _guards.Undo(mark);
            if (hasCondition && condition is null) return null;
            Checked yes = Nodes.Literal(RuleTypes.Bool, true, nothing.Offset, nothing.Length);
            var either = condition is null ? yes : Nodes.With(new CheckedConditional(RuleTypes.Bool, condition, yes, yes), condition.Offset, condition.Length, condition);
            return new(RuleTypes.Bool, ComprehensionKind.All, range, first, second, either, null);
        }
        if (kind == ComprehensionKind.TransformMapEntry) (transformKey, transform) = Entry(rest[rest.Count - 1]);
        else if (kind > ComprehensionKind.Filter) transform = Check(rest[rest.Count - 1]);
        _guards.Undo(mark);
        if ((hasCondition && condition is null) || (kind > ComprehensionKind.Filter && transform is null)) return null;
        RuleType type = kind switch
        {
            ComprehensionKind.Filter => new ListOf(first.Type),
            ComprehensionKind.Map or ComprehensionKind.TransformList => new ListOf(transform!.Type),
            ComprehensionKind.TransformMap => new MapOf(first.Type, transform!.Type),
            ComprehensionKind.TransformMapEntry => new MapOf(transformKey!.Type, transform!.Type),
            _ => RuleTypes.Bool,
        };
        // Two entries may give one key.
        return new(type, kind, range, first, second, condition, transform, transformKey) { Fallible = kind == ComprehensionKind.TransformMapEntry };
    }

    (Checked? Key, Checked? Value) Entry(Expr expr)
    {
        if (expr is not MapExpr { Entries: [var (keyExpr, valueExpr)] })
        {
            BadMacro(expr, "transformMapEntry makes one entry of each: write {key: value}, or {} for none.");
            return default;
        }
        var (key, value) = (Check(keyExpr), Check(valueExpr));
        return key is null || value is null ? default : (key, value);
    }

    // The types of key and item; a list has no key.
    (RuleType? Key, RuleType Item)? Ranged(Checked range, MemberStep step)
    {
        if (_types.Resolve(range.Type) is TypeVariable) _types.Unify(range.Type, new ListOf(_types.Fresh()));
        switch (_types.Resolve(range.Type))
        {
            case ListOf list: return (null, _types.Resolve(list.Item));
            case MapOf map: return (_types.Resolve(map.Key), _types.Resolve(map.Value));
            default:
                if (!RejectClaim(range))
                    _faults.Report(Catalogue.NoOverload, step.Offset, step.NameLength, $"{step.Name}(...)", Shown(range), ": it goes through a list or a map");
                return null;
        }
    }

    string? VariableOf(Expr expr, MemberStep step)
    {
        if (expr is NameExpr { IsRoot: false } name) return name.Name;
        BadMacro(expr, $"Expected the name of a variable. {ComprehensionKinds.Usage(step.Name!)}");
        return null;
    }

    CheckedLocal Declare(string name, RuleType type, Checked range, Expr place)
    {
        var local = new CheckedLocal(type, name, _ids.Next()) { Offset = place.Offset, Length = place.Length, Depth = 1, Uncertain = RuleTypes.IsVague(type), Sensitive = range.Sensitive };
        _locals.Add(local);
        return local;
    }

    /// <summary><c>cel.bind(name, value, body)</c></summary>
    Checked? Bind(IReadOnlyList<Expr> arguments, int offset, int end)
    {
        if (arguments is not [NameExpr { IsRoot: false } name, var valueExpr, var bodyExpr])
        {
            _faults.Report(Catalogue.BadMacro, offset, end - offset, "cel.bind takes a name, its value, and what is said with it: cel.bind(total, a + b, total > 3).");
            return null;
        }
        if (Check(valueExpr) is not { } value) return null;
        var local = new CheckedLocal(value.Type, name.Name, _ids.Next())
        {
            Offset = name.Offset, Length = name.Length, Depth = 1, Fallible = value.Fallible, Uncertain = value.Uncertain, Sensitive = value.Sensitive,
        };
        _locals.Add(local);
        var body = Check(bodyExpr);
        _locals.RemoveAt(_locals.Count - 1);
        return body is null ? null : Capped(Nodes.With(new CheckedLet(body.Type, local, value, body), offset, end - offset, value, body));
    }

    Checked? BadMacro(Expr place, string message)
    {
        _faults.Report(Catalogue.BadMacro, place.Offset, place.Length, message);
        return null;
    }
}
