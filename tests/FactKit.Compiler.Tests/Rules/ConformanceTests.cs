using FactKit.Compiler.Rules;
using FactKit.Compiler.Rules.Checking;

namespace FactKit.Compiler.Tests.Rules;

/// <summary>The static cases of CEL's conformance suite check, each with the type of the value that it must give. Read where FACTKIT_DATA names the folder that has them.</summary>
public class ConformanceTests
{
    sealed class OutsideTheoryAttribute : TheoryAttribute
    {
        public OutsideTheoryAttribute()
        {
            if (ConformanceCase.Folder is null) Skip = "FACTKIT_DATA names no folder with cel";
        }
    }

    public static TheoryData<string> Files() => ConformanceCase.Folder is { } folder
        ? new(Directory.EnumerateFiles(folder, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal))
        : new("none");

    [OutsideTheory]
    [MemberData(nameof(Files))]
    public void Every_static_case_checks_with_the_type_of_its_value(string file)
    {
        var wrong = new List<string>();
        var cases = ConformanceCase.OfFile(Path.Combine(ConformanceCase.Folder!, file)).ToList();
        Assert.NotEmpty(cases);
        foreach (var one in cases)
        {
            var check = RuleCompiler.Check(one.Expression, one.Scope, strictConstants: false);
            if (check.Root is { } root)
            {
                if (one.ValueKind is { } kind && RuleTypes.NameOf(root.Type) != Names(kind)) wrong.Add($"{one.Name}: {one.Expression}: expected {kind}, found {RuleTypes.Show(root.Type)}");
            }
            else if (!one.ExpectsError) wrong.Add($"{one.Name}: {one.Expression}: {check.Faults[0].Message} at {check.Faults[0].Offset}");
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    static string Names(string kind) => kind switch { "null" => "null_type", _ => kind };
}
