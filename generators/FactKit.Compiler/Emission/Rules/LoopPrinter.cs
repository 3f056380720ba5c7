using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>Prints the loop of a comprehension: it stops at what decides, and at the limit of steps.</summary>
static class LoopPrinter
{
    /// <summary>The statements of the method, from the loop on.</summary>
    /// <param name="loop">The comprehension.</param>
    /// <param name="body">What is evaluated at each turn.</param>
    /// <param name="vagueItem">The variable of the item where it is of a vague type; null: items are plain.</param>
    /// <param name="lifted">The result is lifted.</param>
    /// <param name="items">The statements that declare the variables.</param>
    /// <param name="broken">How the items that decide are named; null: they are not.</param>
    public static IReadOnlyList<string> Print(CheckedComprehension loop, LoopBody body, string? vagueItem, bool lifted, IReadOnlyList<string> items, BrokenItem? broken) => loop.Kind switch
    {
        ComprehensionKind.All or ComprehensionKind.Exists when broken is not null => Named(loop, body.Condition!.Value, items, broken, isAll: loop.Kind is ComprehensionKind.All),
        ComprehensionKind.All => Quantified(loop, body.Condition!.Value, items, isAll: true),
        ComprehensionKind.Exists => Quantified(loop, body.Condition!.Value, items, isAll: false),
        ComprehensionKind.ExistsOne => One(loop, body.Condition!.Value, items),
        _ => Collected(loop, body, vagueItem, lifted, items),
    };

    static IReadOnlyList<string> Quantified(CheckedComprehension loop, Code condition, IReadOnlyList<string> items, bool isAll)
    {
        if (!condition.Lifted)
            return [.. For(loop, items, isAll ? $"if ({condition.Negate().Text}) return false;" : $"if ({condition.Text}) return true;"), $"return {(isAll ? "true" : "false")};"];
        var (start, decided, sign) = isAll ? ("True", "IsFalse", "&=") : ("False", "IsTrue", "|=");
        return [$"var result = {RuleTypeNames.Runtime}Truth.{start};", .. For(loop, items, $"result {sign} {condition.Text};", $"!result.{decided} && "), "return result;"];
    }

    // A run that records goes on until it has a few items.
    static IReadOnlyList<string> Named(CheckedComprehension loop, Code condition, IReadOnlyList<string> items, BrokenItem broken, bool isAll)
    {
        if (!condition.Lifted)
            return
            [
                "var decided = false;",
                .. For(loop, [.. items, $"if ({(isAll ? condition.Text : condition.Negate().Text)}) continue;", "decided = true;"], $"if ({broken.Call}) break;", step: broken.Step),
                isAll ? "return !decided;" : "return decided;",
            ];
        var (start, decided, sign) = isAll ? ("True", "IsFalse", "&=") : ("False", "IsTrue", "|=");
        return
        [
            $"var result = {RuleTypeNames.Runtime}Truth.{start};",
            .. For(loop, [.. items, $"var one = {condition.Text};", $"result {sign} one;"], $"if (one.{decided} && {broken.Call}) break;", step: broken.Step),
            "return result;",
        ];
    }

    static IReadOnlyList<string> One(CheckedComprehension loop, Code condition, IReadOnlyList<string> items)
    {
        if (!condition.Lifted) return ["var found = 0;", .. For(loop, items, $"if ({condition.Text}) found++;"), "return found == 1;"];
        // Unlike exists it absorbs nothing: an error of one item is an error of all.
        return
        [
            "var found = 0;", $"var others = {RuleTypeNames.Runtime}Truth.True;",
            .. For(loop, [.. items, $"var one = {condition.Text};", "if (one.IsTrue) found++;"], "else if (!one.IsFalse) others &= one;"),
            "return others.IsTrue ? found == 1 : others;",
        ];
    }

    static IReadOnlyList<string> Collected(CheckedComprehension loop, LoopBody body, string? vagueItem, bool lifted, IReadOnlyList<string> items)
    {
        var (builder, end) = loop.Type switch
        {
            MapOf map => ($"RuleMapBuilder<{RuleTypeNames.Plain(map.Key)}, {RuleTypeNames.Plain(map.Value)}>", "ToCel().Value"),
            ListOf list => ($"RuleListBuilder<{RuleTypeNames.Plain(list.Item)}>", "ToList()"),
            _ => throw new ArgumentException("a comprehension that makes no list or map", nameof(loop)),
        };
        return [$"var found = new {RuleTypeNames.Runtime}{builder}();", .. For(loop, items, Collect(loop, body, vagueItem)), $"return found.{(lifted ? "ToCel()" : end)};"];
    }

    // What a condition lets through is evaluated only then: the condition may guard it.
    static string Collect(CheckedComprehension loop, LoopBody body, string? vagueItem)
    {
        var added = Added(loop, body, vagueItem);
        if (body.Condition is not { Lifted: true } condition) return $"{(body.Condition is { } plain ? $"if ({plain.Text}) " : "")}found.Add({string.Join(", ", added.Select(part => part.Text))});";
        if (loop.Kind is ComprehensionKind.Filter) return $"found.AddIf({condition.Text}, {added[0].Text});";
        return $"found.AddIf({RuntimeCalls.Hold(condition.Text, "take")}, {string.Join(", ", added.Select(part => $"take.IsTrue ? {RuntimeCalls.Lift(part).In(Strength.Or)} : default"))});";
    }

    static IReadOnlyList<Code> Added(CheckedComprehension loop, LoopBody body, string? vagueItem)
    {
        var isMap = loop.Range.Type is MapOf;
        if (loop.Kind is ComprehensionKind.Filter) return [new(isMap ? "map.AsSpan()[i].Key" : vagueItem ?? "list[i]")];
        var value = body.Value!.Value;
        if (loop.Kind is not (ComprehensionKind.TransformMap or ComprehensionKind.TransformMapEntry)) return [value];
        var key = body.Key ?? (isMap ? new("map.AsSpan()[i].Key") : new Code("(long)i", Binds: Strength.Unary));
        return key.Lifted == value.Lifted ? [key, value] : [RuntimeCalls.Lift(key), RuntimeCalls.Lift(value)];
    }

    static IEnumerable<string> For(CheckedComprehension loop, IReadOnlyList<string> items, string last, string going = "", string step = "run.Step()")
    {
        yield return $"for (var i = 0; {going}i < {(loop.Range.Type is MapOf ? "map" : "list")}.Count && {step}; i++)";
        if (items.Count == 0)
        {
            yield return "    " + last;
            yield break;
        }
        yield return "{";
        foreach (var item in items) yield return "    " + item;
        yield return "    " + last;
        yield return "}";
    }
}
