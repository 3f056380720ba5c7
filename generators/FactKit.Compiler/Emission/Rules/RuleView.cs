using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;
using FactKit.Compiler.Emission.Views;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>A rule as the template prints it.</summary>
/// <param name="Name">The struct that it becomes.</param>
/// <param name="Texts">The declaration of the table by which values are written; empty where it has none.</param>
/// <param name="Info">The lines of the table that describes it.</param>
/// <param name="Fields">Declarations of its constants.</param>
/// <param name="Holds">The lines of the condition.</param>
/// <param name="Message">The message; empty where it has none.</param>
/// <param name="Methods">The methods of its loops.</param>
sealed record RuleView(string Name, string Texts, IReadOnlyList<string> Info, IReadOnlyList<string> Fields, IReadOnlyList<string> Holds, string Message, IReadOnlyList<HelperMethod> Methods)
{
    // Chains that are longer stand one operand a line.
    const int Width = 140;

    /// <summary>Decides how a rule is printed.</summary>
    public static RuleView Of(BoundRule rule, string name)
    {
        var numbers = new Numbers();
        var members = new RuleMembers(numbers);
        var disclosure = Disclosure.Of(rule);
        var shown = ShownOperands.Of(rule, disclosure);
        var holds = new ExpressionPrinter(members, numbers).PrintShowing(rule.Holds, MethodScope.OfRule(), shown);
        foreach (var operand in shown.Indices) members.Texts(operand.Key.Type);
        var message = rule.Words is null ? MessageOf(rule, disclosure, members, new(members, numbers)) : "";
        return new(name, members.TextsField ?? "", InfoOf(rule, shown, members.TextsField is not null), members.Fields, Broken(holds), message, members.Methods);
    }

    static IReadOnlyList<string> Broken(Code code)
    {
        if (code.Text.Length <= Width || code.Parts is not { Count: > 1 } parts) return [code.Text + ";"];
        var sign = code.Binds == Strength.And ? "&& " : "|| ";
        return [parts[0], .. parts.Skip(1).Select((part, i) => "    " + sign + part + (i + 2 == parts.Count ? ";" : ""))];
    }

    static string MessageOf(BoundRule rule, Disclosure disclosure, RuleMembers members, ExpressionPrinter printer)
    {
        if (rule.Message.Count == 0) return "";
        var scope = MethodScope.OfRule();
        var parts = rule.Message.Select(part => part.Hole switch
        {
            null => CSharpText.Literal(part.Text ?? ""),
            var hole when !disclosure.Allows(hole) => CSharpText.Literal("(not shown)"),
            var hole => RuntimeCalls.Printed(printer.Print(hole, scope).Text, members.Texts(hole.Type)),
        });
        return string.Join(" + ", parts) + ";";
    }

    static IReadOnlyList<string> InfoOf(BoundRule rule, ShownOperands shown, bool hasTexts)
    {
        var settings = new List<string>();
        if (rule.Severity != RuleSeverity.Error) settings.Add($"Severity = {Severity(rule.Severity)}");
        if (rule.Undetermined != RuleSeverity.Info) settings.Add($"Undetermined = {(rule.Undetermined is { } severity ? Severity(severity) : "null")}");
        if (rule.Path.Length > 0) settings.Add($"Path = {CSharpText.Literal(rule.Path)}");
        if (rule is { WhenSource: { } when, Words: null }) settings.Add($"When = {CSharpText.Literal(when)}");
        if (rule.Words is { } words) settings.Add($"Words = {CSharpText.Literal(words)}");
        if (shown.Texts.Count > 0) settings.Add($"Shown = [{string.Join(", ", shown.Texts.Select(CSharpText.Literal))}]");
        if (shown.ShowsPresence) settings.Add("ShowsPresence = true");
        if (shown.ItemTexts.Count > 0) settings.Add($"ShownOfItems = [{string.Join(", ", shown.ItemTexts.Select(CSharpText.Literal))}]");
        if (hasTexts) settings.Add("Texts = Texts");
        if (rule.Holds.Sensitive) settings.Add("Sensitive = true");
        var call = $"new({CSharpText.Literal(rule.Id)}, {CSharpText.Literal(rule.FullName)}, {CSharpText.Literal(rule.Source)})";
        if (settings.Count == 0) return [call + ";"];
        return [call, "{", .. Lines.Wrap(settings).Select(line => "    " + line), "};"];
    }

    static string Severity(RuleSeverity severity) => $"{Names.Api}FactSeverity.{severity}";
}

/// <summary>The rules of a type as the template prints them.</summary>
/// <param name="Name">The type.</param>
/// <param name="Self">The same by its global name.</param>
/// <param name="Modifier">The class hides that of the union.</param>
sealed record RulesView(IReadOnlyList<string> Pragmas, string Namespace, string Name, string Self, string Modifier, IReadOnlyList<RuleView> Rules) : IPartView
{
    /// <inheritdoc/>
    public string Using => RuleTypeNames.FunctionsUsing;

    static readonly string[] s_pragmas =
    [
        "CS0162, CS1718 // a rule may have a condition that is constant, or compare a value with itself",
        "CS0618 // rules still speak of what is deprecated",
    ];

    /// <summary>Decides how the rules of a type are printed.</summary>
    public static RulesView Of(BoundRules rules)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return new(
            s_pragmas,
            CSharpText.Namespace(rules.Name.Namespace),
            CSharpText.Identifier(rules.Name.CSharpName),
            Names.Global(rules.Name),
            rules.Hides ? "new " : "",
            rules.Rules.Select(rule => RuleView.Of(rule, StructName(rule.Id, names))).ToList());
    }

    // Ids are unique; what is left of them in a C# name need not be. The word at the end keeps it apart from members.
    static string StructName(string id, HashSet<string> taken)
    {
        var plain = Naming.CSharpNames.Pascal(id);
        if (plain.Length == 0 || plain[0] is >= '0' and <= '9') plain = "_" + plain;
        var name = CSharpText.Part(plain + "Rule");
        for (var i = 2; !taken.Add(name); i++) name = CSharpText.Part($"{plain}{LiteralText.Integer(i)}Rule");
        return name;
    }
}
