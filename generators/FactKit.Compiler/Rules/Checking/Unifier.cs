using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>Finds the types that variables stand for, so that <c>[]</c> takes its type from where it is used. What was tried can be undone.</summary>
sealed class Unifier
{
    readonly Dictionary<int, RuleType> _bound = [];
    readonly List<int> _trail = [];

    /// <summary>How many variables there were; none: no tree has to be finished.</summary>
    public int Count { get; private set; }

    public RuleType Fresh() => new TypeVariable(Count++);

    public int Mark() => _trail.Count;

    public void Undo(int mark)
    {
        for (var i = _trail.Count - 1; i >= mark; i--) _bound.Remove(_trail[i]);
        _trail.RemoveRange(mark, _trail.Count - mark);
    }

    /// <summary>What a variable stands for, one step deep.</summary>
    public RuleType Resolve(RuleType type)
    {
        while (type is TypeVariable variable && _bound.TryGetValue(variable.Id, out var found)) type = found;
        return type;
    }

    /// <summary>The type with all variables replaced; those that nothing decided become <paramref name="undecided"/>.</summary>
    public RuleType Finish(RuleType type, RuleType undecided) => Resolve(type) switch
    {
        TypeVariable or AnyType => undecided,
        ListOf list => new ListOf(Finish(list.Item, undecided)),
        MapOf map => new MapOf(Finish(map.Key, undecided), Finish(map.Value, undecided), map.Schema),
        ClaimOf claim => new ClaimOf(Finish(claim.Item, undecided)),
        var other => other,
    };

    /// <summary>For messages: undecided parts stay undecided.</summary>
    public RuleType Shown(RuleType type) => Finish(type, RuleTypes.Any);

    public bool Unify(RuleType left, RuleType right)
    {
        left = Resolve(left);
        right = Resolve(right);
        return (left, right) switch
        {
            (TypeVariable a, TypeVariable b) when a.Id == b.Id => true,
            (TypeVariable a, _) => Bind(a, right),
            (_, TypeVariable b) => Bind(b, left),
            (ListOf a, ListOf b) => Unify(a.Item, b.Item),
            (MapOf a, MapOf b) => Unify(a.Key, b.Key) && Unify(a.Value, b.Value),
            (ClaimOf a, ClaimOf b) => Unify(a.Item, b.Item),
            _ => left.Equals(right),
        };
    }

    bool Bind(TypeVariable variable, RuleType type)
    {
        if (Occurs(variable, type)) return false;
        _bound[variable.Id] = type;
        _trail.Add(variable.Id);
        return true;
    }

    bool Occurs(TypeVariable variable, RuleType type) => Resolve(type) switch
    {
        TypeVariable other => other.Id == variable.Id,
        ListOf list => Occurs(variable, list.Item),
        MapOf map => Occurs(variable, map.Key) || Occurs(variable, map.Value),
        ClaimOf claim => Occurs(variable, claim.Item),
        _ => false,
    };

    /// <summary>A signature with a variable for each of its parameters.</summary>
    public (RuleType[] Parameters, RuleType Result) Instantiate(EquatableArray<RuleType> parameters, RuleType result)
    {
        var variables = new Dictionary<string, RuleType>(StringComparer.Ordinal);
        return ([.. parameters.Select(Replace)], Replace(result));

        RuleType Replace(RuleType type)
        {
            switch (type)
            {
                case TypeParameter parameter:
                    if (!variables.TryGetValue(parameter.Name, out var variable)) variables.Add(parameter.Name, variable = Fresh());
                    return variable;
                case ListOf list: return new ListOf(Replace(list.Item));
                case MapOf map: return new MapOf(Replace(map.Key), Replace(map.Value));
                case ClaimOf claim: return new ClaimOf(Replace(claim.Item));
                default: return type;
            }
        }
    }
}
