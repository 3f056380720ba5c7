using FactKit.Generated;

namespace FactKit.Rules;

/// <summary>The document around the rules: its objects by their keys, found in one walk when a rule first follows a reference, and the steps that are left.</summary>
abstract class RuleDocument(RuleBudget budget)
{
    readonly long _steps = budget.Left;

    Dictionary<(string Space, string Key), KeyedObject>? _index;
    RuleBudget? _messageBudget;

    public RuleBudget Budget => budget;

    /// <summary>The steps that messages may take: as many again, so that a costly message does not keep rules from being judged.</summary>
    public RuleBudget MessageBudget => _messageBudget ??= new(_steps);

    /// <summary>The object that has a key; null where the document does not have it.</summary>
    public KeyedObject? Find(string space, string key) => (_index ??= Index()).GetValueOrDefault((space, key));

    protected abstract Dictionary<(string Space, string Key), KeyedObject> Index();
}

/// <inheritdoc/>
sealed class RuleDocument<T>(T root, RuleBudget budget) : RuleDocument(budget) where T : class, IFactObject<T>
{
    protected override Dictionary<(string Space, string Key), KeyedObject> Index()
    {
        var visitor = new IndexVisitor();
        T.Visit(ref visitor, root);
        return visitor.Objects;
    }
}

/// <summary>An object that has a key, and where it is.</summary>
/// <param name="Value">The object.</param>
/// <param name="Path">Its path, as issues show it.</param>
/// <param name="Sensitive">It lies in a sensitive field.</param>
sealed record KeyedObject(object Value, string Path, bool Sensitive);
