using System.Text.Json.Serialization;

namespace FactKit.Benchmarks.Contestants;

// The report as mutable classes without required members, which System.Text.Json builds faster.
sealed class LooseReport
{
    public string Id { get; set; } = default!;
    public string Headline { get; set; } = default!;
    public DateTimeOffset Published { get; set; }
    public PlainOutcome Outcome { get; set; }
    public List<LooseSource> Sources { get; set; } = [];
    public List<LooseActor> Actors { get; set; } = default!;
    public List<LooseEvent> Events { get; set; } = [];
    public List<LooseLoss> Losses { get; set; } = [];
    public List<string> Paragraphs { get; set; } = [];
    public List<LooseSeries> Series { get; set; } = [];
}

sealed class LooseSource
{
    public string Id { get; set; } = default!;
    public string Name { get; set; } = default!;
    public long Reliability { get; set; }
}

sealed class LooseActor
{
    public string Id { get; set; } = default!;
    public string Name { get; set; } = default!;
    public PlainSector Sector { get; set; }
    public long Strength { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(LooseAttack), "attack")]
[JsonDerivedType(typeof(LooseStrike), "strike")]
abstract class LooseEvent
{
    public string Place { get; set; } = default!;
    public DateTimeOffset At { get; set; }
    public double Latitude { get; set; }
    public double Longitude { get; set; }
}

sealed class LooseAttack : LooseEvent
{
    public List<string> Attackers { get; set; } = default!;
    public bool? Repelled { get; set; }
}

sealed class LooseStrike : LooseEvent
{
    public string Target { get; set; } = default!;
    public long Rounds { get; set; }
}

sealed class LooseLoss
{
    public string Side { get; set; } = default!;
    public string Source { get; set; } = default!;
    public long Killed { get; set; }
    public long? Wounded { get; set; }
    public decimal Damage { get; set; }
    public string? Note { get; set; }
}

sealed class LooseSeries
{
    public string Name { get; set; } = default!;
    public List<long> Counts { get; set; } = [];
    public List<double> Values { get; set; } = [];
    public List<decimal> Costs { get; set; } = [];
}
