using FactKit.SourceGenerator.Pipeline;
using FactKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactKit.SourceGenerator.Tests;

/// <summary>An exception in one file is one diagnostic of that file: FK0999, and the other files go on.</summary>
public class GuardTests
{
    [Theory]
    [InlineData(Stage.Step)]
    [InlineData(Stage.Output)]
    public void An_exception_blames_its_file_and_the_others_are_emitted(Stage stage)
    {
        var result = Run(stage, () => new InvalidOperationException("first line\n   second line"));

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("FK0999", diagnostic.Id);
        Assert.Equal("/schemas/bad.fact.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("InvalidOperationException: first line    second line", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Null(result.Exception);
        Assert.Equal(["good.g.cs"], result.GeneratedSources.Select(source => source.HintName));
    }

    [Fact]
    public void An_exception_over_all_files_leaves_the_fallback()
    {
        var result = Run(Stage.Whole, () => new InvalidOperationException("broken"));

        Assert.Equal("FK0999", Assert.Single(result.Diagnostics).Id);
        Assert.Equal(2, result.GeneratedSources.Length);
    }

    [Theory]
    [InlineData(Stage.Step)]
    [InlineData(Stage.Output)]
    [InlineData(Stage.Whole)]
    public void Cancellation_passes(Stage stage)
    {
        using var cancelled = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => Run(
            stage,
            () =>
            {
                cancelled.Cancel();
                return new OperationCanceledException(cancelled.Token);
            },
            cancelled.Token));
    }

    public enum Stage { Step, Whole, Output }

    static GeneratorRunResult Run(Stage stage, Func<Exception> exception, CancellationToken cancellation = default)
    {
        var files = SchemaFiles.InMemory([("bad.fact.yaml", "bad"), ("good.fact.yaml", "good")]);
        return CSharpGeneratorDriver.Create([new Failing(stage, exception).AsSourceGenerator()], files.Texts)
            .RunGenerators(SchemaDriver.EmptyCompilation, cancellation)
            .GetRunResult().Results.Single();
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1036", Justification = "It is never loaded by a compiler.")]
    sealed class Failing(Stage failing, Func<Exception> exception) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var guard = new Guard(context);
            var texts = guard.Step(
                context.AdditionalTextsProvider, "Step", text => text.Path, (text, _) => Fail(Stage.Step, Path.GetFileName(text.Path)));
            var whole = guard.Whole(texts.Collect(), "Whole", "fallback", all => Fail(Stage.Whole, "bad.fact.yaml"));
            guard.Output(texts.Combine(whole).Select((pair, _) => pair.Left), (output, name, _) =>
                output.AddSource(Fail(Stage.Output, name).Replace(".fact.yaml", ".g.cs", StringComparison.Ordinal), ""));
        }

        string Fail(Stage stage, string name) => stage == failing && name == "bad.fact.yaml" ? throw exception() : name;
    }
}
