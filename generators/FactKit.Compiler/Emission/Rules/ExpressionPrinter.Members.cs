using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>Members of records, claims, and of the objects that references name; and the places where they stand.</summary>
sealed partial class ExpressionPrinter
{
    // References that were followed, with the variable that holds the place of the object. By identity: equal ones may stand elsewhere.
    readonly Dictionary<Checked, string> _followed = new(ByIdentity.Instance);

    Code Select(CheckedSelect select, MethodScope scope) => Through(select.Target, select.Type, scope, (owner, place) => Read(select, owner, place, scope));

    Code Discriminator(CheckedDiscriminator select, MethodScope scope) =>
        Through(select.Target, select.Type, scope, (owner, _) => new($"{owner}.{CSharpText.Identifier(select.CSharpName)}"));

    Code Has(CheckedHas has, MethodScope scope) => Through(has.Target, has.Type, scope, (owner, _) =>
    {
        var value = Property(has.Target, has.Member, has.Case, owner);
        return has.Member switch
        {
            { Presence: not MemberPresence.Always } => new Code($"{value} is not null", Binds: Strength.Relational) { Opposite = value + " is null" },
            { IsFact: true, Type: ListOf or MapOf } => new($"{RuleTypeNames.Functions}.Has({value})"),
            { IsFact: false, Type: ListOf or MapOf } => new($"!{value}.IsEmpty", Binds: Strength.Unary) { Opposite = value + ".IsEmpty" },
            _ => new("true"),
        };
    });

    /// <summary>Prints what follows from a record: where it has to be looked up, or may be undetermined itself, only if it is known.</summary>
    Code Through(Checked target, RuleType type, MethodScope scope, Func<string, Func<string>, Code> use)
    {
        var owner = Print(target, scope);
        if (target.Type is not RefOf { Target: { } named })
            return owner.Lifted ? Held(owner.Text, type, held => use(held, () => Place(target, scope))) : use(owner.Operand, () => Place(target, scope));
        if (owner.Lifted) return Held(owner.Text, type, held => Follow(held, named, () => Place(target, scope), type, scope, numbers.Next("at"), use));
        var at = numbers.Next("at");
        var code = Follow(owner.Operand, named, () => Place(target, scope), type, scope, at, use);
        _followed[target] = at;
        return code;
    }

    Code Follow(string reference, TypeName target, Func<string> place, RuleType type, MethodScope scope, string at, Func<string, Func<string>, Code> use) =>
        Held($"{scope.RunMember()}.Deref<{Names.Global(target)}>({CSharpText.Literal(target.Full)}, {reference}.Key, {place()}, out var {at})", type, held => use(held, () => at));

    Code Held(string value, RuleType type, Func<string, Code> use)
    {
        var name = numbers.Next("held");
        var code = RuntimeCalls.Lift(use(name + ".Value"));
        return new($"{RuntimeCalls.Hold(value, name)}.IsKnown ? {code.In(Strength.Or)} : {RuntimeCalls.Gap(type, name)}", Lifted: true, Strength.Conditional);
    }

    Code Read(CheckedSelect select, string owner, Func<string> place, MethodScope scope)
    {
        var member = select.Member;
        var value = Property(select.Target, member, select.Case, owner) + member.Presence switch
        {
            MemberPresence.OptionalReference => "!",
            MemberPresence.OptionalValue => ".GetValueOrDefault()",
            _ => "",
        };
        if (member.IsFact || RuleTypeNames.IsVague(member.Type))
            // What a claim is silent about is blamed on the claim: a bare value has no place of its own.
            return RuntimeCalls.Value(member.Type, scope.Run(), value, select.Target.Type is ClaimOf ? place() : Field(place(), select, scope));
        // The only number of the runtime's own records: a percentage.
        if (select.Target.Type is ClaimOf && member.Type is BasicType { Kind: BasicKind.Int }) return new("(long)" + value, Binds: Strength.Unary);
        return new(RuntimeCalls.FromSchema(member.Type, value));
    }

    static string Property(Checked target, RuleMember member, TypeName? unionCase, string owner)
    {
        // A const is a static property.
        if (member.IsConstant) owner = Names.Global(unionCase ?? (target.Type as ObjectOf)?.Name ?? ((RefOf)target.Type).Target!);
        else if (unionCase is not null) owner = $"(({Names.Global(unionCase)}){owner})";
        return $"{owner}.{CSharpText.Identifier(member.CSharpName)}";
    }

    /// <summary>The place of a value in the document; for a value that the rule made, that of what it was made of.</summary>
    string Place(Checked expression, MethodScope scope) => expression switch
    {
        CheckedLocal local => scope.Name("int", _locals[local.Id].Place),
        CheckedSelect { Target.Type: ClaimOf, Member.Name: "value" } select => Place(select.Target, scope),
        CheckedSelect { Target.Type: RefOf } select => _followed.TryGetValue(select.Target, out var at) ? Field(at, select, scope) : Place(select.Target, scope),
        CheckedSelect select => Field(Place(select.Target, scope), select, scope),
        CheckedCall { Method: "Index" } index when index.Arguments[0].Type is ListOf && index.Arguments[1] is CheckedLiteral { Value: long and >= 0 and <= int.MaxValue } item =>
            $"{scope.RunMember()}.Item({Place(index.Arguments[0], scope)}, {item.Value})",
        CheckedCall { Method: "Index" or "MapMember" } index when index.Arguments[0].Type is MapOf && index.Arguments[1] is CheckedLiteral { Value: string key } =>
            $"{scope.RunMember()}.Entry({Place(index.Arguments[0], scope)}, {CSharpText.Literal(key)})",
        CheckedCall { Arguments.Count: > 0 } call => Place(call.Arguments[0], scope),
        CheckedConvert conversion => Place(conversion.Value, scope),
        CheckedConditional conditional => Place(conditional.Yes, scope),
        CheckedComprehension comprehension => Place(comprehension.Range, scope),
        _ => scope.At(),
    };

    // What is compared with something sensitive is as sensitive. A member of what the rule made or chose has no place: that of what it was made of stands for it.
    string Field(string place, CheckedSelect select, MethodScope scope)
    {
        var hides = select.Member.Sensitive || _shown is not null && _shown.Hides(select);
        if (!hides && select.Target.Type is not RefOf && !IsLocated(select.Target)) return place;
        return $"{scope.RunMember()}.Field({place}, {CSharpText.Literal(select.Member.Name)}{(hides ? ", sensitive: true" : "")})";
    }

    /// <summary>Whether the items of a list stand in the document in the same order, or each was made of the one there.</summary>
    bool IsAligned(Checked range) => range is CheckedComprehension { Kind: ComprehensionKind.Map, Condition: null, Range: { Type: ListOf } of } ? IsAligned(of) : IsLocated(range);

    /// <summary>Whether a value stands in the document, at the place that is known for it: its members do too, and its items in the same order.</summary>
    bool IsLocated(Checked value) => value switch
    {
        CheckedSelf => true,
        CheckedLocal local => _locals[local.Id].Located,
        CheckedSelect { Target.Type: RefOf } select => _followed.ContainsKey(select.Target),
        CheckedSelect select => IsLocated(select.Target),
        // Which item or entry it is must be known when the schema is compiled.
        CheckedCall { Method: "Index" or "MapMember" } index => index.Arguments[1] is CheckedLiteral && IsLocated(index.Arguments[0]),
        _ => false,
    };
}
