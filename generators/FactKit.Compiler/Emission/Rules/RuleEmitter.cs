using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>Prints expressions of rules that stand by themselves, over variables.</summary>
public static class RuleEmitter
{
    /// <summary>What a file with such expressions begins with.</summary>
    public const string Using = RuleTypeNames.FunctionsUsing;

    /// <summary>A static class with a method <c>Evaluate</c> that gives the value in its lifted form: <c>Truth</c>, or <c>Cel</c> of its type.</summary>
    /// <param name="name">The name of the class, an identifier.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="variables">The parameters of the method: the whole names and types of the variables. Their values are known and exact.</param>
    /// <param name="run">A C# expression that makes the run, a struct.</param>
    public static string StandAlone(string name, Checked expression, IEnumerable<(string Name, RuleType Type)> variables, string run)
    {
        var numbers = new Numbers();
        var members = new RuleMembers(numbers);
        var parameters = variables.Select(variable => new Parameter(RuleTypeNames.Plain(variable.Type), ExpressionPrinter.VariableName(variable.Name))).ToList();
        var scope = new MethodScope();
        foreach (var parameter in parameters) scope.Declare(parameter.Name);
        scope.Declare("at");
        var value = RuntimeCalls.Lift(new ExpressionPrinter(members, numbers).Print(expression, scope));
        return Templates.StandAlone.Render(
            new StandAloneView(name, members.Fields, RuleTypeNames.Lifted(expression.Type), string.Join(", ", parameters), run, value.Text, members.Methods), default);
    }

    /// <summary>What a type of rules is called in C#, for callers that make values of it.</summary>
    public static string CSharpType(RuleType type) => RuleTypeNames.Plain(type);
}

/// <summary>An expression that stands by itself, as the template prints it.</summary>
sealed record StandAloneView(string Name, IReadOnlyList<string> Fields, string Type, string Parameters, string Run, string Value, IReadOnlyList<HelperMethod> Methods);
