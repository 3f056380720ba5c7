using FactKit.Conformance;
using FactKit.Conformance.Cel;

namespace FactKit.Testing.Tests;

/// <summary>CEL's semantics, case by case: those in tests/FactKit.Conformance/Cases, and the published ones where FACTKIT_DATA names their folder.</summary>
public sealed class CelCaseTests
{
    [Fact]
    public void Every_case_of_our_own_passes()
    {
        var (score, failures) = Run(Repository.PathOf("tests/FactKit.Conformance/Cases"));
        Assert.True(score.Passed == score.Total, failures);
        Assert.True(score.Total > 550);
    }

    [OutsideDataTheory]
    [InlineData("cel", 524)]
    public void Every_published_static_case_passes(string folder, int count)
    {
        var (score, failures) = Run(Path.Combine(OutsideDataTheoryAttribute.Folder!, folder));
        Assert.True(score.Passed == score.Total, failures);
        Assert.Equal(count, score.Total);
    }

    [Theory]
    [InlineData("""{ "expr": "1 + 1", "expect": { "value": { "int": "3" } } }""", "expected {\"int\"")]
    [InlineData("""{ "expr": "1 + 1", "expect": { "value": { "uint": "2" } } }""", "found 2 (Int64)")]
    [InlineData("""{ "expr": "1 + 1", "expect": { "error": true } }""", "expected an error, found 2")]
    [InlineData("""{ "expr": "1 / 0", "expect": { "value": { "int": "2" } } }""", "division by zero")]
    [InlineData("""{ "expr": "1 +", "expect": { "value": { "int": "2" } } }""", "not accepted: FK0500")]
    [InlineData("""{ "expr": "1", "expect": { "value": { "tensor": "2" } } }""", "is not known")]
    [InlineData("""{ "expr": "x", "env": { "x": "tensor" }, "expect": { "value": { "int": "2" } } }""", "the type \"tensor\" of a variable is not known")]
    [InlineData("""{ "expr": "x", "env": { "x": "int64" }, "bindings": { "x": { "string": "a" } }, "expect": { "value": { "int": "2" } } }""", "not of its type")]
    [InlineData("""{ "expr": "x", "env": { "x": "int64" }, "bindings": { "x": 7 }, "expect": { "value": { "int": "7" } } }""", "the value 7 is not known")]
    [InlineData("""{ "expr": "1", "expect": 7 }""", "the expectation 7 is not known")]
    [InlineData("""{ "expr": "[1]", "check_only": true, "expect": { "type": { "list": "string" } } }""", "expected the type")]
    public void A_case_that_fails_is_named_and_stops_nothing(string json, string fault)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "own.json"), $$"""[ {{json}}, { "name": "good", "expr": "true", "expect": { "value": { "bool": true } } } ]""");
            var (score, failures) = Run(folder.FullName);
            Assert.Equal((1, 2), (score.Passed, score.Total));
            Assert.Contains(fault, failures.Replace("\": {", "\":{").Replace("{ \"", "{\""), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static (Score Score, string Failures) Run(string folder)
    {
        var failures = new StringWriter();
        var score = new Score(failures);
        CelSuite.Run(folder, score);
        return (score, failures.ToString());
    }
}
