using System.Diagnostics;
using System.Globalization;
using FactKit.Fuzz.Targets;

namespace FactKit.Fuzz.Running;

/// <summary>Runs each target in a process of its own, so that one that crashes or hangs is a fault and not the end.</summary>
static class Supervisor
{
    // No input may take longer; a busy machine is no reason.
    static readonly TimeSpan Hangs = TimeSpan.FromSeconds(30);

    /// <summary>1 where any target has a fault.</summary>
    public static int Run(FuzzOptions options)
    {
        var clock = Stopwatch.StartNew();
        var copy = Instrumentation.Copy();
        try
        {
            var targets = options.Target is { } only ? [only] : AllTargets.Names;
            var faults = 0L;
            var inputs = 0L;
            Console.WriteLine($"{"target",-18}{"inputs",10}{"kept",8}{"ways",8}{"faults",8}");
            for (var i = 0; i < targets.Count; i++)
            {
                // What is left, shared among those that are left.
                var share = Math.Max(0.5, (options.Seconds - clock.Elapsed.TotalSeconds) / (targets.Count - i));
                var counts = Worker(copy, targets[i], options with { Seconds = share });
                Console.WriteLine($"{targets[i],-18}{counts.Inputs,10}{counts.Kept,8}{counts.Ways,8}{counts.Faults,8}");
                inputs += counts.Inputs;
                faults += counts.Faults;
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{targets.Count} targets, {inputs} inputs, {faults} faults, seed {options.Seed}, {clock.Elapsed.TotalSeconds:F0} s"));
            return faults > 0 ? 1 : 0;
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    static WorkerCounts Worker(string copy, string target, FuzzOptions options)
    {
        var shared = Path.Combine(copy, target + ".input");
        using var current = new CurrentInput(shared);
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet") { RedirectStandardOutput = true };
        // Started as "dotnet FactKit.Fuzz.dll" or by its own name: the copy is run the same way.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Add(Path.Combine(copy, "FactKit.Fuzz.dll"));
        else start.FileName = Path.Combine(copy, Path.GetFileName(start.FileName));
        foreach (var argument in new[]
        {
            options.Seconds.ToString(CultureInfo.InvariantCulture), "--worker", shared, "--target", target, "--seed", options.Seed.ToString(CultureInfo.InvariantCulture), "--faults", options.Faults,
        }) start.ArgumentList.Add(argument);
        // A method that is compiled twice is measured twice.
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var worker = Process.Start(start) ?? throw new InvalidOperationException("The worker did not start.");
        var counts = new WorkerCounts();
        var output = Task.Run(() =>
        {
            while (worker.StandardOutput.ReadLine() is { } line)
            {
                if (WorkerCounts.TryParse(line) is { } said) counts = said;
                else Console.WriteLine(line);
            }
        });
        while (!worker.WaitForExit(200))
        {
            if (current.Age < Hangs) continue;
            worker.Kill(entireProcessTree: true);
            worker.WaitForExit();
            output.Wait();
            return Broke($"it took longer than {Hangs.TotalSeconds} seconds");
        }
        output.Wait();
        return worker.ExitCode is 0 or 1 ? counts : Broke($"the process ended with {worker.ExitCode}");

        WorkerCounts Broke(string how)
        {
            FaultFile.Print(target, options.Seed, FaultFile.Write(options.Faults, target, current.Read()), how);
            return counts with { Faults = counts.Faults + 1 };
        }
    }
}
