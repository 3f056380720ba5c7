using System.Diagnostics;
using System.Runtime.InteropServices;

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
        var start = Now();
        work();
        return Now() - start;
    }

    /// <summary>Milliseconds that this thread has worked, not waited, where the system says so: other tests and programs then count for nothing.</summary>
    static double Now()
    {
        if (OperatingSystem.IsLinux() && ClockGetTime(ThreadClock, out var time) == 0) return time.Seconds * 1e3 + time.Nanoseconds / 1e6;
        return Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency;
    }

    const int ThreadClock = 3;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    static extern int ClockGetTime(int clock, out Timespec time);

    struct Timespec
    {
        public nint Seconds, Nanoseconds;
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
