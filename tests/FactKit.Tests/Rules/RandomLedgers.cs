using CsCheck;

namespace FactKit.Tests.Rules;

/// <summary>Random records with rules, which hold, do not hold or are undetermined.</summary>
static class RandomLedgers
{
    static readonly string[] Dates = ["1985", "1985-04", "1985-04-12", "2004-06?", "1986"];
    static readonly string[] Quantities = ["92", ">=92", "<=40", "~100", "40..50", "dozens"];

    public static readonly Gen<Ledger> Valid = Gen.Int.Select(static seed => Make(new(seed)));

    static Ledger Make(Random random)
    {
        var count = random.Next(4);
        return new()
        {
            Began = Date(random), Ended = Date(random),
            Entries = Enumerable.Range(0, count).Select(i => new Ledger.Entry
            {
                Id = "e" + i, Before = random.Next(3) == 0 ? new Ref<Ledger.Entry>("e" + random.Next(count)) : default(Ref<Ledger.Entry>?),
                Killed = Claims(random), AtScene = Claims(random), Divisor = random.Next(4),
            }).ToFactList(),
            Notes = random.Next(2) == 0 ? default : new[] { KeyValuePair.Create("a/b", random.Next(2) == 0 ? "short" : "note"), KeyValuePair.Create("c", "d") }.ToFactMap(),
        };
    }

    static Fact<EdtfDate> Date(Random random) => random.Next(5) == 0 ? AbsenceReason.NotStated : EdtfDate.Parse(Dates[random.Next(Dates.Length)]);

    static FactList<Claim<Quantity>> Claims(Random random) =>
        Enumerable.Range(0, random.Next(3)).Select(_ => new Claim<Quantity>(Quantity.Parse(Quantities[random.Next(Quantities.Length)]))).ToFactList();
}
