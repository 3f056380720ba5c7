using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>
/// Which values of a rule may be shown: none that depends on a sensitive field, and none of what is compared with one. A rule that says that the two differ is violated where they are
/// the same, so that either would show the other. Fields are told apart by their names alone: rather too much is hidden than too little.
/// </summary>
sealed class Disclosure
{
    static readonly HashSet<string> s_searches = new(StringComparer.Ordinal) { "Contains", "StartsWith", "EndsWith", "IndexOf", "LastIndexOf", "HasKey", "Index", "Unique" };

    readonly HashSet<string> _members = new(StringComparer.Ordinal);
    readonly HashSet<int> _locals = [];

    // What the variables of loops and names stand for; a later one may stand for an earlier one.
    readonly SortedDictionary<int, Checked> _sources = [];

    Disclosure()
    {
    }

    /// <summary>Looks at the whole rule, its <c>when</c> too.</summary>
    public static Disclosure Of(BoundRule rule)
    {
        var found = new Disclosure();
        var all = CheckedParts.AllOf(rule.Holds).ToList();
        found.Learn(all);
        foreach (var part in rule.Message)
            if (part.Hole is { } hole) found.Learn(CheckedParts.AllOf(hole));
        var comparisons = all.OfType<CheckedCall>().Where(call => IsComparison(call) || s_searches.Contains(call.Method)).ToList();
        // What is hidden hides what it is compared with in turn.
        for (var before = -1; found.Count > before;)
        {
            before = found.Count;
            foreach (var call in comparisons)
                if (call.Arguments.Any(side => side.Sensitive || CheckedParts.AllOf(side).Any(found.IsHidden)))
                    foreach (var side in call.Arguments) found.Hide(side);
            foreach (var source in found._sources)
                if (CheckedParts.AllOf(source.Value).Any(found.IsHidden)) found._locals.Add(source.Key);
        }
        return found;
    }

    int Count => _members.Count + _locals.Count;

    /// <summary>Whether the value may be shown. An object would show its key, whichever field that is.</summary>
    public bool Allows(Checked shown) =>
        !shown.Sensitive && (Count == 0 || !HoldsObject(shown.Type) && !CheckedParts.AllOf(shown).Any(IsHidden));

    /// <summary>Whether a call compares its arguments.</summary>
    public static bool IsComparison(CheckedCall call) =>
        call.Method is "Equal" or "NotEqual" or "In" || call.Method.StartsWith("Less", StringComparison.Ordinal) || call.Method.StartsWith("Greater", StringComparison.Ordinal);

    void Learn(IEnumerable<Checked> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is CheckedLet let) _sources[let.Local.Id] = let.Value;
            if (node is not CheckedComprehension loop) continue;
            _sources[loop.First.Id] = loop.Range;
            if (loop.Second is { } second) _sources[second.Id] = loop.Range;
        }
    }

    void Hide(Checked side)
    {
        foreach (var part in CheckedParts.AllOf(side))
        {
            if (part is CheckedSelect select) _members.Add(select.Member.Name);
            else if (part is CheckedDiscriminator discriminator) _members.Add(discriminator.CSharpName);
            else if (part is CheckedLocal local && _locals.Add(local.Id) && _sources.TryGetValue(local.Id, out var source)) Hide(source);
        }
    }

    /// <summary>Whether it is a member or variable that is compared with something sensitive.</summary>
    public bool IsHidden(Checked part) => part switch
    {
        CheckedSelect select => _members.Contains(select.Member.Name),
        CheckedDiscriminator discriminator => _members.Contains(discriminator.CSharpName),
        CheckedLocal local => _locals.Contains(local.Id),
        _ => false,
    };

    static bool HoldsObject(RuleType type) => type switch
    {
        ObjectOf => true,
        ListOf list => HoldsObject(list.Item),
        MapOf map => HoldsObject(map.Value),
        ClaimOf claim => HoldsObject(claim.Item),
        _ => false,
    };
}
