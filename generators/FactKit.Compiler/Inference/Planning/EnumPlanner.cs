using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Inference.Naming;
using FactKit.Compiler.Inference.Observation;

namespace FactKit.Compiler.Inference.Planning;

/// <summary>Finds texts of which a few come again and again.</summary>
sealed class EnumPlanner(DeclarationAllocator names)
{
    /// <summary>An enum has as many values.</summary>
    public const int FewestValues = 2;

    /// <summary>An enum has no more values.</summary>
    public const int MostValues = 30;

    /// <summary>So many texts there must be.</summary>
    public const int FewestTexts = 10;

    /// <summary>Each value must come so often, on the average.</summary>
    public const int Repetition = 3;

    /// <summary>From so many texts on, of which each value came at least <see cref="FewestOfEach"/> times, no other value is expected: the enum is closed.</summary>
    public const int EnoughToClose = 1_000;

    /// <inheritdoc cref="EnoughToClose"/>
    public const int FewestOfEach = 5;

    const int LongestValue = 40;

    readonly Dictionary<string, EnumPlan> _byValues = new(StringComparer.Ordinal);
    readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public List<EnumPlan> All { get; } = [];

    public bool Has(string name) => _names.Contains(name);

    /// <summary>The name of the enum for the texts; null where they are none.</summary>
    public string? Choose(TextShape texts, string field, string owner)
    {
        var count = texts.Count - texts.Empty;
        if (texts.HasMore || texts.Values.Count is < FewestValues or > MostValues || count < FewestTexts || count < Repetition * texts.Values.Count) return null;
        if (Hints.IsKey(field) || Hints.IsPersonal(field) || texts.Values.Any(value => value.Length > LongestValue || value.Any(char.IsControl) || !value.Any(char.IsLetterOrDigit))) return null;
        var closed = count >= EnoughToClose && texts.Values.All(value => texts.CountOf(value) >= FewestOfEach);
        var values = texts.Values.OrderBy(value => value, StringComparer.Ordinal).ToList();
        var key = (closed ? "!" : "") + field + "\n" + string.Join("\n", values);
        if (_byValues.TryGetValue(key, out var known)) return known.Name;
        var words = Words.Of(field);
        var name = names.Allocate(words.Count == 0 ? "Kind" : Words.Pascal(words.Take(words.Count - 1).Append(Words.Singular(words[words.Count - 1]))), owner);
        var members = new MemberAllocator(ReservedMembers.Enum, "Value");
        var plan = new EnumPlan(name, !closed, Printed(values, members), $"{KindWords.Number(values.Count)} values in {KindWords.Number(count)} texts");
        _byValues.Add(key, plan);
        _names.Add(name);
        All.Add(plan);
        return name;
    }

    static IReadOnlyList<string> Printed(List<string> values, MemberAllocator members)
    {
        var csharp = values.ConvertAll(members.Allocate);
        return csharp.TrueForAll(name => name is null)
            ? [$"values: [{string.Join(", ", values.Select(YamlText.Scalar))}]"]
            : ["values:", .. values.Select((value, i) => $"  {YamlText.Scalar(value)}: {(csharp[i] is { } name ? $"{{ name: {YamlText.Scalar(name)} }}" : "{}")}")];
    }
}
