using System.Globalization;
using System.Numerics;
using FactKit.Reading;

namespace FactKit.Rules;

/// <summary>What is recorded when a rule that is not true is evaluated again: places, causes and shown values.</summary>
sealed class RuleTrace(RuleDocument document, string path, bool sensitive, RuleInfo info, RuleBudget budget, int mostItems = RuleTrace.MostItems)
{
    /// <summary>The most items that are named where a list breaks the rule.</summary>
    public const int MostItems = 3;

    // A loop over a large list meets more places than anybody reads; what lies deeper is then blamed on what it lies in.
    const int MostPlaces = 200_000;

    readonly List<Place> _places = [new(-1, path, sensitive)];
    readonly List<(string Path, string Phrase)> _causes = [];
    readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal);
    // As values: most are met again in the next turn of a loop, and never written.
    readonly object?[] _shown = new object?[info.Shown.Count + info.ShownOfItems.Count];
    readonly List<(string Text, string Path)> _broken = [];
    bool _moreBroken;

    /// <summary>A place by the one that it lies in, or by its whole path.</summary>
    readonly record struct Place(int Parent, string Name, bool Sensitive);

    public RuleDocument Document => document;

    /// <summary>The steps that the evaluation may take; those of the document are left as they are.</summary>
    public RuleBudget Budget => budget;

    /// <summary>A trace for the message of the rule: it hides what this one does.</summary>
    public RuleTrace ForMessage() => new(document, path, Hides, info, document.MessageBudget);

    /// <summary>The condition under which the rule counts is undetermined itself.</summary>
    public bool MayNotApply { get; private set; }

    /// <summary>The place of a member, item or entry.</summary>
    public int Below(int place, string name, bool hides, bool free = false)
    {
        var inSensitive = _places[place].Sensitive;
        if (_places.Count >= MostPlaces) return Instead(place, inSensitive || hides);
        _places.Add(new(place, free && inSensitive ? PathStack.Ellipsis : name, inSensitive || hides));
        return _places.Count - 1;
    }

    /// <summary>The place of an object elsewhere in the document.</summary>
    public int At(KeyedObject found)
    {
        Hides |= found.Sensitive;
        if (_places.Count >= MostPlaces) return Instead(0, found.Sensitive);
        _places.Add(new(-1, found.Path, found.Sensitive));
        return _places.Count - 1;
    }

    // It stands for sensitive places from now on.
    int Instead(int place, bool hides)
    {
        if (hides) _places[place] = _places[place] with { Sensitive = true };
        return place;
    }

    /// <summary>The object, or one that the rule came to through a reference, lies in a sensitive field: none of its values may be shown.</summary>
    public bool Hides { get; private set; } = sensitive;

    public bool IsSensitive(int place) => _places[place].Sensitive;

    public string PathOf(int place) => _places[place] is { Parent: >= 0 } part ? PathStack.Join(PathOf(part.Parent), part.Name) : _places[place].Name;

    /// <summary>A bit for the place; the last one stands for all that there are too many of.</summary>
    public ulong Cause(int place, Func<string, string> phrase)
    {
        var at = PathOf(place);
        if (!_bits.TryGetValue(at, out var bit))
        {
            bit = Math.Min(_causes.Count, 63);
            _bits.Add(at, bit);
            if (_causes.Count < 64) _causes.Add((at, phrase(Named(at))));
        }
        return 1UL << bit;
    }

    public string ParentOf(string at) => at.LastIndexOf('/') is > 0 and var slash ? at[..slash] : at;

    public void Show<T>(int expression, T value)
    {
        if (expression == When) MayNotApply = value is Truth { IsUndetermined: true };
        else if (expression >= 0 && expression < _shown.Length) _shown[expression] = value;
    }

    /// <summary>The index of the condition under which the rule counts.</summary>
    const int When = -1;

    public void Forget(int from, int to) => _shown.AsSpan(from, to - from).Clear();

    /// <summary>Records an item that breaks the rule; true when there are enough.</summary>
    public bool Broken(int from, int to, int place, bool located)
    {
        var at = PathOf(place);
        // What broke an inner loop is named already, and lies within.
        if (located && _broken.Count > 0 && _broken[^1].Path.StartsWith(at + "/", StringComparison.Ordinal) && _shown.AsSpan(from, to - from).IndexOfAnyExcept((object?)null) < 0) return mostItems == 1;
        if (_broken.Count >= mostItems)
        {
            _moreBroken = true;
            return true;
        }
        var (self, others) = ("", new List<string>());
        for (var i = from; i < to; i++)
        {
            if (_shown[i] is not { } value) continue;
            var text = info.ShownOfItems[i - info.Shown.Count];
            if (text.Length == 0) self = $" ({Text(value)})";
            else others.Add($"{FactMessages.OneLine(text)} = {Text(value)}");
        }
        _broken.Add(($"{(located ? "item" : "an item of")} {Named(at)}{self}{(others.Count == 0 ? "" : ": " + string.Join(", ", others))}", at));
        return mostItems == 1;
    }

    static string Named(string path) => path.Length == 0 ? "the document" : path;

    string Text(object value) => RuleText.Shown(value, info.Texts);

    /// <summary>Records two items that are the same.</summary>
    public void Twice(int first, int second, bool located)
    {
        string one = PathOf(first), other = PathOf(second);
        _broken.Add((located ? $"item {one} and item {other}" : $"items of {Named(one)}", one));
        if (located) _broken.Add(("", other));
    }

    /// <summary>The paths of causes, in the order in which they were met.</summary>
    public FactList<string> Paths(ulong causes) => Each(causes).Select(cause => cause.Path).ToFactList();

    /// <summary>The paths of the items that broke the rule.</summary>
    public FactList<string> BrokenPaths => _broken.Select(item => item.Path).Distinct(StringComparer.Ordinal).ToFactList();

    /// <summary>What is wrong with each, each once.</summary>
    public List<string> Phrases(ulong causes) => Each(causes).Select(cause => cause.Phrase).Distinct(StringComparer.Ordinal).ToList();

    IEnumerable<(string Path, string Phrase)> Each(ulong causes)
    {
        for (; causes != 0; causes &= causes - 1)
        {
            if (BitOperations.TrailingZeroCount(causes) is var bit && bit < _causes.Count) yield return _causes[bit];
        }
    }

    /// <summary><c>best(killed) = 95, best(diedLater) = 2</c>, and of lists the items that broke the rule; null where nothing is shown.</summary>
    public string? Detail()
    {
        const int most = 1000;
        var shown = new List<string>();
        for (var i = 0; i < info.Shown.Count; i++)
        {
            if (_shown[i] is { } value) shown.Add(FactMessages.OneLine(info.Shown[i]) + (info.ShowsPresence ? value is true ? " is given" : " is not given" : $" = {Text(value)}"));
        }
        var parts = _broken.Select(item => item.Text).Where(text => text.Length > 0).ToList();
        if (_moreBroken) parts.Add("and more");
        if (shown.Count > 0) parts.Insert(0, string.Join(", ", shown));
        var detail = string.Join("; ", parts);
        return detail.Length == 0 ? null : detail.Length <= most ? detail : string.Create(CultureInfo.InvariantCulture, $"{detail.AsSpan(0, most - 1)}…");
    }
}
