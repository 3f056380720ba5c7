using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>Operators on plain values that C# has with CEL's meaning.</summary>
static class PlainOperators
{
    /// <summary>The expression; null where a function of the runtime is needed.</summary>
    public static Code? Print(CheckedCall call, IReadOnlyList<Code> arguments)
    {
        var first = call.Arguments[0].Type;
        if (call.Method == "Negate") return IsDouble(first) ? new("-" + arguments[0].In(Strength.Primary), Binds: Strength.Unary) : null;
        if (call.Arguments.Count != 2 || first != call.Arguments[1].Type) return null;
        return call.Method switch
        {
            "Equal" when HasEquality(first) => Compare(call, arguments, " == ", Strength.Equality),
            "NotEqual" when HasEquality(first) => Compare(call, arguments, " != ", Strength.Equality),
            "Less" when IsNumber(first) => Compare(call, arguments, " < ", Strength.Relational),
            "LessOrEqual" when IsNumber(first) => Compare(call, arguments, " <= ", Strength.Relational),
            "Greater" when IsNumber(first) => Compare(call, arguments, " > ", Strength.Relational),
            "GreaterOrEqual" when IsNumber(first) => Compare(call, arguments, " >= ", Strength.Relational),
            "Add" when IsDouble(first) || first is BasicType { Kind: BasicKind.String } => Compute(arguments, " + ", Strength.Additive),
            "Subtract" when IsDouble(first) => Compute(arguments, " - ", Strength.Additive),
            "Multiply" when IsDouble(first) => Compute(arguments, " * ", Strength.Multiplicative),
            "Divide" when IsDouble(first) => Compute(arguments, " / ", Strength.Multiplicative),
            _ => null,
        };
    }

    static Code Compare(CheckedCall call, IReadOnlyList<Code> arguments, string sign, Strength binds)
    {
        string left = arguments[0].In(binds + 1), right = arguments[1].In(binds + 1);
        // Beside another int a literal needs no suffix.
        if (call.Arguments[0] is not CheckedLiteral) right = RuleLiterals.Short(call.Arguments[1]) ?? right;
        else if (call.Arguments[1] is not CheckedLiteral) left = RuleLiterals.Short(call.Arguments[0]) ?? left;
        return new(left + sign + right, Binds: binds);
    }

    static Code Compute(IReadOnlyList<Code> arguments, string sign, Strength binds) => new(arguments[0].In(binds) + sign + arguments[1].In(binds + 1), Binds: binds);

    static bool IsDouble(RuleType type) => type is BasicType { Kind: BasicKind.Double };

    static bool IsNumber(RuleType type) => type is BasicType { Kind: BasicKind.Int or BasicKind.Uint or BasicKind.Double or BasicKind.Decimal };

    static bool HasEquality(RuleType type) => IsNumber(type) || type is BasicType { Kind: BasicKind.Bool or BasicKind.String or BasicKind.Type or BasicKind.Evidence }
        or EnumOf or BuiltInEnum or RefOf or ObjectOf or ClaimOf;
}
