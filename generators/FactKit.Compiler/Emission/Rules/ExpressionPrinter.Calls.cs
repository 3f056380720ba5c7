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
        // Plain lists of vague values have vague answers.
        var lifted = arguments.Any(argument => argument.Lifted) || call.Arguments.Any(argument => RuleTypeNames.HoldsVague(argument.Type));
        if (!lifted && !call.Fallible && PlainOperators.Print(call, arguments) is { } plain) return plain;
        if (lifted) arguments = arguments.Select((argument, i) => call.Method == "TypeOf" && i == 1 ? argument : Lift(argument, call.Arguments[i], scope)).ToList();
        var texts = arguments.Select(argument => argument.Text);
        if (s_placed.Contains(call.Method) && HoldsClaims(call.Arguments[0].Type)) texts = [scope.Run(), .. texts, Place(call.Arguments[0], scope)];
        if (_shown is not null && _shown.Blamed.ContainsKey(call)) texts = [scope.Run(), .. texts, Place(call.Arguments[0], scope), IsAligned(call.Arguments[0]) ? "true" : "false"];
        if (call.Method.EndsWith("Moment", StringComparison.Ordinal)) texts = [scope.Run(), .. texts, Place(DayOrMoment(call), scope)];
        if (call.Method == "Format" && members.Texts(call.Arguments[1].Type) is { } names) texts = texts.Append(names);
        return new($"{RuleTypeNames.Functions}.{call.Method}({string.Join(", ", texts)})", lifted || IsLifted(call));
    }

    // A day that the rule writes stands nowhere in the document: then the moment is to blame.
    static Checked DayOrMoment(CheckedCall call) =>
        call.Arguments.OrderBy(argument => RuleTypeNames.IsVague(argument.Type) ? 0 : 1).FirstOrDefault(argument => CheckedParts.AllOf(argument).Any(part => part is CheckedSelect or CheckedLocal))
        ?? call.Arguments[0];

    static bool HoldsClaims(RuleType type) => type is ClaimOf or ListOf { Item: ClaimOf };

    // A plain list may hold vague items; what they make undetermined is blamed on its place.
    Code Lift(Code code, Checked expression, MethodScope scope) => !code.Lifted && RuleTypeNames.HoldsVague(expression.Type)
        ? new($"{RuleTypeNames.Functions}.{(IsLocated(expression) ? "Vague" : "VagueMade")}({scope.Run()}, {code.Text}, {Place(expression, scope)})", Lifted: true)
        : RuntimeCalls.Lift(code);

    Code Matches(CheckedCall call, MethodScope scope)
    {
        var text = Print(call.Arguments[0], scope);
        var pattern = call.Arguments[1] as CheckedPattern ?? throw new ArgumentException("a pattern is a constant", nameof(call));
        return new($"{RuleTypeNames.Functions}.Matches({text.Text}, {members.Pattern(pattern.Regex)})", text.Lifted);
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
        var method = conversion.Type switch
        {
            BasicType { Kind: BasicKind.Decimal } => "ToDecimal",
            BasicType { Kind: BasicKind.Quantity } => "ToQuantity",
            BasicType { Kind: BasicKind.Span } => "ToSpan",
            BasicType { Kind: BasicKind.Date } => "ToDate",
            BasicType { Kind: BasicKind.Int } => "ToInt",
            BasicType { Kind: BasicKind.String } => "ToText",
            _ => null,
        };
        // The empty list and map fit every type.
        if (method is null || conversion.Value.Type == conversion.Type) return value;
        if (Inside(conversion, value) is { } inside)
            return value.Lifted ? Held(value.Text, conversion.Type, held => inside(held)) : inside(value.Operand);
        if (method == "ToDecimal" && !value.Lifted) return new($"(decimal){value.In(Strength.Unary)}", Binds: Strength.Unary);
        var lifted = value.Lifted || RuleTypeNames.IsVague(conversion.Type);
        var code = $"{RuleTypeNames.Functions}.{method}({value.Text})";
        return new(conversion.Value is CheckedLiteral ? members.Constant(RuleTypeNames.Of(conversion.Type, lifted), code) : code, lifted);
    }

    // Conversions of what holds a text: an enum, a reference.
    static Func<string, Code>? Inside(CheckedConvert conversion, Code value) => conversion.Value.Type switch
    {
        RefOf when conversion.Type is BasicType { Kind: BasicKind.Int } => held => new($"{RuleTypeNames.Functions}.ToInt({held}.Key).Value"),
        RefOf when conversion.Type is BasicType { Kind: BasicKind.Date } => held => new($"{RuleTypeNames.Functions}.ToDate({held}.Key)", Lifted: true),
        RefOf => held => new(held + ".Key"),
        EnumOf { Open: true } named => held => new($"{held}.OtherText ?? {Names.Table(named.Name)}.Names.NameOf({held}.Value)", Binds: Strength.Conditional),
        EnumOf named => held => new($"{Names.Table(named.Name)}.Names.NameOf({held})"),
        // The texts of the runtime's own enums are the names of their members.
        BuiltInEnum => held => new(held + ".ToString().ToLowerInvariant()"),
        _ => null,
    };

    Code List(CheckedList list, MethodScope scope)
    {
        var item = list.Type is ListOf { Item: var type } ? RuleTypeNames.Plain(type) : throw new ArgumentException("a list that is none", nameof(list));
        var items = list.Items.Select(value => Print(value, scope)).ToList();
        if (items.Any(value => value.Lifted) || list.Items.Any(value => RuleTypeNames.HoldsVague(value.Type)))
            return new($"{RuleTypeNames.Functions}.List<{item}>([{string.Join(", ", items.Select((value, i) => Lift(value, list.Items[i], scope).Text))}])", Lifted: true);
        var plain = $"{Names.Api}FactList.Create<{item}>([{string.Join(", ", items.Select(value => value.Text))}])";
        if (items.Count == 0) return new($"default({RuleTypeNames.Plain(list.Type)})");
        return new(IsConstant(list) ? members.Constant(RuleTypeNames.Plain(list.Type), plain) : plain);
    }

    Code Map(CheckedMap map, MethodScope scope)
    {
        var type = (MapOf)map.Type;
        var entries = map.Entries.Select(entry => (Key: Print(entry.Key, scope), Value: Print(entry.Value, scope))).ToList();
        if (entries.Count == 0) return new($"default({RuleTypeNames.Plain(type)})");
        var lifted = map.Fallible || map.Uncertain || entries.Any(entry => entry.Key.Lifted || entry.Value.Lifted);
        var text = $"{RuleTypeNames.Functions}.NewMap<{RuleTypeNames.Plain(type.Key)}, {RuleTypeNames.Plain(type.Value)}>([{string.Join(", ", entries.Select(entry => $"({entry.Key.Text}, {entry.Value.Text})"))}]){(lifted ? "" : ".Value")}";
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
