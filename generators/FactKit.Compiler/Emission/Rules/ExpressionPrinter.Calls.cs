using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>Calls of functions and operators, conversions, and the lists and maps that a rule writes.</summary>
sealed partial class ExpressionPrinter
{
    // Functions that look at places: what they blame is inside their argument.
    static readonly HashSet<string> s_placed = new(StringComparer.Ordinal) { "Best", "Compatible" };

    Code Call(CheckedCall call, MethodScope scope)
    {
        if (call.Method == "Matches") return Matches(call, scope);
        if (ConstantCall(call) is { } constant) return constant;
        var arguments = call.Arguments.Select(argument => Print(argument, scope)).ToList();
        var lifted = arguments.Any(argument => argument.Lifted);
        if (!lifted && !call.Fallible && PlainOperators.Print(call, arguments) is { } plain) return plain;
        if (lifted) arguments = arguments.Select(RuntimeCalls.Lift).ToList();
        var texts = arguments.Select(argument => argument.Text);
        if (s_placed.Contains(call.Method)) texts = [scope.Run(), .. texts, Place(call.Arguments[0], scope)];
        var code = new Code($"{RuleTypeNames.Functions}.{call.Method}({string.Join(", ", texts)})", lifted || IsLifted(call));
        // An item of a list is as vague as it is; what is to blame is its place.
        return call.Method is "Index" or "MapMember" && RuleTypeNames.IsVague(call.Type) ? RuntimeCalls.Value(scope.Run(), code.Text, Place(call, scope)) : code;
    }

    Code Matches(CheckedCall call, MethodScope scope)
    {
        var text = Print(call.Arguments[0], scope);
        var pattern = ((CheckedLiteral)call.Arguments[1]).Value as string ?? throw new ArgumentException("a pattern is a text", nameof(call));
        return new($"{RuleTypeNames.Functions}.Matches({text.Text}, {members.Pattern(pattern)})", text.Lifted || call.Fallible);
    }

    // A call with constants that is worth being made once: it reads a text.
    Code? ConstantCall(CheckedCall call)
    {
        if (call.Method is not ("ToTimestamp" or "ToDuration" or "ToDate" or "ToSpan" or "ToQuantity" or "ToDecimal")) return null;
        if (call.Arguments.Count != 1 || call.Arguments[0] is not CheckedLiteral { Value: string } literal) return null;
        var lifted = IsLifted(call);
        return new(members.Constant(RuleTypeNames.Of(call.Type, lifted), $"{RuleTypeNames.Functions}.{call.Method}({RuleLiterals.Of(literal).Text})"), lifted);
    }

    Code Convert(CheckedConvert conversion, MethodScope scope)
    {
        var value = Print(conversion.Value, scope);
        return conversion.Type switch
        {
            BasicType { Kind: BasicKind.Decimal } when !value.Lifted && conversion.Value is CheckedLiteral { Value: long number } => RuleLiterals.Of(new CheckedLiteral(conversion.Type, (decimal)number)),
            BasicType { Kind: BasicKind.Decimal } when !value.Lifted => new($"(decimal){value.In(Strength.Unary)}", Binds: Strength.Unary),
            BasicType { Kind: BasicKind.Decimal } => new($"{RuleTypeNames.Functions}.ToDecimal({value.Text})", Lifted: true),
            BasicType { Kind: BasicKind.Quantity } => new($"{RuleTypeNames.Functions}.ToQuantity({value.Text})", Lifted: true),
            BasicType { Kind: BasicKind.String } => new($"{RuleTypeNames.Functions}.ToText({value.Text})", value.Lifted),
            // The empty list and map fit every type.
            _ => value,
        };
    }

    Code List(CheckedList list, MethodScope scope)
    {
        var item = list.Type is ListOf { Item: var type } ? RuleTypeNames.Plain(type) : throw new ArgumentException("a list that is none", nameof(list));
        var items = list.Items.Select(value => Print(value, scope)).ToList();
        if (items.Any(value => value.Lifted))
            return new($"{RuleTypeNames.Functions}.List<{item}>([{string.Join(", ", items.Select(value => RuntimeCalls.Lift(value).Text))}])", Lifted: true);
        var plain = $"{Names.Api}FactList.Create<{item}>([{string.Join(", ", items.Select(value => value.Text))}])";
        if (items.Count == 0) return new($"default({RuleTypeNames.Plain(list.Type)})");
        return new(IsConstant(list) ? members.Constant(RuleTypeNames.Plain(list.Type), plain) : plain);
    }

    Code Map(CheckedMap map, MethodScope scope)
    {
        var type = (MapOf)map.Type;
        var entries = map.Entries.Select(entry => (Key: Print(entry.Key, scope), Value: Print(entry.Value, scope))).ToList();
        if (entries.Count == 0) return new($"default({RuleTypeNames.Plain(type)})");
        var builder = $"new {RuleTypeNames.Runtime}MapBuilder<{RuleTypeNames.Plain(type.Key)}, {RuleTypeNames.Plain(type.Value)}>()";
        var lifted = map.Fallible || map.Uncertain || entries.Any(entry => entry.Key.Lifted || entry.Value.Lifted);
        var text = builder + string.Concat(entries.Select(entry => $".With({RuntimeCalls.Lift(entry.Key).Text}, {RuntimeCalls.Lift(entry.Value).Text})")) + (lifted ? ".ToLifted()" : ".ToMap()");
        return new(IsConstant(map) ? members.Constant(RuleTypeNames.Of(type, lifted), text) : text, lifted);
    }

    static bool IsConstant(Checked expression) => expression switch
    {
        CheckedLiteral or CheckedEnumText or CheckedTypeName => true,
        CheckedConvert conversion => IsConstant(conversion.Value),
        CheckedList list => list.Items.All(IsConstant),
        CheckedMap map => map.Entries.All(entry => IsConstant(entry.Key) && IsConstant(entry.Value)),
        _ => false,
    };

    static bool IsLifted(Checked expression) => expression.Fallible || expression.Uncertain || RuleTypeNames.IsVague(expression.Type);
}
