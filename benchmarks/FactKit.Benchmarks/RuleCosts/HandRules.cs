using System.Runtime.CompilerServices;
using FactKit.Benchmarks.Facts;

namespace FactKit.Benchmarks.RuleCosts;

/// <summary>The rules of the schema, as somebody writes them in C# who knows that every value is exact. One call a record, which gives how many of its rules hold.</summary>
static class HandRules
{
    public static int Hold(Tally[] batch)
    {
        var held = 0;
        foreach (var tally in batch) held += Hold(tally);
        return held;
    }

    public static int Hold(Bands[] batch)
    {
        var held = 0;
        foreach (var bands in batch) held += Hold(bands);
        return held;
    }

    public static int Hold(Losses[] batch)
    {
        var held = 0;
        foreach (var losses in batch) held += Hold(losses);
        return held;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Hold(Tally tally) => (InRange(tally) ? 1 : 0) + (AddsUp(tally) ? 1 : 0);

    static bool InRange(Tally tally) => tally.Low <= tally.Best && tally.Best <= tally.High;

    static bool AddsUp(Tally tally) => tally.Total == tally.First + tally.Second;

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Hold(Bands bands)
    {
        for (var i = 0; i < bands.Items.Count; i++)
        {
            if (bands.Items[i].Low > bands.Items[i].High) return 0;
        }
        return 1;
    }

    // On the lower bounds, as if they were the values.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Hold(Losses losses) => losses.AtScene.Low!.Value + losses.Later.Low!.Value <= losses.Killed.Low!.Value ? 1 : 0;
}
