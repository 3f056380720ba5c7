using FactKit.Benchmarks.Facts;
using FactKit.Benchmarks.Ratios;
using FactKit.Rules;

namespace FactKit.Benchmarks.RuleCosts;

/// <summary>Rules as generated against the same by hand, over batches of records in memory; each run takes a whole batch.</summary>
static class RuleContestants
{
    /// <summary>Batches, records of a batch, and items of a list.</summary>
    public const int Batches = 16, Records = 256, Items = 40;

    /// <summary>Two rules on whole numbers; nine records in ten keep both.</summary>
    public static Contestant[] Exact()
    {
        var batches = Make(static random =>
        {
            var (low, first, second) = (random.Next(100), random.Next(1000), random.Next(1000));
            return new Tally { Low = low, Best = low + random.Next(10), High = low + 10 - (random.Next(10) == 0 ? 9 : 0), First = first, Second = second, Total = first + second };
        });
        return Pair(batches, HandRules.Hold, GeneratedRules.Hold);
    }

    /// <summary>One rule on each item of a list.</summary>
    public static Contestant[] Lists()
    {
        return Pair(Make(Bands), HandRules.Hold, GeneratedRules.Hold);
    }

    /// <summary>One rule on quantities: exact ones, or the parts only "at least" so many.</summary>
    public static Contestant[] Lifted(bool exact)
    {
        var batches = Make(random => new Losses
        {
            Killed = 3000 + random.Next(100), AtScene = Part(random.Next(1000), exact), Later = Part(random.Next(1000), exact),
        });
        return Pair(batches, HandRules.Hold, GeneratedRules.Hold);
    }

    static Quantity Part(int value, bool exact) => exact ? Quantity.Exactly(value) : Quantity.AtLeast(value);

    /// <summary>Reading a document whose rules are judged, and the walk that judges them alone.</summary>
    public static Contestant[] Documents()
    {
        var documents = Make(Bands);
        var json = Array.ConvertAll(documents, static batch => Array.ConvertAll(batch, static bands => bands.ToJson()));
        return
        [
            new("Parse", i => ReportContestants.Sink = Facts.Bands.Parse(json[i][0]).Value),
            new("Judge", i => ReportContestants.Sink = RuleJudge.Judge(documents[i][0], FactReadOptions.Default)),
        ];
    }

    static Bands Bands(Random random) => new()
    {
        Items = Enumerable.Range(0, Items).Select(_ => random.Next(100)).Select(low => new Band { Low = low, High = low + random.Next(100) }).ToFactList(),
    };

    static T[][] Make<T>(Func<Random, T> make)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, Batches).Select(_ => Enumerable.Range(0, Records).Select(_ => make(random)).ToArray())];
    }

    static Contestant[] Pair<T>(T[][] batches, Func<T[], int> hand, Func<T[], FastRun, int> generated) where T : class, IFact<T>
    {
        // Steps are counted, as in a document.
        var run = new FastRun(new RuleDocument<T>(batches[0][0], new RuleBudget(long.MaxValue)));
        return [new("by hand", i => s_held = hand(batches[i])), new("generated", i => s_held = generated(batches[i], run))];
    }

    // Keeps the JIT from leaving out what nobody looks at.
    static volatile int s_held;
}
