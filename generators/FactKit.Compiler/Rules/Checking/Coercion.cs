using System.Globalization;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>Takes a value as one of another type without loss: a number literal as a quantity, a text literal as the value of an enum, an int as a decimal.</summary>
sealed class Coercion(Unifier types, IRuleScope scope, RuleFaults faults)
{
    /// <summary>How far the value is from the type: 0 it is of it, -1 it cannot be taken as one.</summary>
    public int Cost(Checked node, RuleType to)
    {
        var mark = types.Mark();
        if (types.Unify(node.Type, to)) return 0;
        types.Undo(mark);
        to = types.Resolve(to);
        switch (node, to)
        {
            case (CheckedList list, ListOf target):
                return Worst(list.Items.Select(item => Cost(item, target.Item)));
            case (CheckedMap map, MapOf target):
                return Worst(map.Entries.SelectMany(entry => (int[])[Cost(entry.Key, target.Key), Cost(entry.Value, target.Value)]));
            case (CheckedConditional conditional, _):
                return Worst([Cost(conditional.Yes, to), Cost(conditional.No, to)]);
        }
        return (types.Resolve(node.Type), to) switch
        {
            (BasicType { Kind: BasicKind.Int }, BasicType { Kind: BasicKind.Decimal }) => 1,
            (BasicType { Kind: BasicKind.Int }, BasicType { Kind: BasicKind.Quantity }) => 2,
            (BasicType { Kind: BasicKind.Decimal }, BasicType { Kind: BasicKind.Quantity }) => 1,
            (BasicType { Kind: BasicKind.Double }, BasicType { Kind: BasicKind.Decimal }) when Exact(node) is not null => 1,
            (BasicType { Kind: BasicKind.Double }, BasicType { Kind: BasicKind.Quantity }) when Exact(node) is not null => 2,
            (BasicType { Kind: BasicKind.Duration }, BasicType { Kind: BasicKind.Span }) => 1,
            (BasicType { Kind: BasicKind.String }, BasicType { Kind: BasicKind.Date }) when IsText(node) => 1,
            (BasicType { Kind: BasicKind.String }, EnumOf or BuiltInEnum) when IsText(node) => 1,
            (BasicType { Kind: BasicKind.Uri }, BasicType { Kind: BasicKind.String }) => 3,
            (EnumOf or BuiltInEnum, BasicType { Kind: BasicKind.String }) => 3,
            (RefOf reference, BasicType) when RuleTypes.KeyOf(reference).Equals(to) => 3,
            _ => -1,
        };
    }

    /// <summary>The value as one of the type; its cost was not negative. Null: a fault was reported.</summary>
    public Checked? Apply(Checked node, RuleType to)
    {
        var mark = types.Mark();
        if (types.Unify(node.Type, to)) return node;
        types.Undo(mark);
        to = types.Resolve(to);
        switch (node, to)
        {
            case (CheckedList list, ListOf target):
                return Items(list.Items, target.Item) is { } items ? Nodes.With(new CheckedList(to, items.ToEquatableArray()), node.Offset, node.Length, items) : null;
            case (CheckedMap map, MapOf target):
                var keys = Items(map.Entries.Select(entry => entry.Key), target.Key);
                var values = Items(map.Entries.Select(entry => entry.Value), target.Value);
                if (keys is null || values is null) return null;
                return Nodes.With(new CheckedMap(to, keys.Select((key, i) => new CheckedEntry(key, values[i])).ToEquatableArray()) { Fallible = map.Fallible }, node.Offset, node.Length, [.. keys, .. values]);
            case (CheckedConditional conditional, _):
                if (Apply(conditional.Yes, to) is not { } yes || Apply(conditional.No, to) is not { } no) return null;
                return Nodes.With(new CheckedConditional(to, conditional.Condition, yes, no), node.Offset, node.Length, conditional.Condition, yes, no);
            case (CheckedLiteral { Value: string text }, EnumOf named):
                return EnumText(node, text, to, scope.EnumValues(named.Name), named.Name.Name, named.Open);
            case (CheckedLiteral { Value: string text }, BuiltInEnum named):
                return EnumText(node, text, to, ClaimParts.ValuesOf(named.CSharpName), named.CSharpName, open: false);
            case (CheckedLiteral { Value: string text }, BasicType { Kind: BasicKind.Date }) when FactKit.Dates.EdtfGrammar.Fault(text) is { } problem:
                faults.Report(Catalogue.BadRuleDate, node.Offset, node.Length, Shown.Cut(text), problem);
                return null;
        }
        return Number(node, to) ?? Convert(node, to);
    }

    static Checked? Number(Checked node, RuleType to)
    {
        if (node is not CheckedLiteral { Value: long or double } || Exact(node) is not { } exact) return null;
        var number = Nodes.Literal(RuleTypes.DecimalType, exact, node.Offset, node.Length);
        return to.Equals(RuleTypes.DecimalType) ? number : new CheckedConvert(to, number) { Offset = node.Offset, Length = node.Length, Depth = 2, Constant = exact };
    }

    // A constant of a vague type is known exactly.
    static Checked Convert(Checked node, RuleType to) => node is CheckedLiteral
        ? new CheckedConvert(to, node) { Offset = node.Offset, Length = node.Length, Depth = 2 }
        : Nodes.With(new CheckedConvert(to, node), node.Offset, node.Length, node);

    Checked? EnumText(Checked node, string text, RuleType type, IReadOnlyList<RuleEnumValue> values, string name, bool open)
    {
        var value = values.FirstOrDefault(value => value.Text == text);
        if (value is null && !IsKnownText(node, text, [.. values.Select(candidate => candidate.Text)], name, open)) return null;
        return new CheckedEnumText(type, text, value?.CSharpMember) { Offset = node.Offset, Length = node.Length, Depth = 1 };
    }

    /// <summary>Whether a constant is one of the texts that it is compared with; what is near one is reported also where any other may be.</summary>
    public bool IsKnownText(Checked node, string text, IReadOnlyList<string> texts, string name, bool open)
    {
        if (texts.Contains(text, StringComparer.Ordinal)) return true;
        var meant = Suggestion.Nearest(text, texts);
        if (open)
        {
            if (meant is not null) faults.Report(Catalogue.RuleTextNearKnown, node.Offset, node.Length, Shown.Cut(text), name, meant);
            return true;
        }
        var hint = meant is not null ? $"; did you mean \"{meant}\"?" : texts.Count <= 12 ? "; it has " + string.Join(", ", texts) : "";
        faults.Report(Catalogue.UnknownRuleEnumText, node.Offset, node.Length, Shown.Cut(text), name, hint);
        return false;
    }

    List<Checked>? Items(IEnumerable<Checked> items, RuleType to)
    {
        var result = new List<Checked>();
        foreach (var item in items)
        {
            if (Apply(item, to) is not { } coerced) return null;
            result.Add(coerced);
        }
        return result;
    }

    static bool IsText(Checked node) => node is CheckedLiteral { Value: string };

    static int Worst(IEnumerable<int> costs)
    {
        var worst = 0;
        foreach (var cost in costs)
        {
            if (cost < 0) return -1;
            worst = Math.Max(worst, cost);
        }
        return worst;
    }

    // The decimal that a literal writes; null: it has more digits than a decimal holds, or is none.
    static decimal? Exact(Checked node) => node switch
    {
        CheckedLiteral { Value: long whole } => whole,
        CheckedLiteral { Number: { } text } => ExactText(text),
        _ => null,
    };

    static decimal? ExactText(string text)
    {
        var digits = text.Split('e', 'E')[0].Count(char.IsDigit);
        return digits <= 28 && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.Parse(text, CultureInfo.InvariantCulture) is var same && (value != 0 || same == 0) ? value : null;
    }
}
