using FactKit.SourceGenerator.Tests.Harness;
using FactKit.Testing;
using FactKit.TestSupport;
using Microsoft.CodeAnalysis;

namespace FactKit.SourceGenerator.Tests;

/// <summary>Four times as many schemas that import each other cost four times as many bytes of the heap, in a first run and after an edit; what is quadratic takes sixteen times as many.</summary>
public class ChainCostTests
{
    const double Most = 7;

    [Theory]
    [InlineData("chain")]
    [InlineData("circle")]
    [InlineData("ladder")]
    public void The_first_run_costs_as_much_as_there_are_schemas(string shape)
    {
        var (small, great) = (Files(shape, 100), Files(shape, 400));
        var ratio = Cost.Allocations(() => Run(small), () => Run(great));
        Assert.True(ratio < Most, $"{shape}: four times as many schemas took {ratio:F1} times as many bytes.");
    }

    /// <summary>An edit that only its own schema sees: every other input is compared with the one before, which is not done by walking all that it reaches.</summary>
    [Theory]
    [InlineData("chain")]
    [InlineData("circle")]
    [InlineData("ladder")]
    public void A_run_after_an_edit_costs_no_more_than_all_schemas(string shape)
    {
        var (small, great) = (Edits(shape, 100), Edits(shape, 400));
        var bytes = Cost.Allocations(small, great);
        Assert.True(bytes < Most, $"{shape}: after an edit, four times as many schemas took {bytes:F1} times as many bytes.");
        const double Longest = 14;
        var time = Cost.Ratio(small, great, Longest);
        Assert.True(time < Longest, $"{shape}: after an edit, four times as many schemas took {time:F1} times as long.");
    }

    static SchemaFiles Files(string shape, int count) => SchemaFiles.InMemory(shape switch
    {
        "chain" => Chains.Chain(count),
        "circle" => Chains.Circle(count),
        _ => Chains.Ladder(count),
    });

    static GeneratorDriver Run(SchemaFiles files) => SchemaDriver.Create(files).RunGenerators(SchemaDriver.EmptyCompilation);

    // Back and forth: each time it is run, another constraint of the last schema.
    static Action Edits(string shape, int count)
    {
        var files = Files(shape, count);
        var driver = Run(files);
        AdditionalText last = files.Texts[^1];
        var number = 0;
        return () =>
        {
            var edited = new SchemaText(last.Path, last.GetText()!.ToString().Replace(number % 2 == 0 ? "100" : "200", number++ % 2 == 0 ? "200" : "100", StringComparison.Ordinal));
            driver = driver.ReplaceAdditionalText(last, edited).RunGenerators(SchemaDriver.EmptyCompilation);
            last = edited;
        };
    }
}
