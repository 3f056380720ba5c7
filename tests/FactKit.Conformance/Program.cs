using FactKit.Conformance;

// Exit codes: 0 all passed, 1 a failure or nothing to check, 2 wrong arguments or an unreadable file.
if (args.Length != 2 || Suites.All.FirstOrDefault(suite => suite.Name == args[0]) is not { } suite)
{
    Console.Error.WriteLine("usage: FactKit.Conformance SUITE PATH");
    foreach (var known in Suites.All) Console.Error.WriteLine($"  {known.Name} {known.Argument}");
    return 2;
}
var score = new Score(Console.Out);
try
{
    suite.Run(args[1], score);
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException)
{
    Console.Error.WriteLine(fault.Message);
    return 2;
}
Console.WriteLine($"{suite.Name} {score.Passed}/{score.Total}");
return score.Passed == score.Total && score.Total > 0 ? 0 : 1;
