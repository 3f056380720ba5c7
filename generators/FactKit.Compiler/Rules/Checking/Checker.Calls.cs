using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Rules.Functions;
using FactKit.Compiler.Rules.Model;
using FactKit.Compiler.Rules.Syntax;
using FactKit.Compiler.Text.Patterns;

namespace FactKit.Compiler.Rules.Checking;

sealed partial class Checker
{
    Checked? Call(CallExpr call) => FunctionCall(call.Function.Name, call.Arguments, call.Offset, call.End, call.Function.Offset, call.Function.Length);

    Checked? FunctionCall(string name, IReadOnlyList<Expr> arguments, int offset, int end, int nameOffset, int nameLength)
    {
        switch (name)
        {
            case "has": return Has(arguments, offset, end);
            case "cel.bind": return Bind(arguments, offset, end);
            case "dyn":
                _faults.Report(Catalogue.NotInRules, nameOffset, nameLength, "There is no \"dyn\": every value of a rule has a type that is known when the schema is compiled.");
                return null;
        }
        if (name != "type" && Overloads(name, receiver: false, nameOffset, nameLength, arguments.Count) is null) return null;
        if (Arguments(arguments) is not { } values) return null;
        if (name == "type" && values.Count == 1) return TypeOf(values[0], offset, end);
        if (name is "math.greatest" or "math.least" && values.Count > 2) return Extreme(name, values, offset, end, nameOffset, nameLength);
        return Resolve(name, receiver: false, values, offset, end - offset, nameOffset, nameLength);
    }

    Checked? ReceiverCall(Checked target, MemberStep step)
    {
        if (ComprehensionKinds.Of(step.Name!, step.Arguments!.Count) is { } kind) return Comprehension(target, step, kind);
        if (Overloads(step.Name!, receiver: true, step.Offset, step.NameLength, step.Arguments.Count) is null || Arguments(step.Arguments) is not { } values) return null;
        return Resolve(step.Name!, receiver: true, [target, .. values], target.Offset, step.End - target.Offset, step.Offset, step.NameLength);
    }

    List<Checked>? Arguments(IReadOnlyList<Expr> arguments)
    {
        var values = new List<Checked>();
        foreach (var expr in arguments)
            if (Check(expr) is { } value) values.Add(value);
        return values.Count == arguments.Count ? values : null;
    }

    // The static type is the answer; only whether the value can be had at all is left to the run.
    Checked TypeOf(Checked value, int offset, int end)
    {
        var type = new CheckedTypeName(RuleTypes.NameOf(_types.Shown(value.Type))) { Offset = offset, Length = end - offset, Depth = 1 };
        if (!value.Fallible && !value.Uncertain) return type;
        var name = Nodes.Literal(RuleTypes.StringType, type.Name, offset, end - offset);
        return Nodes.With(new CheckedCall(RuleTypes.Type, "TypeOf", new([value, name])), offset, end - offset, value);
    }

    // Halves of halves, so that many arguments nest a little only.
    Checked? Extreme(string name, IReadOnlyList<Checked> values, int offset, int end, int nameOffset, int nameLength)
    {
        if (OneType(values, $"The arguments of {name}") is not { } level) return null;
        while (level.Count > 1)
        {
            var next = new List<Checked>();
            for (var i = 0; i < level.Count; i += 2)
            {
                if (i + 1 == level.Count) next.Add(level[i]);
                else if (Resolve(name, receiver: false, [level[i], level[i + 1]], offset, end - offset, nameOffset, nameLength) is { } greater) next.Add(greater);
                else return null;
            }
            level = next;
        }
        return level[0];
    }

    List<Overload>? Overloads(string name, bool receiver, int offset, int length, int arguments)
    {
        var overloads = FunctionTable.Of(name).Where(overload => overload.Receiver == receiver).ToList();
        if (overloads.Count > 0) return overloads;
        UnknownFunction(name, receiver, offset, length, arguments);
        return null;
    }

    /// <summary>The call of the overload that takes the arguments with the fewest conversions.</summary>
    Checked? Resolve(string name, bool receiver, IReadOnlyList<Checked> arguments, int offset, int length, int nameOffset, int nameLength)
    {
        if (Overloads(name, receiver, nameOffset, nameLength, arguments.Count) is not { } overloads) return null;
        if (name is "_==_" or "_!=_" or "_in_" && (RejectClaim(arguments[0]) || (name != "_in_" && RejectClaim(arguments[1])))) return null;
        (Overload Overload, bool Reversed)? best = null;
        var bestCost = int.MaxValue;
        foreach (var overload in overloads)
        {
            if (overload.Parameters.Count != arguments.Count) continue;
            foreach (var reversed in arguments.Count == 2 ? [false, true] : (bool[])[false])
            {
                var mark = _types.Mark();
                var cost = Cost(_types.Instantiate(overload.Parameters, overload.Result).Parameters, arguments, reversed, name[0] == '_');
                _types.Undo(mark);
                if (cost < 0 || cost >= bestCost || cost > 0 && overload.AsTheyAre) continue;
                (best, bestCost) = ((overload, reversed), cost);
            }
            if (bestCost == 0) break;
        }
        if (best is { } found) return Capped(Apply(found.Overload, found.Reversed, arguments, offset, length, nameOffset, nameLength));
        if (!arguments.Any(RejectClaim) && !HasTooManyDigits(arguments)) NoFit(name, overloads, arguments, nameOffset, nameLength);
        return null;
    }

    // One operand of an operator says what the other is taken as: 1.0 + 1 is no sum of decimals.
    int Cost(RuleType[] parameters, IReadOnlyList<Checked> arguments, bool reversed, bool isOperator)
    {
        var (total, exact) = (0, !isOperator);
        for (var n = 0; n < parameters.Length; n++)
        {
            var i = reversed ? parameters.Length - 1 - n : n;
            var cost = _coercion.Cost(arguments[i], parameters[i]);
            if (cost < 0) return -1;
            exact |= cost == 0;
            total += cost;
        }
        return exact ? total : -1;
    }

    Checked? Apply(Overload overload, bool reversed, IReadOnlyList<Checked> arguments, int offset, int length, int nameOffset, int nameLength)
    {
        var (parameters, result) = _types.Instantiate(overload.Parameters, overload.Result);
        var fitting = new Checked[parameters.Length];
        for (var n = 0; n < parameters.Length; n++)
        {
            var i = reversed ? parameters.Length - 1 - n : n;
            if (_coercion.Cost(arguments[i], parameters[i]) < 0 || _coercion.Apply(arguments[i], parameters[i]) is not { } value) return null;
            fitting[i] = value;
        }
        result = _types.Resolve(result);
        if (overload.Method is null) return fitting[0] with { Offset = offset, Length = length };
        if (overload.Method == "Matches")
        {
            if (Pattern(fitting[1]) is not { } pattern) return null;
            fitting[1] = pattern;
        }
        object? constant = null;
        if (_strict && IsNoDate(overload.Method, fitting[0])) return null;
        if (overload.Method is "Equal" or "NotEqual" or "In" && !(IsCase(fitting[0], fitting[1]) && IsCase(fitting[1], fitting[0]))) return null;
        if (_strict && overload.Method is "Divide" or "Modulo" && !result.Equals(RuleTypes.DoubleType) && IsZero(fitting[1]))
        {
            // Between two constants the whole is to blame, otherwise the operator.
            var isWhole = fitting[0].Constant is not null;
            _faults.Report(Catalogue.ConstantFault, isWhole ? offset : nameOffset, isWhole ? length : nameLength, "This divides by zero.");
            return null;
        }
        if (fitting.All(value => value.Constant is not null) && ConstantFolding.Fold(overload.Method, result, fitting, out constant) is { } problem && _strict)
        {
            _faults.Report(Catalogue.ConstantFault, offset, length, problem);
            return null;
        }
        var node = new CheckedCall(result, overload.Method, new(fitting))
        {
            Fallible = overload.Fallible,
            Uncertain = overload.Uncertain || parameters.Any(parameter => RuleTypes.HoldsVague(_types.Shown(parameter))),
            Constant = constant,
        };
        return Nodes.With(node, offset, length, fitting);
    }

    // What a discriminator is compared with is the text of a case, as the text of an enum is.
    bool IsCase(Checked side, Checked other)
    {
        if (side is not CheckedDiscriminator { Target.Type: var type } || _types.Resolve(type) is not ObjectOf { Name: var name } || (_scope.Union(name) ?? _scope.UnionOfCase(name)) is not { } union) return true;
        var sound = true;
        foreach (var text in other is CheckedList list ? list.Items : new EquatableArray<Checked>([other]))
            sound &= text is not CheckedLiteral { Value: string value } || _coercion.IsKnownText(text, value, union.Texts, $"{union.Name.Name}.{union.Discriminator}", union.Open);
        return sound;
    }

    bool IsNoDate(string method, Checked value)
    {
        if (method != "ToDate" || value.Constant is not string text || FactKit.Dates.EdtfGrammar.Fault(text) is not { } problem) return false;
        _faults.Report(Catalogue.BadRuleDate, value.Offset, value.Length, Diagnostics.Shown.Cut(text), problem);
        return true;
    }

    static bool IsZero(Checked value) => value.Constant is 0L or 0UL or 0m;

    CheckedPattern? Pattern(Checked argument)
    {
        if (argument is not CheckedLiteral { Value: string pattern })
        {
            _faults.Report(Catalogue.PatternNotConstant, argument.Offset, argument.Length, Source(argument));
            return null;
        }
        var translation = PatternTranslator.Translate(pattern, PatternDialect.Re2);
        if (translation.Regex is { } regex) return new(pattern, regex) { Offset = argument.Offset, Length = argument.Length, Depth = 1 };
        var (offset, length) = LiteralPlaces.Find(_text, argument.Offset, argument.Length, translation.Fault!.Offset, translation.Fault.Length);
        _faults.Report(Catalogue.BadRulePattern, offset, length, translation.Fault.Message);
        return null;
    }
}
