using System.Diagnostics;

namespace FactKit.TestSupport;

/// <summary>Tells what is quadratic from what is linear on a machine that does other things too. No test says how long something may take.</summary>
static class Cost
{
    const int Looks = 8;

    /// <summary>
    /// How many times as long a great work takes as a small one: the least of some looks, since what else the machine does comes and goes. No more looks than it takes to be below the most.
    /// </summary>
    public static double Ratio(Action small, Action great, double most)
    {
        var least = double.PositiveInfinity;
        for (var look = 0; look < Looks && least >= most; look++) least = Math.Min(least, Time(great) / Math.Max(1, Time(small)));
        return least;
    }

    static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>How many times as many bytes a great work takes from the heap as a small one. The same in each run.</summary>
    public static double Allocations(Action small, Action great)
    {
        small();
        great();
        return Allocated(great) / (double)Allocated(small);
    }

    static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
