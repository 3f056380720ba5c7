using System.Text;
using FactKit.Testing.Samples;

namespace FactKit.Testing.Tests.Evolution;

public class SampleTests
{
    [Theory]
    [InlineData("casualties")]
    [InlineData("clash")]
    [InlineData("events")]
    [InlineData("incident")]
    [InlineData("plover")]
    public void Samples_of_schemas_that_ship_break_nothing_but_rules(string name)
    {
        var version = SchemaVersion.At(Repository.PathOf($"schemas/{name}.fact.yaml"));
        var documents = new SampleDocuments(version.Whole);
        var root = version.Whole.Documents.Single().Name;
        var valid = 0;
        foreach (var document in Enumerable.Range(0, 40).Select(seed => documents.Random(root, seed)).Append(documents.Of(root)).Append(documents.Of(root, SampleFill.Full)))
        {
            var json = document.Root.ToJsonString();
            var result = version.Types[0].Parse(Encoding.UTF8.GetBytes(json));
            Assert.True(result.Issues.All(issue => issue.Code == FactCodes.Rule || issue.Severity != FactSeverity.Error), $"{json}\n{result}");
            if (result.IsValid) valid++;
        }
        Assert.True(valid > 0);
    }

    [Fact]
    public void They_are_the_same_each_time()
    {
        var version = SchemaVersion.At(Repository.PathOf("schemas/clash.fact.yaml"));
        var root = version.Whole.Documents.Single().Name;

        Assert.Equal(new SampleDocuments(version.Whole).Random(root, 5).Root.ToJsonString(), new SampleDocuments(version.Whole).Random(root, 5).Root.ToJsonString());
    }
}
