using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactKit.Benchmarks.Contestants;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, AllowOutOfOrderMetadataProperties = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainReport))]
[JsonSerializable(typeof(LooseReport))]
sealed partial class ReadContext : JsonSerializerContext;

/// <summary>Writing by the fast path that the generator emits; polymorphic types keep it from doing so, and are written as their own type here.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, GenerationMode = JsonSourceGenerationMode.Serialization, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FlatReport))]
sealed partial class WriteContext : JsonSerializerContext;

// System.Text.Json has no fast path for unions or for texts of enums; a report for writing has texts and no union.
sealed record FlatReport
{
    public required string Id { get; init; }
    public required string Headline { get; init; }
    public required DateTimeOffset Published { get; init; }
    public required string Outcome { get; init; }
    public List<PlainSource> Sources { get; init; } = [];
    public required List<FlatActor> Actors { get; init; }
    public List<PlainLoss> Losses { get; init; } = [];
    public List<string> Paragraphs { get; init; } = [];
    public List<PlainSeries> Series { get; init; } = [];
    public List<FlatEvent> Events { get; init; } = [];

    public static FlatReport Of(PlainReport report) => new()
    {
        Id = report.Id,
        Headline = report.Headline,
        Published = report.Published,
        Outcome = JsonSerializer.SerializeToElement(report.Outcome, ReadContext.Default.PlainOutcome).GetString()!,
        Sources = report.Sources,
        Actors = [.. report.Actors.Select(static a => new FlatActor { Id = a.Id, Name = a.Name, Sector = JsonSerializer.SerializeToElement(a.Sector, ReadContext.Default.PlainSector).GetString()!, Strength = a.Strength })],
        Losses = report.Losses,
        Paragraphs = report.Paragraphs,
        Series = report.Series,
        Events = [.. report.Events.Select(static e => new FlatEvent
        {
            Kind = e is PlainAttack ? "attack" : "strike", Place = e.Place, At = e.At, Latitude = e.Latitude, Longitude = e.Longitude,
            Attackers = (e as PlainAttack)?.Attackers, Repelled = (e as PlainAttack)?.Repelled, Target = (e as PlainStrike)?.Target, Rounds = (e as PlainStrike)?.Rounds,
        })],
    };
}

sealed record FlatActor
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Sector { get; init; }
    public required long Strength { get; init; }
}

sealed record FlatEvent
{
    public required string Kind { get; init; }
    public required string Place { get; init; }
    public required DateTimeOffset At { get; init; }
    public required double Latitude { get; init; }
    public required double Longitude { get; init; }
    public List<string>? Attackers { get; init; }
    public bool? Repelled { get; init; }
    public string? Target { get; init; }
    public long? Rounds { get; init; }
}
