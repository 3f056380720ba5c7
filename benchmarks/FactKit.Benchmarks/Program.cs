using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Running;
using FactKit.Benchmarks.Ratios;

// `-- ratios [seconds for each kind of document]` compares within one process in under a minute; anything else goes to BenchmarkDotNet.
// `-- lines [GB]` reads and writes a long stream of documents.
if (args is ["ratios" or "lines", ..])
{
    if (typeof(FactKit.FactIssue).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true })
    {
        Console.Error.WriteLine($"This is a debug build, whose figures say nothing: dotnet run -c Release --project benchmarks/FactKit.Benchmarks -- {args[0]}");
        Environment.Exit(2);
    }
    if (args[0] == "lines")
    {
        await FactKit.Benchmarks.Streams.LineReport.PrintAsync(Console.Out, args.Length > 1 && double.TryParse(args[1], System.Globalization.CultureInfo.InvariantCulture, out var size) && size > 0 ? size : 0.05);
        return;
    }
    RatioReport.Print(Console.Out, TimeSpan.FromSeconds(args.Length > 1 && double.TryParse(args[1], System.Globalization.CultureInfo.InvariantCulture, out var seconds) ? seconds : 2));
    return;
}
// `-- rules` prints the figures of rules alone.
if (args is ["rules"])
{
    foreach (var figure in FactKit.Benchmarks.RuleCosts.RuleReport.Print(Console.Out, TimeSpan.FromSeconds(3))) Console.WriteLine(figure);
    return;
}
// `-- writing [seconds for each kind]` prints the ratios of writing alone, for all kinds of documents.
if (args is ["writing", ..])
{
    RatioReport.PrintWriting(Console.Out, TimeSpan.FromSeconds(args.Length > 1 && double.TryParse(args[1], System.Globalization.CultureInfo.InvariantCulture, out var seconds) ? seconds : 3));
    return;
}
// `-- builds` prints what the generator costs a build and an editor.
if (args is ["builds"])
{
    FactKit.Benchmarks.Builds.BuildReport.Print(Console.Out);
    return;
}
// `-- growth [FILE.svg]` prints how costs grow with the work, and draws it.
if (args is ["growth", ..])
{
    var series = FactKit.Benchmarks.Growth.GrowthReport.Measure();
    FactKit.Benchmarks.Growth.GrowthReport.Print(Console.Out, series);
    if (args.Length > 1) File.WriteAllText(args[1], FactKit.Benchmarks.Growth.GrowthChart.Svg(series));
    return;
}
// `-- spin KIND NAME [seconds]` repeats one contestant, for a profiler to look at.
if (args is ["spin", var kind, var name, ..])
{
    Spin.Run(Enum.Parse<FactKit.Benchmarks.Documents.DocumentKind>(kind, ignoreCase: true), name,
        TimeSpan.FromSeconds(args.Length > 3 && double.TryParse(args[3], System.Globalization.CultureInfo.InvariantCulture, out var spin) ? spin : 8));
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
