using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Rules.Syntax;
using static FactKit.Compiler.Rules.Checking.RuleTypes;

namespace FactKit.Compiler.Rules.Checking;

sealed partial class Checker
{
    // Each operand is checked under what those before it say.
    Checked? Logic(LogicExpr logic)
    {
        var operands = new List<Checked>();
        var mark = _guards.Mark();
        foreach (var expr in logic.Operands)
        {
            if (Condition(expr) is not { } operand) continue;
            operands.Add(operand);
            _guards.Assume(operand, logic.IsAnd);
        }
        _guards.Undo(mark);
        if (operands.Count < logic.Operands.Count) return null;
        return Capped(Nodes.With(new CheckedLogic(logic.IsAnd, operands.ToEquatableArray()), logic.Offset, logic.Length, operands));
    }

    Checked? Condition(Expr expr) => Check(expr) is { } node ? Expect(node, Bool) : null;

    Checked? Unary(UnaryExpr unary)
    {
        if (unary.IsNot)
        {
            if (Condition(unary.Operand) is not { } operand) return null;
            // An even number of signs says nothing.
            return unary.Count % 2 == 0 ? operand : Capped(new CheckedNot(operand).At(unary, operand));
        }
        if (Check(unary.Operand) is not { } number) return null;
        var negated = Resolve("-_", receiver: false, [number], unary.Offset, unary.Length, unary.Offset, 1);
        return unary.Count % 2 == 0 && negated is not null ? number : negated;
    }

    Checked? Conditional(ConditionalExpr conditional)
    {
        var mark = _guards.Mark();
        var parts = new List<(Checked Condition, Checked Value)>();
        var failed = false;
        foreach (var (conditionExpr, valueExpr) in conditional.Cases)
        {
            var condition = Condition(conditionExpr);
            var here = _guards.Mark();
            if (condition is not null) _guards.Assume(condition, true);
            var value = Check(valueExpr);
            _guards.Undo(here);
            if (condition is not null) _guards.Assume(condition, false);
            if (condition is null || value is null) failed = true;
            else parts.Add((condition, value));
        }
        var otherwise = Check(conditional.Otherwise);
        _guards.Undo(mark);
        if (failed || otherwise is null) return null;
        if (OneType([.. parts.Select(part => part.Value), otherwise], "Both values of a condition") is not { } values) return null;
        var result = values[values.Count - 1];
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            // The brackets around it belong to the whole.
            var (offset, end) = i == 0 ? (conditional.Offset, conditional.End) : (parts[i].Condition.Offset, otherwise.Offset + otherwise.Length);
            var node = new CheckedConditional(values[i].Type, parts[i].Condition, values[i], result);
            if (Capped(Nodes.With(node, offset, end - offset, parts[i].Condition, values[i], result)) is not { } capped) return null;
            result = capped;
        }
        return result;
    }

    /// <summary>The values, all taken as of one type: that of the first, or of a later one that those before it can be taken as.</summary>
    List<Checked>? OneType(IReadOnlyList<Checked> nodes, string what)
    {
        if (nodes.Count == 0) return [];
        var type = nodes[0].Type;
        foreach (var node in nodes)
            if (_coercion.Cost(node, type) < 0 && _coercion.Cost(nodes[0], node.Type) >= 0) type = node.Type;
        var result = new List<Checked>();
        foreach (var node in nodes)
        {
            if (_coercion.Cost(node, type) < 0)
            {
                _faults.Report(Catalogue.MixedTypes, node.Offset, node.Length, what, Show(_types.Shown(type)), Shown(node));
                return null;
            }
            if (_coercion.Apply(node, type) is not { } fitting) return null;
            result.Add(fitting);
        }
        return result;
    }

    Checked? List(ListExpr list)
    {
        var items = new List<Checked>();
        foreach (var expr in list.Items)
            if (Check(expr) is { } item) items.Add(item);
        if (items.Count < list.Items.Count || OneType(items, "The items of a list") is not { } fitting) return null;
        var type = new ListOf(fitting.Count == 0 ? _types.Fresh() : fitting[0].Type);
        return Capped(Nodes.With(new CheckedList(type, fitting.ToEquatableArray()), list.Offset, list.Length, fitting));
    }

    Checked? Map(MapExpr map)
    {
        var keys = new List<Checked>();
        var values = new List<Checked>();
        foreach (var (keyExpr, valueExpr) in map.Entries)
        {
            var (key, value) = (Check(keyExpr), Check(valueExpr));
            if (key is null || value is null) continue;
            keys.Add(key);
            values.Add(value);
        }
        if (keys.Count < map.Entries.Count || OneType(keys, "The keys of a map") is not { } fittingKeys || OneType(values, "The values of a map") is not { } fittingValues) return null;
        var keyType = keys.Count == 0 ? _types.Fresh() : fittingKeys[0].Type;
        if (_types.Resolve(keyType) is not (TypeVariable or BasicType { Kind: BasicKind.Bool or BasicKind.Int or BasicKind.Uint or BasicKind.String }))
        {
            _faults.Report(Catalogue.WrongRuleResult, keys[0].Offset, keys[0].Length, "int, uint, bool or string as a key", Shown(keys[0]), "");
            return null;
        }
        if (!Distinct(fittingKeys, out var mayRepeat)) return null;
        var type = new MapOf(keyType, values.Count == 0 ? _types.Fresh() : fittingValues[0].Type);
        var entries = fittingKeys.Select((key, i) => new CheckedEntry(key, fittingValues[i])).ToEquatableArray();
        return Capped(Nodes.With(new CheckedMap(type, entries) { Fallible = mayRepeat }, map.Offset, map.Length, [.. fittingKeys, .. fittingValues]));
    }

    bool Distinct(List<Checked> keys, out bool mayRepeat)
    {
        var seen = new HashSet<object>();
        mayRepeat = false;
        foreach (var key in keys)
        {
            if (key is not CheckedLiteral { Value: { } value }) mayRepeat |= keys.Count > 1;
            else if (!seen.Add(value))
            {
                mayRepeat = true;
                if (_strict)
                {
                    _faults.Report(Catalogue.ConstantFault, key.Offset, key.Length, $"The key {Source(key)} stands in this map twice: remove one of them.");
                    return false;
                }
            }
        }
        return true;
    }
}
