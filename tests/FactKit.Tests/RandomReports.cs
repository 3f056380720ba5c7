using CsCheck;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests;

/// <summary>Random records; with faults if asked for.</summary>
sealed class RandomReports
{
    static readonly string[] Texts = ["a", "Zoë", "😀", "\"q\"", "b\\s", "line\nend", "\u0000", "\u2028", "<&>'+", "0", "e\u0301"];
    readonly Random _random;
    readonly bool _faults;

    RandomReports(int seed, bool faults) => (_random, _faults) = (new(seed), faults);

    public static readonly Gen<ClashReport> Valid = Gen.Int.Select(static seed => new RandomReports(seed, false).Report());

    public static readonly Gen<ClashReport> Any = Gen.Int.Select(static seed => new RandomReports(seed, true).Report());

    bool Chance(int percent) => _random.Next(100) < percent;

    bool Fault => _faults && Chance(4);

    string Text() => Fault ? Fault ? "\uD800" : "" : Texts[_random.Next(Texts.Length)];

    T? Maybe<T>(Func<T> make) where T : class => Chance(50) ? make() : null;

    T? MaybeValue<T>(Func<T> make) where T : struct => Chance(50) ? make() : null;

    FactList<T> List<T>(int least, int most, Func<int, T> make) => Enumerable.Range(0, Fault ? 0 : _random.Next(least, most + 1)).Select(make).ToFactList();

    Ref<Actor> Side() => Fault ? Fault ? default : new("nobody") : new("a0");

    Outcome Outcome() => Fault ? (Outcome)_random.Next(-1, 9) : (Outcome)_random.Next(1, 4);

    Open<Sector> Sector() => Fault ? Open<Sector>.Other(Chance(50) ? "rebel" : "insurgent") : Chance(50) ? (Sector)_random.Next(1, 4) : Open<Sector>.Other(Texts[_random.Next(Texts.Length)]);

    long Whole(long fault) => Fault ? fault : _random.Next(0, 100);

    Event Event(int depth) => _random.Next(3) switch
    {
        0 => new Attack { Place = Text(), Follow = Follow(depth), Attackers = Fault ? [Side(), Side()] : [Side()] },
        1 => new Strike { Place = Text(), Follow = Follow(depth), Target = Text(), Rounds = MaybeValue(() => _random.NextInt64(long.MinValue, long.MaxValue)) },
        _ => new OtherEvent { Place = Text(), Follow = Follow(depth), OtherKind = Fault ? "attack" : Chance(50) ? "parley" : "x" + Texts[_random.Next(Texts.Length)], Note = Chance(50) ? "" : null },
    };

    Event? Follow(int depth) => depth < 4 && Chance(40) ? Event(depth + 1) : null;

    Node Node(int depth) => new() { Label = Text(), Children = depth < 4 ? List(0, 2, _ => Node(depth + 1)) : default };

    DateTimeOffset Moment()
    {
        var offset = TimeSpan.FromMinutes(_random.Next(-840, 841));
        var ticks = _random.NextInt64(DateTime.MinValue.Ticks + TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay);
        return new(Chance(50) ? ticks : ticks - ticks % TimeSpan.TicksPerDay + TimeSpan.TicksPerDay / 2, offset);
    }

    double Real() => Fault ? double.NaN : _random.Next(4) switch
    {
        0 => 0,
        1 => _random.NextDouble() * 1e-300,
        2 => -_random.NextDouble() * 1e300,
        _ => BitConverter.Int64BitsToDouble(_random.NextInt64()) is var d && double.IsFinite(d) ? d : 1.5,
    };

    decimal Money() => Fault ? decimal.MaxValue : new decimal(_random.Next(), _random.Next(), _random.Next(500_000_000), false, (byte)_random.Next(0, 29));

    Fact<long> Fatalities() => Fault ? Fault ? -99 : AbsenceReason.Redacted : Chance(40) ? (AbsenceReason)_random.Next(2) : _random.Next();

    RawJson Raw() => RawJson.Parse(new[] { "null", "1.50", "1e3", "[1,{\"b\":[],\"a\":\"\\u0000\"}]", "\"x\"", "{\"k\":{\"k\":false}}" }[_random.Next(6)]);

    ClashReport Report() => new()
    {
        Id = Fault ? "r 1" : "r.1/é:x-_",
        Headline = Text(),
        Published = Fault ? default : Chance(50) ? AbsenceReason.NotStated : Moment(),
        Fatalities = MaybeValue(Fatalities),
        Actors = Enumerable.Range(0, Fault ? 0 : _random.Next(1, 4)).Select(i => Fault ? null! : new Actor { Id = Fault ? "a0" : "a" + i, Name = Fault ? null! : Text(), Sector = MaybeValue(Sector) }).ToFactList(),
        Sources = List(0, 3, i => new Source { Number = Fault ? 0 : i + 1 }),
        Losses = List(0, 3, _ => new Loss { Side = Side(), Source = Fault ? new Ref<Source>(Fault ? "01" : "77") : default(Ref<Source>?), Killed = MaybeValue(() => Whole(-1)), Groups = Fault ? 3 : 10 }),
        Events = List(0, 3, _ => Event(0)),
        Move = Maybe<Move>(() => Chance(50) ? new Advance { Metres = MaybeValue(() => Whole(-3) * 0.5) } : new Retreat { To = Maybe(Text) }),
        Outcome = MaybeValue(Outcome),
        Tags = Enumerable.Range(0, _random.Next(4)).Select(i => KeyValuePair.Create(Texts[i] + (Fault ? "\uDC00" : "") + i, Text())).ToFactMap(),
        Counts = MaybeValue(() => Enumerable.Range(0, _random.Next(3)).Select(i => KeyValuePair.Create(i + "", List(0, 3, _ => _random.NextInt64()))).ToFactMap()),
        Names = Fault ? AbsenceReason.Unknown : Chance(30) ? AbsenceReason.NotMentioned : List(0, 3, i => (Fault ? "" : i + "") + Text()),
        Link = Maybe(() => Fault ? new Uri("/x", UriKind.Relative) : new Uri(Chance(50) ? "HTTPS://Example.org:443/%7Ea/../b?c#d" : "urn:a:b")),
        Language = Maybe(() => Fault ? "e" : "sl-rozaj-biske"),
        Cost = MaybeValue(Money),
        Ratio = MaybeValue(Real),
        Final = MaybeValue(() => Chance(50)),
        Contact = Maybe(() => Fault ? "x" : "0 1"),
        Witnesses = List(0, 3, i => new Witness { Name = (Fault ? "" : i + "") + Text(), Age = MaybeValue(() => Whole(200)), Outcome = MaybeValue(Outcome), Side = MaybeValue(Side) }),
        Tree = Maybe(() => Node(0)),
        Wide = Maybe(() => new Wide { F0 = 1, F64 = _random.NextInt64(), F66 = 0, F69 = -1 }),
        UnknownFields = Enumerable.Range(0, _random.Next(3)).Select(i => KeyValuePair.Create(Fault ? "draft" : Texts[i + 2] + "?", Raw())).DistinctBy(static e => e.Key).ToFactMap(),
    };
}
