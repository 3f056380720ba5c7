using System.Diagnostics;
using System.Globalization;
using FactKit.Benchmarks.Ratios;

namespace FactKit.Benchmarks.RuleCosts;

/// <summary>Prints what rules cost: over the same checks by hand, and in nanoseconds.</summary>
static class RuleReport
{
    /// <summary>Prints the table and gives the figures that have targets.</summary>
    public static Figure[] Print(TextWriter output, TimeSpan each)
    {
        output.WriteLine($"{"Rules",-44}{"by hand, ns",14}{"generated, ns",16}{"ratio",8}");
        var whole = Row(output, "two on whole numbers, a record", RuleContestants.Exact(), each, RuleContestants.Records);
        var lists = Row(output, "one on each item of a list, an item", RuleContestants.Lists(), each, RuleContestants.Records * RuleContestants.Items);
        Row(output, "one on exact quantities, a record", RuleContestants.Lifted(exact: true), each, RuleContestants.Records);
        Row(output, "one on two \"at least\", a record", RuleContestants.Lifted(exact: false), each, RuleContestants.Records);
        output.WriteLine($"{"Documents with rules",-44}{"Parse, ns",14}{"Judge, ns",16}{"ratio",8}");
        Row(output, "one rule, a list of 40 items", RuleContestants.Documents(), each, 1);
        output.WriteLine();
        return [new("rule (exact) / by hand", whole, 1.5), new("rule (exact, list) / by hand", lists, 1.5)];
    }

    static double Row(TextWriter output, string name, Contestant[] contestants, TimeSpan each, int units)
    {
        var ratio = Interleaved.Measure(contestants, RuleContestants.Batches, each, 3)[1];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-44}{Best(contestants[0]) / units,14:0.00}{Best(contestants[1]) / units,16:0.00}{ratio,8:0.00}"));
        return ratio;
    }

    // What else the machine does only makes it slower.
    static double Best(Contestant contestant)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 2_000; round++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < RuleContestants.Batches; i++) contestant.Run(i);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / RuleContestants.Batches);
        }
        return best;
    }
}
