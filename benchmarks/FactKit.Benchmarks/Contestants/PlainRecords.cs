using System.Text.Json.Serialization;

namespace FactKit.Benchmarks.Contestants;

// The report as people write it for System.Text.Json: the same fields, as records.
sealed record PlainReport
{
    public required string Id { get; init; }
    public required string Headline { get; init; }
    public required DateTimeOffset Published { get; init; }
    public required PlainOutcome Outcome { get; init; }
    public List<PlainSource> Sources { get; init; } = [];
    public required List<PlainActor> Actors { get; init; }
    public List<PlainEvent> Events { get; init; } = [];
    public List<PlainLoss> Losses { get; init; } = [];
    public List<string> Paragraphs { get; init; } = [];
    public List<PlainSeries> Series { get; init; } = [];
}

sealed record PlainSource
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required long Reliability { get; init; }
}

sealed record PlainActor
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required PlainSector Sector { get; init; }
    public required long Strength { get; init; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainAttack), "attack")]
[JsonDerivedType(typeof(PlainStrike), "strike")]
abstract record PlainEvent
{
    public required string Place { get; init; }
    public required DateTimeOffset At { get; init; }
    public required double Latitude { get; init; }
    public required double Longitude { get; init; }
}

sealed record PlainAttack : PlainEvent
{
    public required List<string> Attackers { get; init; }
    public bool? Repelled { get; init; }
}

sealed record PlainStrike : PlainEvent
{
    public required string Target { get; init; }
    public required long Rounds { get; init; }
}

sealed record PlainLoss
{
    public required string Side { get; init; }
    public required string Source { get; init; }
    public required long Killed { get; init; }
    public long? Wounded { get; init; }
    public required decimal Damage { get; init; }
    public string? Note { get; init; }
}

sealed record PlainSeries
{
    public required string Name { get; init; }
    public List<long> Counts { get; init; } = [];
    public List<double> Values { get; init; } = [];
    public List<decimal> Costs { get; init; } = [];
}

enum PlainSector
{
    [JsonStringEnumMemberName("military")] Military,
    [JsonStringEnumMemberName("rebel")] Rebel,
    [JsonStringEnumMemberName("civilian")] Civilian,
    [JsonStringEnumMemberName("police")] Police,
}

enum PlainOutcome
{
    [JsonStringEnumMemberName("on-going")] OnGoing,
    [JsonStringEnumMemberName("ended")] Ended,
    [JsonStringEnumMemberName("unclear")] Unclear,
}
