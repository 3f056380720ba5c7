using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>Prints the loop of a comprehension: it stops at what decides, and at the limit of steps.</summary>
static class LoopPrinter
{
    /// <summary>The statements of the method, from the loop on.</summary>
    /// <param name="loop">The comprehension.</param>
    /// <param name="body">What is evaluated at each turn.</param>
    /// <param name="liftedRange">What is looped over may be vague as a whole.</param>
    /// <param name="lifted">The result is lifted.</param>
    /// <param name="items">The statements that declare the variables.</param>
    public static IReadOnlyList<string> Print(CheckedComprehension loop, LoopBody body, bool liftedRange, bool lifted, IReadOnlyList<string> items) => loop.Kind switch
    {
        ComprehensionKind.All => Quantified(loop, body.Condition!.Value, lifted, items, isAll: true),
        ComprehensionKind.Exists => Quantified(loop, body.Condition!.Value, lifted, items, isAll: false),
        ComprehensionKind.ExistsOne => One(loop, body.Condition!.Value, lifted, items),
        _ => Collected(loop, body, lifted, items),
    };

    static IReadOnlyList<string> Quantified(CheckedComprehension loop, Code condition, bool lifted, IReadOnlyList<string> items, bool isAll)
    {
        if (!condition.Lifted)
            return [.. For(loop, items, isAll ? $"if ({condition.Negate().Text}) return false;" : $"if ({condition.Text}) return true;"), $"return {(isAll ? "true" : "false")};"];
        var (start, decided, sign) = isAll ? ("True", "IsFalse", "&=") : ("False", "IsTrue", "|=");
        return [$"var result = {RuleTypeNames.Runtime}Truth.{start};", .. For(loop, items, $"result {sign} {condition.Text};", $"!result.{decided} && "), "return result;"];
    }

    static IReadOnlyList<string> One(CheckedComprehension loop, Code condition, bool lifted, IReadOnlyList<string> items)
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

    static IReadOnlyList<string> Collected(CheckedComprehension loop, LoopBody body, bool lifted, IReadOnlyList<string> items)
    {
        var (builder, end) = loop.Type switch
        {
            MapOf map => ($"MapBuilder<{RuleTypeNames.Plain(map.Key)}, {RuleTypeNames.Plain(map.Value)}>", "ToMap()"),
            ListOf list => ($"ListBuilder<{RuleTypeNames.Plain(list.Item)}>", "ToList()"),
            _ => throw new ArgumentException("a comprehension that makes no list or map", nameof(loop)),
        };
        var add = $"found.Add({Added(loop, body)});";
        if (body.Condition is { } condition) add = condition.Lifted ? $"if (found.Takes({condition.Text})) {add}" : $"if ({condition.Text}) {add}";
        return [$"var found = new {RuleTypeNames.Runtime}{builder}();", .. For(loop, items, add), $"return found.{(lifted ? "ToLifted()" : end)};"];
    }

    static string Added(CheckedComprehension loop, LoopBody body)
    {
        var isMap = loop.Range.Type is MapOf;
        return loop.Kind switch
        {
            ComprehensionKind.Filter when isMap => "map.AsSpan()[i].Key",
            ComprehensionKind.Filter => "list[i]",
            ComprehensionKind.TransformMap => $"{(isMap ? "map.AsSpan()[i].Key" : "(long)i")}, {body.Value!.Value.Text}",
            ComprehensionKind.TransformMapEntry => $"{RuntimeCalls.Lift(body.Key!.Value).Text}, {RuntimeCalls.Lift(body.Value!.Value).Text}",
            _ => body.Value!.Value.Text,
        };
    }

    static IEnumerable<string> For(CheckedComprehension loop, IReadOnlyList<string> items, string last, string going = "")
    {
        yield return $"for (var i = 0; {going}i < {(loop.Range.Type is MapOf ? "map" : "list")}.Count && run.Step(); i++)";
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
