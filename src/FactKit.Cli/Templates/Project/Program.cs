using FactKit;
using {{namespace}};

// The build puts the example beside the program, which so finds it from any folder.
var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "{{name}}.examples", "valid", "first.json");
FactResult<{{type}}> result = {{type}}.Parse(File.ReadAllBytes(path));
if (!result.TryGetValue(out var report))
{
    Console.WriteLine(result);   // every fault, one a line
    return 1;
}

Console.WriteLine($"{report.Headline} ({report.Published})");
foreach (var loss in report.Losses)
    Console.WriteLine($"{report.Find(loss.Side)?.Name}: killed {loss.Killed}");
return 0;
