namespace FactKit.Compiler.Diagnostics;

// The keys around a rule; what is wrong inside its text has numbers below FK0550.
public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor BadRuleId = new("FK0550", "Bad rule id",
        "\"{0}\" cannot be the id of a rule: {1}");

    public static readonly DiagnosticDescriptor DuplicateRuleId = new("FK0551", "Rule id used twice",
        "The rule id \"{0}\" stands for {1} already; an id is unique in its type, so that an issue says which rule is meant");

    public static readonly DiagnosticDescriptor BadRulePath = new("FK0552", "Bad path of a rule",
        "The path \"{0}\" leads nowhere: {1}");

    public static readonly DiagnosticDescriptor BadRuleMessage = new("FK0553", "Bad message of a rule",
        "The message cannot be read: {0}");

    public static readonly DiagnosticDescriptor RuleLimit = new("FK0554", "Rule limit exceeded",
        "{0}: at most {1} are allowed; {2}");

    public static readonly DiagnosticDescriptor UnknownRuleField = new("FK0555", "Unknown field in a rule key",
        "\"{0}\" is no field of {1}{2}");

    public static readonly DiagnosticDescriptor RuleKeyNotApplicable = new("FK0556", "Rule key that does not apply",
        "\"{0}\" does not apply here: {1}");

    public static readonly DiagnosticDescriptor BadRuleValue = new("FK0557", "Bad value in a rule key",
        "\"{0}\" is no value of {1}: {2}");
}
