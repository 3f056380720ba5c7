namespace FactKit.Compiler.Diagnostics;

public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor BadRuleSyntax = new("FK0500", "Rule that cannot be read", "{0}");

    public static readonly DiagnosticDescriptor RuleTooDeep = new("FK0501", "Rule too large", "The rule is too large. {0}");

    public static readonly DiagnosticDescriptor BadRuleLiteral = new("FK0502", "Bad literal in a rule", "{0}");

    public static readonly DiagnosticDescriptor ReservedRuleWord = new("FK0503", "Reserved word in a rule",
        "\"{0}\" is a reserved word of CEL and no name by itself: write self.{0} for a member of that name");

    public static readonly DiagnosticDescriptor UnknownRuleName = new("FK0504", "Unknown name in a rule",
        "\"{0}\" is not known here{1}");

    public static readonly DiagnosticDescriptor UnknownRuleMember = new("FK0505", "Unknown member in a rule",
        "{0} has no member \"{1}\"{2}");

    public static readonly DiagnosticDescriptor UnknownRuleFunction = new("FK0506", "Unknown function in a rule",
        "There is no function \"{0}\"{1}");

    public static readonly DiagnosticDescriptor NoOverload = new("FK0507", "Types that do not fit",
        "{0} does not take {1}{2}");

    public static readonly DiagnosticDescriptor UnguardedOptional = new("FK0508", "Optional member without a guard",
        "\"{0}\" may be missing: write has({0}) && ... before it, or has({0}) ? ... : ...");

    public static readonly DiagnosticDescriptor UnguardedCase = new("FK0509", "Member of a case without a guard",
        "\"{0}\" belongs to {1} only: write {2} && ... before it");

    public static readonly DiagnosticDescriptor ClaimAsValue = new("FK0510", "Claim used as a value",
        "\"{0}\" is {1}, no plain value: write {2}");

    public static readonly DiagnosticDescriptor ConstantFault = new("FK0511", "Constant that cannot be computed", "{0}");

    public static readonly DiagnosticDescriptor BadRulePattern = new("FK0512", "Bad pattern in a rule",
        "The pattern cannot be used. {0}");

    public static readonly DiagnosticDescriptor PatternNotConstant = new("FK0513", "Pattern that is no constant",
        "The pattern of matches(...) must be a text in quotes, because it is checked and translated when the schema is compiled; found {0}");

    public static readonly DiagnosticDescriptor WrongRuleResult = new("FK0514", "Rule of the wrong type",
        "Expected {0}, but this is {1}{2}");

    public static readonly DiagnosticDescriptor UnknownRuleEnumText = new("FK0515", "Unknown enum value in a rule",
        "\"{0}\" is no value of {1}{2}");

    public static readonly DiagnosticDescriptor NotInRules = new("FK0516", "Part of CEL that rules do not have", "{0}");

    public static readonly DiagnosticDescriptor MixedTypes = new("FK0517", "Mixed types",
        "{0} must be of one type: the first is {1}, this is {2}");

    public static readonly DiagnosticDescriptor BadMacro = new("FK0518", "Bad macro", "{0}");

    public static readonly DiagnosticDescriptor BadRuleDate = new("FK0519", "Bad date in a rule",
        "\"{0}\" is no date: {1}. Write it in EDTF, as \"2015\", \"2015-09\" or \"2015-09-14\".");

    public static readonly DiagnosticDescriptor RunOnComment = new("FK0520", "Comment that takes in the rest of a rule",
        "YAML makes one line of these, so that the comment takes in \"{0}\": write the rule behind \"|\", so that lines stay lines, or put the comment above it with #");

    public static readonly DiagnosticDescriptor RuleTextNearKnown = new("FK0521", "Text that may be misspelt in a rule",
        "\"{0}\" is no value of {1} that the schema names, though any other text is allowed; did you mean \"{2}\"?", DiagnosticSeverity.Warning);
}
