using System.Diagnostics;

namespace FactKit.Benchmarks.Ratios;

/// <summary>
/// Measures contestants against each other in one process: in each round some documents are drawn, and all contestants do them, in random order, one right after
/// the other, so that what else the machine does strikes all alike. Each round gives one ratio; the median of all is the figure.
/// </summary>
static class Interleaved
{
    /// <summary>Documents of a turn, each done once: nobody learns one by heart, and everybody has caches of his own for most of the turn.</summary>
    const int Turn = 16;

    /// <summary>So often in a row nothing was compiled: on a busy machine the compiler is late.</summary>
    const int Quiet = 4;

    /// <summary>The median of each contestant's time over that of the first.</summary>
    public static double[] Measure(Contestant[] contestants, int documents, TimeSpan duration, int seed)
    {
        var random = new Random(seed);
        Warm(contestants, documents);
        var ratios = contestants.Select(static _ => new List<double>()).ToArray();
        var times = new double[contestants.Length];
        var order = Enumerable.Range(0, contestants.Length).ToArray();
        var drawn = Enumerable.Range(0, documents).ToArray();
        var clock = Stopwatch.StartNew();
        do
        {
            random.Shuffle(drawn);
            random.Shuffle(order);
            foreach (var i in order) times[i] = Time(contestants[i], drawn.AsSpan(0, Math.Min(Turn, documents)));
            for (var i = 0; i < times.Length; i++) ratios[i].Add(times[i] / times[0]);
        }
        while (clock.Elapsed < duration);
        return [.. ratios.Select(Median)];
    }

    /// <summary>The bytes that a contestant allocates for a document, on average.</summary>
    public static double Allocated(Contestant contestant, int documents)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < documents; i++) contestant.Run(i);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)documents;
    }

    // The JIT compiles a method well once it was called often and the first compilations are done, in the background.
    static void Warm(Contestant[] contestants, int documents)
    {
        var (compiled, quiet) = (-1L, 0);
        for (var pass = 0; pass < 40 && quiet < Quiet; pass++)
        {
            var before = compiled;
            compiled = System.Runtime.JitInfo.GetCompiledMethodCount();
            quiet = compiled == before ? quiet + 1 : 0;
            foreach (var contestant in contestants)
            {
                var clock = Stopwatch.StartNew();
                for (var i = 0; i < 200 && clock.ElapsedMilliseconds < 60; i++) contestant.Run(i % documents);
            }
            Thread.Sleep(150);
        }
    }

    static double Time(Contestant contestant, ReadOnlySpan<int> documents)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var document in documents) contestant.Run(document);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
