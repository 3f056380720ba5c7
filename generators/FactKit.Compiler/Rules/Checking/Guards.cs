using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>What is known to hold at a place of a rule: optional members that are there, and cases that a union is.</summary>
sealed class Guards
{
    readonly HashSet<string> _holds = new(StringComparer.Ordinal);
    readonly List<string> _order = [];

    public int Mark() => _order.Count;

    public void Undo(int mark)
    {
        for (var i = _order.Count - 1; i >= mark; i--) _holds.Remove(_order[i]);
        _order.RemoveRange(mark, _order.Count - mark);
    }

    /// <summary>From here on to the undo the condition is true, or is not.</summary>
    public void Assume(Checked condition, bool isTrue)
    {
        foreach (var fact in Facts(condition, isTrue))
            if (_holds.Add(fact)) _order.Add(fact);
    }

    public bool Has(Checked target, string member) => PathOf(target) is { } path && _holds.Contains(HasFact(path, member));

    public bool IsCase(Checked target, string text) => PathOf(target) is { } path && _holds.Contains(CaseFact(path, text));

    static string HasFact(string path, string member) => $"{path}.{Key(member)}";

    static string CaseFact(string path, string text) => $"{path}\0{text}";

    // What follows where the condition is true, or where it is not true.
    static IEnumerable<string> Facts(Checked condition, bool isTrue)
    {
        switch (condition)
        {
            case CheckedNot not:
                return Facts(not.Operand, !isTrue);
            case CheckedHas has when isTrue && PathOf(has.Target) is { } path:
                return [HasFact(path, has.Member.Name)];
            case CheckedCall { Method: "Equal" } equal when isTrue:
                return Case(equal);
            case CheckedCall { Method: "NotEqual" } differs when !isTrue:
                return Case(differs);
            case CheckedLogic logic when logic.IsAnd == isTrue:
                return logic.Operands.SelectMany(operand => Facts(operand, isTrue));
            case CheckedLogic logic:
                var common = new HashSet<string>(Facts(logic.Operands[0], isTrue), StringComparer.Ordinal);
                for (var i = 1; i < logic.Operands.Count && common.Count > 0; i++) common.IntersectWith(Facts(logic.Operands[i], isTrue));
                return common;
            default:
                return [];
        }
    }

    static IEnumerable<string> Case(CheckedCall equality) => (equality.Arguments[0], equality.Arguments[1]) switch
    {
        (CheckedDiscriminator side, CheckedLiteral { Value: string text }) when PathOf(side.Target) is { } path => [CaseFact(path, text)],
        (CheckedLiteral { Value: string text }, CheckedDiscriminator side) when PathOf(side.Target) is { } path => [CaseFact(path, text)],
        _ => [],
    };

    // How a value is named, where it is the same each time: null where a guard could not be found again.
    static string? PathOf(Checked node) => node switch
    {
        CheckedSelf => "self",
        CheckedLocal local => "#" + local.Id,
        CheckedVariable variable => "$" + variable.Name,
        CheckedSelect select when PathOf(select.Target) is { } path => HasFact(path, select.Member.Name),
        CheckedCall { Method: "Index" or "MapMember" } index when index.Arguments[1] is CheckedLiteral key && PathOf(index.Arguments[0]) is { } path => $"{path}[{Key(key.Value)}]",
        _ => null,
    };

    // A key or a name in backquotes may hold what looks like the rest of a path.
    static object? Key(object? key) => key is string text ? $"\0{text.Length}\0{text}" : key;
}
