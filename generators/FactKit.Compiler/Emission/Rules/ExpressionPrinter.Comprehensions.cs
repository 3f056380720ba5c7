using FactKit.Compiler.Emission.Views;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>Macros that loop: each becomes a method of its own.</summary>
sealed partial class ExpressionPrinter
{
    // The variables of comprehensions by their ids.
    readonly Dictionary<int, LocalVariable> _locals = [];

    Code Local(CheckedLocal local, MethodScope scope)
    {
        var variable = _locals[local.Id];
        return new(scope.Name(RuleTypeNames.Of(variable.Type, variable.Lifted), variable.Name), variable.Lifted);
    }

    Code Comprehension(CheckedComprehension loop, MethodScope scope)
    {
        var range = Print(loop.Range, scope);
        var (isMap, located) = (loop.Range.Type is MapOf, IsLocated(loop.Range));
        var inner = new MethodScope();
        // With one variable it is the item of a list or the key of a map.
        CheckedLocal? counter = isMap || loop.Second is not null ? loop.First : null, item = isMap ? loop.Second : loop.Second ?? loop.First;
        if (counter is not null) Declare(counter, inner, located);
        if (item is not null) Declare(item, inner, located);
        var body = new LoopBody(
            loop.Condition is null ? null : Print(loop.Condition, inner),
            loop.TransformKey is null ? null : Print(loop.TransformKey, inner),
            loop.Transform is null ? null : Print(loop.Transform, inner));
        var lifted = range.Lifted || body.IsLifted || loop.Kind is ComprehensionKind.TransformMapEntry;

        var lines = new List<string>();
        var vagueItem = item is not null && _locals[item.Id] is { Lifted: true } vague ? vague.Name : null;
        var broken = _shown is not null && _shown.Blamed.TryGetValue(loop, out var blame) ? Broken(blame, isMap, located, inner) : null;
        var loopLines = LoopPrinter.Print(loop, body, vagueItem, lifted, Items(loop, counter, item, located, range.Lifted, inner), broken);
        if (range.Lifted) lines.Add($"if (!range.IsKnown) return {RuntimeCalls.Gap(loop.Type, "range")};");
        if (range.Lifted) lines.Add($"var {(isMap ? "map" : "list")} = range.Value;");
        lines.AddRange(loopLines);

        var parameters = new List<Parameter> { new(RuleTypeNames.Of(loop.Range.Type, range.Lifted), range.Lifted ? "range" : isMap ? "map" : "list") };
        var arguments = new List<string> { scope.Run(), range.Text };
        if (inner.Uses("place"))
        {
            parameters.Add(new("int", "place"));
            arguments.Add(Place(loop.Range, scope));
        }
        return Helper(loop.Kind.ToString(), loop.Type, lifted, parameters, arguments, lines, inner, scope);
    }

    // Beginning a turn forgets what was shown of the item before; an item that broke the rule is named with what was shown of it.
    static BrokenItem Broken(Blame blame, bool isMap, bool located, MethodScope inner)
    {
        inner.Name("int", "place");
        var range = $"{LiteralText.Integer(blame.From)}, {LiteralText.Integer(blame.To)}";
        var place = !located ? "place" : isMap ? "run.Entry(place, map.AsSpan()[i].Key)" : "run.Item(place, i)";
        return new(blame.To > blame.From ? $"run.Step({range})" : "run.Step()", $"run.Broken({range}, {place}, {(located ? "true" : "false")})");
    }

    void Declare(CheckedLocal local, MethodScope scope, bool located, bool lifted = false)
    {
        // No name of a rule begins with a digit: two underscores are left to the language and to the runtime's name.
        var plain = (local.Name[0] == '_' ? "_0" : "_") + local.Name;
        var name = plain;
        // The same name in two places of a rule gets a number the second time: one loop may stand inside the other.
        while (_locals.Values.Any(other => other.Name == name)) name = numbers.Next(plain + "_");
        var variable = new LocalVariable(name, "at" + name, local.Type, lifted || RuleTypeNames.IsVague(local.Type), located);
        _locals.Add(local.Id, variable);
        scope.Declare(variable.Name);
        scope.Declare(variable.Place);
        scope.Declare("place");
    }

    // The variables that the body uses, as the loop declares them at each turn.
    IReadOnlyList<string> Items(CheckedComprehension loop, CheckedLocal? counter, CheckedLocal? item, bool located, bool liftedRange, MethodScope inner)
    {
        var isMap = loop.Range.Type is MapOf;
        var lines = new List<string>();
        if (counter is not null && inner.Uses(_locals[counter.Id].Name)) lines.Add($"var {_locals[counter.Id].Name} = {(isMap ? "map.AsSpan()[i].Key" : "(long)i")};");
        // The item of a filter is what it collects, used by the condition or not; a place is declared before the item that blames it.
        if (item is null) return lines;
        var variable = _locals[item.Id];
        var (used, raw) = (inner.Uses(variable.Name) || loop.Kind is ComprehensionKind.Filter, isMap ? "map.AsSpan()[i].Value" : "list[i]");
        if (inner.Uses(variable.Place) || used && variable.Lifted)
        {
            inner.Name("int", "place");
            lines.Add($"var {variable.Place} = {(!located ? "place" : isMap ? "run.Entry(place, map.AsSpan()[i].Key)" : "run.Item(place, i)")};");
        }
        if (used) lines.Add($"var {variable.Name} = {(variable.Lifted ? Vague(raw, variable, located, liftedRange) : raw)};");
        return lines;
    }

    // An item of what the rule made is as vague as the whole; of what it chose from the document the whole is not vague, but an item may be.
    static string Vague(string raw, LocalVariable variable, bool located, bool liftedRange)
    {
        var item = RuntimeCalls.Value(variable.Type, "ref run", raw, variable.Place).Text;
        return liftedRange && !located ? $"range.Causes != 0 ? {RuleTypeNames.Lifted(variable.Type)}.Vague({raw}, range.Causes) : {item}" : item;
    }

    Code Let(CheckedLet let, MethodScope scope)
    {
        var value = Print(let.Value, scope);
        var inner = new MethodScope();
        Declare(let.Local, inner, IsLocated(let.Value), value.Lifted);
        var body = Print(let.Body, inner);
        var variable = _locals[let.Local.Id];
        var parameters = new List<Parameter> { new(RuleTypeNames.Of(variable.Type, value.Lifted), variable.Name) };
        var arguments = new List<string> { scope.Run(), value.Text };
        if (inner.Uses(variable.Place))
        {
            parameters.Add(new("int", variable.Place));
            arguments.Add(Place(let.Value, scope));
        }
        return Helper("Let", let.Type, body.Lifted, parameters, arguments, [$"return {body.Text};"], inner, scope);
    }

    // What the method itself needs of the outside comes first, then what its body needs.
    Code Helper(string kind, RuleType type, bool lifted, List<Parameter> parameters, List<string> arguments, IReadOnlyList<string> lines, MethodScope inner, MethodScope scope)
    {
        var name = numbers.Next(kind);
        foreach (var needed in inner.Needed)
        {
            parameters.Add(needed);
            arguments.Add(scope.Name(needed.Type, needed.Name));
        }
        members.Method(new(RuleTypeNames.Of(type, lifted), name, parameters, lines));
        return new($"{name}({string.Join(", ", arguments)})", lifted);
    }
}

/// <summary>A variable of a comprehension in C#.</summary>
/// <param name="Place">The variable that holds its place in the document.</param>
/// <param name="Lifted">It is of a vague type.</param>
/// <param name="Located">It stands in the document: its place is its own, not that of what it was made of.</param>
readonly record struct LocalVariable(string Name, string Place, RuleType Type, bool Lifted, bool Located);

/// <summary>How a loop tells the run of the items that break the rule.</summary>
/// <param name="Step">The call that counts a turn.</param>
/// <param name="Call">The call that names an item: true when no other need be looked for.</param>
sealed record BrokenItem(string Step, string Call);

/// <summary>What a loop evaluates at each turn.</summary>
sealed record LoopBody(Code? Condition, Code? Key, Code? Value)
{
    /// <summary>One of them may be undetermined or an error.</summary>
    public bool IsLifted => Condition is { Lifted: true } || Key is { Lifted: true } || Value is { Lifted: true };
}
