using System.Runtime.CompilerServices;
using FactKit.Benchmarks.Facts;
using FactKit.Rules;

namespace FactKit.Benchmarks.RuleCosts;

/// <summary>The rules of the schema as generated. One call a record, which gives how many of its rules hold.</summary>
static class GeneratedRules
{
    public static int Hold(Tally[] batch, FastRun run)
    {
        var held = 0;
        foreach (var record in batch) held += Hold(record, run);
        return held;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Hold(Tally record, FastRun run)
    {
        var visitor = new HoldsVisitor(run);
        Tally.Rules.Judge(ref visitor, record);
        return visitor.Held;
    }

    public static int Hold(Bands[] batch, FastRun run)
    {
        var held = 0;
        foreach (var record in batch) held += Hold(record, run);
        return held;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Hold(Bands record, FastRun run)
    {
        var visitor = new HoldsVisitor(run);
        Bands.Rules.Judge(ref visitor, record);
        return visitor.Held;
    }

    public static int Hold(Losses[] batch, FastRun run)
    {
        var held = 0;
        foreach (var record in batch) held += Hold(record, run);
        return held;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Hold(Losses record, FastRun run)
    {
        var visitor = new HoldsVisitor(run);
        Losses.Rules.Judge(ref visitor, record);
        return visitor.Held;
    }
}
