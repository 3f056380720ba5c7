using System.Globalization;
using System.Numerics;
using FactKit.Reading;

namespace FactKit.Rules;

/// <summary>What is recorded when a rule that is not true is evaluated again: places, causes and shown values.</summary>
sealed class RuleTrace(RuleDocument document, string path, bool sensitive, int shown)
{
    // A loop over a large list meets more places than anybody reads; what lies deeper is then blamed on what it lies in.
    const int MostPlaces = 200_000;

    readonly List<Place> _places = [new(-1, path, sensitive)];
    readonly List<(string Path, string Phrase)> _causes = [];
    readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal);
    readonly string?[] _shown = new string?[shown];

    /// <summary>A place by the one that it lies in, or by its whole path.</summary>
    readonly record struct Place(int Parent, string Name, bool Sensitive);

    public RuleDocument Document => document;

    /// <summary>The place of a member, item or entry.</summary>
    public int Below(int place, string name, bool hides, bool free = false)
    {
        if (_places.Count >= MostPlaces) return place;
        var inSensitive = _places[place].Sensitive;
        _places.Add(new(place, free && inSensitive ? PathStack.Ellipsis : name, inSensitive || hides));
        return _places.Count - 1;
    }

    /// <summary>The place of an object elsewhere in the document.</summary>
    public int At(KeyedObject found)
    {
        Hides |= found.Sensitive;
        if (_places.Count >= MostPlaces) return 0;
        _places.Add(new(-1, found.Path, found.Sensitive));
        return _places.Count - 1;
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
            if (_causes.Count < 64) _causes.Add((at, phrase(at.Length == 0 ? "the document" : at)));
        }
        return 1UL << bit;
    }

    public string ParentOf(string at) => at.LastIndexOf('/') is > 0 and var slash ? at[..slash] : at;

    public void Show<T>(int expression, T value)
    {
        if (expression >= 0 && expression < _shown.Length) _shown[expression] = RuleText.Shown(value);
    }

    /// <summary>The paths of causes, in the order in which they were met.</summary>
    public FactList<string> Paths(ulong causes) => Each(causes).Select(cause => cause.Path).ToFactList();

    /// <summary>What is wrong with each, each once.</summary>
    public List<string> Phrases(ulong causes) => Each(causes).Select(cause => cause.Phrase).Distinct(StringComparer.Ordinal).ToList();

    IEnumerable<(string Path, string Phrase)> Each(ulong causes)
    {
        for (; causes != 0; causes &= causes - 1)
        {
            if (BitOperations.TrailingZeroCount(causes) is var bit && bit < _causes.Count) yield return _causes[bit];
        }
    }

    /// <summary><c>best(killed) = 95, best(diedLater) = 2</c>; null where nothing is shown.</summary>
    public string? Detail(FactList<string> texts)
    {
        const int most = 1000;
        var parts = new List<string>();
        for (var i = 0; i < texts.Count && i < _shown.Length; i++)
        {
            if (_shown[i] is { } value) parts.Add($"{FactMessages.OneLine(texts[i])} = {value}");
        }
        var detail = string.Join(", ", parts);
        return detail.Length == 0 ? null : detail.Length <= most ? detail : string.Create(CultureInfo.InvariantCulture, $"{detail.AsSpan(0, most - 1)}…");
    }
}
