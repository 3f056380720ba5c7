using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>Which values a failure shows: the operands of the comparisons that a rule consists of, not of those inside its loops.</summary>
sealed class ShownOperands
{
    readonly Dictionary<Checked, int> _indices = new(ByIdentity.Instance);
    readonly List<string> _texts = [];
    readonly string _source;

    ShownOperands(string source) => _source = source;

    /// <summary>The index of each operand that is shown.</summary>
    public IReadOnlyDictionary<Checked, int> Indices => _indices;

    /// <summary>Their texts in the rule.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Chooses the operands of a rule. Those of <c>when</c> are no reason why it fails.</summary>
    public static ShownOperands Of(BoundRule rule)
    {
        var shown = new ShownOperands(rule.Source);
        if (rule is { WhenSource: not null, Holds: CheckedLogic { IsAnd: false, Operands.Count: > 1 } guarded })
            foreach (var operand in guarded.Operands.Skip(1)) shown.Visit(operand);
        else
            shown.Visit(rule.Holds);
        return shown;
    }

    void Visit(Checked condition)
    {
        switch (condition)
        {
            case CheckedLogic logic:
                foreach (var operand in logic.Operands) Visit(operand);
                break;
            case CheckedNot negation:
                Visit(negation.Operand);
                break;
            case CheckedConditional conditional:
                Visit(conditional.Condition);
                Visit(conditional.Yes);
                Visit(conditional.No);
                break;
            case CheckedCall { Method: "Equal" or "NotEqual" or "Less" or "LessOrEqual" or "Greater" or "GreaterOrEqual" or "In" } comparison:
                foreach (var operand in comparison.Arguments) Show(operand);
                break;
        }
    }

    void Show(Checked operand)
    {
        if (operand.Sensitive || IsConstant(operand) || operand.Type is not (BasicType or EnumOf or BuiltInEnum or RefOf)) return;
        if (operand.Length == 0 || operand.Offset < 0 || operand.Offset + operand.Length > _source.Length) return;
        // A block scalar may break the line anywhere.
        var text = string.Join(" ", _source.Substring(operand.Offset, operand.Length).Split('\n').Select(line => line.Trim()));
        var index = _texts.IndexOf(text);
        if (index < 0)
        {
            index = _texts.Count;
            _texts.Add(text);
        }
        _indices[operand] = index;
    }

    static bool IsConstant(Checked operand) => operand switch
    {
        CheckedLiteral or CheckedEnumText or CheckedTypeName => true,
        CheckedConvert conversion => IsConstant(conversion.Value),
        CheckedCall { Arguments.Count: > 0 } call => call.Arguments.All(IsConstant),
        _ => false,
    };
}
