using FactKit.Schemas.Casualties;
using FactKit.Schemas.Clashes;
using FactKit.Schemas.Incidents;

namespace FactKit.Fuzz.Targets;

/// <summary>The targets, in the order in which they run.</summary>
static class AllTargets
{
    // A process needs one of them only.
    static readonly (string Name, Func<FuzzTarget> Make)[] All =
    [
        ("json-clash", static () => new JsonTarget<ClashReport>("json-clash", "clash")),
        ("json-incident", static () => new JsonTarget<Incident>("json-incident", "incident")),
        ("json-casualties", static () => new JsonTarget<DailyRecord>("json-casualties", "casualties")),
        ("yaml-clash", static () => new YamlTarget<ClashReport>("yaml-clash", "clash")),
        ("yaml-incident", static () => new YamlTarget<Incident>("yaml-incident", "incident")),
        ("yaml-casualties", static () => new YamlTarget<DailyRecord>("yaml-casualties", "casualties")),
        ("schemas", static () => new SchemaTarget()),
        ("rules", static () => new RuleTarget()),
        ("patterns", static () => new PatternTarget()),
        ("facts", static () => new FactTextTarget()),
        ("grounding", static () => new GroundingTarget()),
        ("lines", static () => new LinesTarget()),
        ("formatting", static () => new FormatTarget()),
    ];

    /// <summary>What they are called.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(static target => target.Name)];

    /// <summary>The one of a name.</summary>
    public static FuzzTarget Find(string name) => All.First(target => target.Name == name).Make();
}
