using FactKit.Compiler.Emission.Escaping;
using FactKit.Compiler.Emission.Views;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>
/// Prints checked expressions. Whether a part is printed plain or lifted follows from its parts: what has a lifted operand is lifted, what has none is lifted
/// only if it can fail or be undetermined by itself.
/// </summary>
sealed partial class ExpressionPrinter(RuleMembers members, Numbers numbers)
{
    ShownOperands? _shown;

    /// <summary>Prints the condition of a rule: the operands of its comparisons are shown to the run, and what breaks it.</summary>
    public Code PrintShowing(Checked condition, MethodScope scope, ShownOperands shown)
    {
        _shown = shown;
        var code = Print(condition, scope);
        _shown = null;
        return code;
    }

    /// <summary>Prints an expression.</summary>
    public Code Print(Checked expression, MethodScope scope)
    {
        var code = PrintBare(expression, scope);
        if (_shown is null || !_shown.Indices.TryGetValue(expression, out var index)) return code;
        // A plain condition is never undetermined: nobody asks why.
        return index == ShownOperands.WhenIndex && !code.Lifted ? code : new($"{scope.RunMember()}.Show({LiteralText.Integer(index)}, {code.Text})", code.Lifted);
    }

    Code PrintBare(Checked expression, MethodScope scope) => expression switch
    {
        CheckedLiteral literal => Literal(literal),
        CheckedEnumText text => RuleLiterals.Of(text),
        CheckedTypeName name => new($"new {RuleTypeNames.Runtime}CelType({CSharpText.Literal(name.Name)})"),
        CheckedSelf self => new(scope.Self(self.Type)),
        CheckedVariable variable => Variable(variable, scope),
        CheckedLocal local => Local(local, scope),
        CheckedSelect select => Select(select, scope),
        CheckedDiscriminator discriminator => Discriminator(discriminator, scope),
        CheckedHas has => Has(has, scope),
        CheckedCall call => Call(call, scope),
        CheckedConvert conversion => Convert(conversion, scope),
        CheckedLogic logic => Logic(logic, scope),
        CheckedNot negation => Print(negation.Operand, scope).Negate(),
        CheckedConditional conditional => Conditional(conditional, scope),
        CheckedList list => List(list, scope),
        CheckedMap map => Map(map, scope),
        CheckedLet let => Let(let, scope),
        CheckedComprehension comprehension => Comprehension(comprehension, scope),
        _ => throw new ArgumentException($"{expression.GetType().Name} is no expression of a rule", nameof(expression)),
    };

    Code Literal(CheckedLiteral literal)
    {
        var code = RuleLiterals.Of(literal);
        // Bytes would be copied each time.
        if (literal.Type is BasicType { Kind: BasicKind.Bytes }) code = new(members.Constant(RuleTypeNames.Plain(literal.Type), code.Text));
        return RuleTypeNames.IsVague(literal.Type) ? RuntimeCalls.Lift(code) : code;
    }

    static Code Variable(CheckedVariable variable, MethodScope scope)
    {
        var lifted = variable.Uncertain || variable.Fallible || RuleTypeNames.IsVague(variable.Type);
        return new(scope.Name(RuleTypeNames.Of(variable.Type, lifted), VariableName(variable.Name)), lifted);
    }

    /// <summary>The parameter that stands for a variable from outside.</summary>
    public static string VariableName(string name) => "given_" + name.TrimStart('.').Replace(".", "__");

    Code Logic(CheckedLogic logic, MethodScope scope)
    {
        var binds = logic.IsAnd ? Strength.And : Strength.Or;
        var operands = logic.Operands.Select(operand => Print(operand, scope)).ToList();
        if (operands.Count == 1) return operands[0];
        var parts = operands.Select(operand => operand.In(binds + 1)).ToList();
        return new(string.Join(logic.IsAnd ? " && " : " || ", parts), operands.Any(operand => operand.Lifted), binds) { Parts = parts };
    }

    Code Conditional(CheckedConditional conditional, MethodScope scope)
    {
        Code condition = Print(conditional.Condition, scope), yes = Print(conditional.Yes, scope), no = Print(conditional.No, scope);
        if (condition.Lifted)
        {
            (yes, no) = (RuntimeCalls.Lift(yes), RuntimeCalls.Lift(no));
            // What the branches agree on holds only if the condition cannot turn out to be an error.
            return conditional.Condition.Fallible
                ? RuntimeCalls.Choose(conditional.Type, condition.Text, numbers.Next("either"), yes, no)
                : RuntimeCalls.Join(condition.Text, numbers.Next("either"), yes, no);
        }
        if (yes.Lifted != no.Lifted) (yes, no) = (RuntimeCalls.Lift(yes), RuntimeCalls.Lift(no));
        return new($"{condition.In(Strength.Or)} ? {yes.In(Strength.Or)} : {no.In(Strength.Or)}", yes.Lifted, Strength.Conditional);
    }
}
