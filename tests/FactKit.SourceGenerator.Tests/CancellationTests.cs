using System.Text;
using FactKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FactKit.SourceGenerator.Tests;

/// <summary>An editor cancels a run at every key: it ends at once, and the next run makes all that it would have made.</summary>
public class CancellationTests
{
    const int Files = 20;

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(Files - 1)]
    public void A_run_that_is_cancelled_in_the_middle_ends_there_and_the_next_one_is_whole(int at)
    {
        using var cancel = new CancellationTokenSource();
        var read = 0;
        var texts = Enumerable.Range(0, Files).Select(AdditionalText (i) => new Watched($"/schemas/s{i}.fact.yaml", $"factkit: 1\nschema: s{i}\ntypes: {{ T{i}: {{ fields: {{ a: Text }} }} }}\n", () =>
        {
            if (read++ == at) cancel.Cancel();
        })).ToArray();
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new FactKitGenerator().AsSourceGenerator()], texts);

        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(SchemaDriver.EmptyCompilation, cancel.Token));
        Assert.Equal(at + 1, read);

        var result = driver.RunGenerators(SchemaDriver.EmptyCompilation, CancellationToken.None).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(Files, result.GeneratedSources.Length);
    }

    sealed class Watched(string path, string yaml, Action read) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            read();
            cancellationToken.ThrowIfCancellationRequested();
            return SourceText.From(yaml, Encoding.UTF8);
        }
    }
}
