using System.Diagnostics;
using FactKit.Fuzz.Mutation;
using FactKit.Fuzz.Targets;

namespace FactKit.Fuzz.Running;

/// <summary>Tries one target: inputs that go new ways through the code are kept, and changed further.</summary>
static class Worker
{
    const int MostReports = 5;

    /// <summary>1 where an input broke something.</summary>
    public static int Run(FuzzOptions options)
    {
        var target = AllTargets.Find(options.Target!);
        using var current = new CurrentInput(options.File!);
        var coverage = new Coverage();
        var random = new Random(options.Seed);
        var corpus = new List<byte[]>();
        var reported = new HashSet<string>();
        var counts = new WorkerCounts();
        var clock = Stopwatch.StartNew();
        foreach (var seed in target.Corpus().Where(static input => input.Length <= CurrentInput.Longest))
        {
            Try(seed);
            corpus.Add(seed);
        }
        while (clock.Elapsed.TotalSeconds < options.Seconds)
        {
            // Young ones more often: they have been changed less.
            var from = random.Next(2) == 0 ? random.Next(corpus.Count) : corpus.Count - 1 - random.Next(Math.Min(corpus.Count, 30));
            var input = target.Mutate(corpus[from], corpus[random.Next(corpus.Count)], random);
            if (input.Length > CurrentInput.Longest) continue;
            if (!Try(input)) continue;
            corpus.Add(input);
            counts = counts with { Kept = counts.Kept + 1 };
        }
        Console.WriteLine((counts with { Ways = coverage.Ways }).ToLine());
        return counts.Faults > 0 ? 1 : 0;

        bool Try(byte[] input)
        {
            counts = counts with { Inputs = counts.Inputs + 1 };
            current.Begin(input);
            coverage.Clear();
            try
            {
                target.Run(input);
            }
            catch (Exception broken)
            {
                counts = counts with { Faults = counts.Faults + 1 };
                // Often the same again: one input of each is enough.
                if (reported.Count < MostReports && reported.Add(Kind(broken))) FaultFile.Print(target.Name, options.Seed, FaultFile.Write(options.Faults, target.Name, input), broken.ToString());
            }
            current.End();
            return coverage.AddsWays();
        }
    }

    static string Kind(Exception broken) => broken.GetType().Name + broken.StackTrace?.Split('\n')[0] + (broken is FuzzFault ? broken.Message.Split(':')[0] : "");

    /// <summary>Tries one input and lets what breaks be seen.</summary>
    public static int Replay(FuzzOptions options)
    {
        AllTargets.Find(options.Target!).Run(File.ReadAllBytes(options.File!));
        Console.WriteLine("It holds.");
        return 0;
    }
}
