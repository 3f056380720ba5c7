using CsCheck;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests;

/// <summary>Random records of facts.</summary>
sealed class RandomFindings
{
    static readonly string[] Texts = ["a", "Zoë", "dozens", "\"q\"", "line\nend", "0", "at least 92"];
    static readonly string[] Dates = ["1985", "1985-04", "1985-04-12", "2004-06?", "1984~", "2015-09/..", "-0044-03-15", "1985-04-12T23:20:30Z", "{1667,1668}", "156X-12-25", "Y170000002"];
    static readonly string[] Quantities = ["92", ">=92", ">92", "<=40", "~100", "40..50", "dozens", "at least 92", "forty-three", "..", "1.50", "0.5..1.25", "79228162514264337593543", "0"];
    readonly Random _random;

    RandomFindings(int seed) => _random = new(seed);

    public static readonly Gen<Findings> Valid = Gen.Int.Select(static seed => new RandomFindings(seed).Findings());

    bool Chance(int percent) => _random.Next(100) < percent;

    T One<T>(T[] values) => values[_random.Next(values.Length)];

    FactList<T> List<T>(int least, int most, Func<int, T> make) => Enumerable.Range(0, _random.Next(least, most + 1)).Select(make).ToFactList();

    EdtfDate Date() => _random.Next(6) switch
    {
        0 => EdtfDate.FromText("on Sunday", Chance(60) ? Anchor() : null),
        1 => EdtfDate.Parse(One(Dates)).With(One(Texts)),
        _ => EdtfDate.Parse(One(Dates)),
    };

    DateAnchor Anchor() => Chance(50) ? DateAnchor.ToField(Chance(70) ? "day" : "length", Relation(), null) : DateAnchor.ToRecord(Chance(50) ? "s0" : "1985", Relation(), ApproximateDuration.Parse("P3D"));

    AnchorRelation Relation() => One(Enum.GetValues<AnchorRelation>());

    Quantity Amount()
    {
        var quantity = Quantity.Parse(One(Quantities));
        if (Chance(20)) quantity = quantity.WithUnit("hour");
        if (Chance(10)) quantity = quantity.WithText("some " + quantity.Low);
        return quantity;
    }

    Evidence Quote() => Chance(70) ? new(One(Texts)) : new(One(Texts)) { Prefix = Chance(50) ? "p" : null, Suffix = Chance(50) ? "s" : null, In = Chance(50) ? "body" : null };

    Claim<T> Claim<T>(Fact<T> value, bool evidence = false) where T : notnull
    {
        var claim = new Claim<T>(value) { Evidence = evidence && (value.Reason != AbsenceReason.Redacted || Chance(20)) ? List(1, 2, _ => Quote()) : default };
        if (Chance(60)) return claim;
        return claim with
        {
            By = List(0, 2, _ => new Ref<ISpeaker>("s0")),
            Rank = (ClaimRank)_random.Next(3),
            Confidence = Chance(50) ? _random.Next(101) : null,
            Modality = (ClaimModality)_random.Next(4),
            Speech = Chance(50) ? (ClaimSpeech)_random.Next(3) : null,
            Basis = (ClaimBasis)_random.Next(3),
            From = List(0, 1, _ => "/killed/0"),
        };
    }

    Fact<T> Maybe<T>(T value) where T : notnull => Chance(20) ? Chance(50) ? AbsenceReason.NotStated : AbsenceReason.Redacted : new Fact<T>(value);

    Findings Findings() => new()
    {
        Sources = List(1, Chance(20) ? 20 : 3, i => new Speaker { Id = i == 1 ? "Zoë " + i : i == 2 ? "" : "s" + i, Boss = Chance(30) ? new Ref<Speaker>("s0") : default(Ref<Speaker>?) }),
        Began = List(0, 3, _ => Claim(Maybe(Date()))),
        Killed = List(0, Chance(20) ? 12 : 3, _ => Claim(Maybe(Amount() is { High: < 0 } ? Quantity.AtLeast(1) : Amount()), evidence: true)),
        Guns = Chance(50) ? Claim<FactList<string>>(List(0, 3, i => "g" + i)) with { Complete = Chance(50) } : null,
        Voice = Chance(30) ? Claim<Speaker>(new Speaker { Id = "voice" }) : null,
        Silent = Chance(30) ? Maybe(new Speaker { Id = "silent" }) : default(Fact<Speaker>?),
        Held = Enumerable.Range(0, _random.Next(4)).Select(i => KeyValuePair.Create(i + Texts[i], Claim<bool>(Chance(50)))).ToFactMap(),
        Days = Enumerable.Range(0, _random.Next(3)).Select(i => EdtfDate.Parse(Dates[i])).ToFactList(),
        Diary = Dates.Where((_, i) => i == 0 || Chance(20)).Select(day => new DayNote { Day = EdtfDate.Parse(day), Next = Chance(30) ? new Ref<DayNote>("1985") : default(Ref<DayNote>?) }).ToFactList(),
        Day = Chance(50) ? Date() : null,
        Amount = Chance(60) ? Chance(30) ? AbsenceReason.Unknown : new Fact<Quantity>(Quantity.Between(_random.Next(1, 9), _random.Next(9, 99))) : null,
        Ended = Chance(60) ? Chance(30) ? AbsenceReason.NotApplicable : new Fact<EdtfDate>(Date()) : null,
        Lasted = Chance(60) ? ApproximateDuration.Parse(One(["PT1H", "~PT1H", "P3D", "P1Y2M"])) : null,
        Quote = Chance(50) ? Quote() : null,
        Version = Chance(50) ? 3 : null,
    };
}
