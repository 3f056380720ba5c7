using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>
/// Which values a failure shows: the operands of the comparisons that a rule consists of; and which of its loops and lists name the items that broke it, each with the operands inside the loop.
/// </summary>
sealed class ShownOperands
{
    /// <summary>The index by which a run knows the condition under which a rule counts.</summary>
    public const int WhenIndex = -1;

    readonly Dictionary<Checked, int> _indices = new(ByIdentity.Instance);
    readonly Dictionary<Checked, Blame> _blamed = new(ByIdentity.Instance);
    readonly List<string> _texts = [];
    readonly List<string> _itemTexts = [];
    readonly List<string> _shortTexts = [];
    readonly Queue<CheckedComprehension> _loops = new();
    readonly string _source;
    readonly Disclosure _disclosure;
    readonly bool _speaks;

    // The loop whose operands are chosen; null: those of the rule itself.
    CheckedComprehension? _loop;
    int _from;

    ShownOperands(BoundRule rule, Disclosure disclosure) => (_source, _speaks, _disclosure) = (rule.Source, rule.Words is not null, disclosure);

    /// <summary>The index of each operand that is shown.</summary>
    public IReadOnlyDictionary<Checked, int> Indices => _indices;

    /// <summary>The loops and calls that name the items which broke the rule.</summary>
    public IReadOnlyDictionary<Checked, Blame> Blamed => _blamed;

    /// <summary>The texts of the operands in the rule.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Those of operands inside of loops, whose indices follow.</summary>
    public IReadOnlyList<string> ItemTexts => _shortTexts;

    /// <summary>A rule that a key stands for shows which fields are given, by their names.</summary>
    public bool ShowsPresence => _speaks && _indices.Any(operand => operand is { Key: CheckedHas, Value: not WhenIndex });

    /// <summary>Whether the place of a member must show nothing, though the member is not sensitive itself.</summary>
    public bool Hides(CheckedSelect member) => _disclosure.IsHidden(member);

    /// <summary>Chooses the operands of a rule. Those of <c>when</c> are no reason why it fails.</summary>
    public static ShownOperands Of(BoundRule rule, Disclosure disclosure)
    {
        var shown = new ShownOperands(rule, disclosure);
        if (rule is { WhenSource: not null, Holds: CheckedLogic { IsAnd: false, Operands.Count: > 1 } guarded })
        {
            if (guarded.Operands[0] is CheckedNot { Operand: var applies }) shown._indices[applies] = WhenIndex;
            foreach (var operand in guarded.Operands.Skip(1)) shown.Visit(operand, mustHold: true);
        }
        else
            shown.Visit(rule.Holds, mustHold: true);
        while (shown._loops.Count > 0) shown.Inside(shown._loops.Dequeue());
        return shown;
    }

    // Where a part must hold its falsity breaks the rule, and behind a "!" its truth.
    void Visit(Checked condition, bool? mustHold)
    {
        switch (condition)
        {
            case CheckedLogic logic:
                foreach (var operand in logic.Operands) Visit(operand, mustHold);
                break;
            case CheckedNot negation:
                Visit(negation.Operand, !mustHold);
                break;
            case CheckedConditional conditional:
                Visit(conditional.Condition, null);
                Visit(conditional.Yes, mustHold);
                Visit(conditional.No, mustHold);
                break;
            case CheckedLet let:
                Visit(let.Body, mustHold);
                break;
            case CheckedComprehension loop when loop.Kind is ComprehensionKind.All && mustHold == true || loop.Kind is ComprehensionKind.Exists && mustHold == false:
                _blamed.Add(loop, default);
                _loops.Enqueue(loop);
                break;
            case CheckedCall { Method: "Unique" } unique when mustHold == true:
                _blamed.Add(unique, default);
                break;
            case CheckedCall call when Disclosure.IsComparison(call) && call.Arguments.All(_disclosure.Allows):
                foreach (var operand in call.Arguments) Show(operand);
                break;
        }
    }

    void Inside(CheckedComprehension loop)
    {
        (_loop, _from) = (loop, _itemTexts.Count);
        Visit(loop.Condition!, loop.Kind is ComprehensionKind.All);
        _blamed[loop] = new(_texts.Count + _from, _texts.Count + _itemTexts.Count);
        // Where the item and the object have a field of one name each is told in full.
        var doubled = _shortTexts.Skip(_from).GroupBy(text => text, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        for (var i = _from; i < _itemTexts.Count; i++)
            if (doubled.Contains(_shortTexts[i])) _shortTexts[i] = _itemTexts[i];
    }

    void Show(Checked operand)
    {
        if (_speaks && Choices(operand) is { } choices)
        {
            foreach (var choice in choices) Show(choice);
            return;
        }
        if (IsConstant(operand) || !IsShown(operand.Type) || operand is CheckedList or CheckedMap) return;
        if (operand.Length == 0 || operand.Offset < 0 || operand.Offset + operand.Length > _source.Length) return;
        var (texts, from, offset) = _loop is null ? (_texts, 0, 0) : (_itemTexts, _from, _texts.Count);
        // A block scalar may break the line anywhere.
        var text = _speaks && operand is CheckedHas { Member.Name: var member } ? member : string.Join(" ", _source.Substring(operand.Offset, operand.Length).Split('\n').Select(line => line.Trim()));
        var index = texts.IndexOf(text, from);
        if (index < 0)
        {
            index = texts.Count;
            texts.Add(text);
            if (_loop is not null) _shortTexts.Add(Short(text, operand, _loop));
        }
        _indices[operand] = offset + index;
    }

    // Of a loop's item its own name says nothing: "n" is empty, "e.began" is "began".
    static string Short(string text, Checked operand, CheckedComprehension loop)
    {
        if ((loop.Range.Type is MapOf ? loop.Second : loop.Second ?? loop.First) is not { } item) return text;
        var root = operand;
        while (root is CheckedSelect or CheckedConvert) root = root is CheckedSelect select ? select.Target : ((CheckedConvert)root).Value;
        if (root is not CheckedLocal local || local.Id != item.Id || !text.StartsWith(local.Name, StringComparison.Ordinal)) return text;
        return text.Length == local.Name.Length ? "" : text[local.Name.Length] == '.' ? text.Substring(local.Name.Length + 1) : text;
    }

    // Who wrote a key does not know the sum that it stands for, such as (has(a) ? 1 : 0) + (has(b) ? 1 : 0): its parts are shown. Null: the operand is shown as a whole.
    static List<Checked>? Choices(Checked operand)
    {
        var parts = new List<Checked>();
        var terms = new Stack<Checked>([operand]);
        var any = false;
        while (terms.Count > 0)
        {
            switch (terms.Pop())
            {
                case CheckedCall { Method: "Add", Arguments: { Count: 2 } sides }:
                    terms.Push(sides[1]);
                    terms.Push(sides[0]);
                    break;
                case CheckedConditional { Condition: CheckedHas has } choice:
                    any = true;
                    parts.AddRange(IsConstant(choice.Yes) && IsConstant(choice.No) ? [has] : [choice.Yes, choice.No]);
                    break;
                case CheckedConditional:
                    return null;
                case var term:
                    parts.Add(term);
                    break;
            }
        }
        return any ? parts : null;
    }

    static bool IsShown(RuleType type) => type switch
    {
        ListOf list => IsShown(list.Item),
        MapOf map => IsShown(map.Value),
        _ => type is BasicType or EnumOf or BuiltInEnum or RefOf,
    };

    static bool IsConstant(Checked operand) => operand switch
    {
        CheckedLiteral or CheckedEnumText or CheckedTypeName => true,
        CheckedConvert conversion => IsConstant(conversion.Value),
        CheckedCall { Arguments.Count: > 0 } call => call.Arguments.All(IsConstant),
        _ => false,
    };
}

/// <summary>The indices of what is shown of an item: from the first to before the last.</summary>
readonly record struct Blame(int From, int To);
