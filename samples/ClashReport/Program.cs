using System.Text;
using FactKit;
using Newsroom.Facts;
using Newsroom.Sample;
using Spectre.Console;

// Reads the record of one article and shows its facts; then reads a damaged copy and shows every fault.
// The exit code is 0 when the first is valid, survives a round trip, and the second gives the faults that were put into it.

Console.OutputEncoding = Encoding.UTF8;
var console = AnsiConsole.Console;
if (Console.IsOutputRedirected) console.Profile.Width = 140;

var good = Sample("report.json");
var result = ClashReport.Parse(good);
if (!result.TryGetValue(out var report))
{
    FaultTable.Write(console, "report.json", good, result.Issues);
    return 1;
}

ReportTables.Write(console, report);

if (ClashReport.Parse(report.ToJson()).Value != report)
{
    console.WriteLine("report.json: the record is another one after it was written and read again.");
    return 1;
}

var damaged = Sample("damaged.json");
var faults = ClashReport.Parse(damaged).Issues;
FaultTable.Write(console, "damaged.json", damaged, faults);

string[] expected =
[
    FactCodes.MissingField, FactCodes.UnknownField, FactCodes.DuplicateField, FactCodes.WrongType, FactCodes.WrongValue,
    FactCodes.UnknownValue, FactCodes.OutOfRange, FactCodes.TooShort, FactCodes.PatternMismatch, FactCodes.TooFew,
    FactCodes.DuplicateItem, FactCodes.DuplicateKey, FactCodes.DanglingReference,
];
var missed = expected.Except(faults.Select(fault => fault.Code)).ToArray();
if (missed.Length == 0) return 0;

console.WriteLine($"damaged.json: no fault with the code {string.Join(", ", missed)}.");
return 1;

static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name));
