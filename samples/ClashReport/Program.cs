using System.Text;
using FactKit;
using FactKit.Schemas.Clashes;
using Newsroom.Sample;
using Spectre.Console;

// Reads the record of one article, shows each claim with its sources and its evidence, and lets grounding catch an altered quotation and an altered
// number. Shows a rule that the article leaves open and one that an altered record breaks, then reads a damaged record and shows every fault.
// The exit code is 0 when all of it goes as it should.

Console.OutputEncoding = Encoding.UTF8;
var console = AnsiConsole.Console;
if (Console.IsOutputRedirected) console.Profile.Width = 160;

var good = SampleFiles.Read("report.json");
var result = ClashReport.Parse(good);
if (!result.TryGetValue(out var report))
{
    FaultTable.Write(console, "report.json", good, result.Issues);
    return 1;
}

var article = SampleFiles.Article();
var grounding = report.Ground(article);
ReportView.Write(console, report, grounding);
console.WriteLine(grounding.ToString());
if (!grounding.IsGrounded) return Failed("some evidence does not stand in the article");
if (ClashReport.Parse(report.ToJson()).Value != report) return Failed("the record is another one after it was written and read again");

console.WriteLine();
if (!Caught("An altered quotation", Alterations.Quote(report), finding => finding.Match == EvidenceMatch.NotFound)) return Failed("an altered quotation was not caught");
if (!Caught("An altered number", Alterations.Number(report), finding => finding.Agreement == Agreement.Inconsistent)) return Failed("an altered number was not caught");

console.WriteLine();
var open = ClashReport.Parse(good, new FactReadOptions { Report = FactSeverity.Info }).Issues.SingleOrDefault(issue => issue.RuleId == "begins-before-it-is-reported");
if (open is null) return Failed("a rule that the article leaves open was not undetermined");
console.WriteLine($"A rule is undetermined: {open}");
if (Alterations.Survivors(report).Validate().Issues is not [{ RuleId: "wounded-sumOf" } broken]) return Failed("a derived number that no longer adds up was not caught");
console.WriteLine($"A derived number no longer adds up: {broken}");

console.WriteLine();
var damaged = SampleFiles.Read("damaged.json");
var faults = ClashReport.Parse(damaged).Issues;
FaultTable.Write(console, "damaged.json", damaged, faults);
var missed = ExpectedFaults().Except(faults.Select(fault => fault.Code)).ToArray();
return missed.Length == 0 ? 0 : Failed($"damaged.json gave no fault with the code {string.Join(", ", missed)}");

bool Caught(string what, ClashReport altered, Func<GroundingFinding, bool> isIt)
{
    var findings = altered.Ground(article).Findings.Where(finding => !finding.IsGrounded).ToArray();
    foreach (var finding in findings) console.WriteLine($"{what} is caught: {finding}");
    return findings is [var only] && isIt(only);
}

int Failed(string why)
{
    console.WriteLine($"Not as it should be: {why}.");
    return 1;
}

static string[] ExpectedFaults() =>
[
    FactCodes.MissingField, FactCodes.UnknownField, FactCodes.DuplicateField, FactCodes.WrongType, FactCodes.WrongValue, FactCodes.UnknownValue,
    FactCodes.OutOfRange, FactCodes.TooShort, FactCodes.PatternMismatch, FactCodes.TooFew, FactCodes.DuplicateItem, FactCodes.DuplicateKey,
    FactCodes.DanglingReference, FactCodes.MissingEvidence,
];
