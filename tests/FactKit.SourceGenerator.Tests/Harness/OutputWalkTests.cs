using FactKit.Compiler.Text;
using FactKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Sdk;

namespace FactKit.SourceGenerator.Tests.Harness;

/// <summary>The walk finds what it is there to find.</summary>
public class OutputWalkTests
{
    [Fact]
    public void A_step_that_keeps_a_compilation_is_found() =>
        Assert.Contains("The step Report", Walk(TrackingNames.Report, compilation => new { Kept = new List<object> { compilation } }), StringComparison.Ordinal);

    [Fact]
    public void A_step_that_keeps_a_symbol_is_found() =>
        Assert.Contains("The step File", Walk(TrackingNames.File, compilation => compilation.Assembly), StringComparison.Ordinal);

    [Fact]
    public void A_position_is_found_where_it_must_not_be_and_allowed_where_it_may()
    {
        Assert.Contains("The step Bind.Position", Walk(TrackingNames.Bind, _ => new Holder(new TextSpan(3, 4))), StringComparison.Ordinal);
        Assert.Equal("", Walk(TrackingNames.Report, _ => new Holder(new TextSpan(3, 4))));
    }

    static string Walk(string step, Func<Compilation, object> kept)
    {
        var driver = CSharpGeneratorDriver.Create([new Keeping(step, kept).AsSourceGenerator()], driverOptions: new(IncrementalGeneratorOutputKind.None, true))
            .RunGenerators(SchemaDriver.EmptyCompilation);
        try
        {
            OutputWalk.Assert(driver);
            return "";
        }
        catch (XunitException found)
        {
            return found.Message;
        }
    }

    sealed record Holder(TextSpan Position)
    {
        public TextSpan Position = Position;
    }

    sealed class Keeping(string step, Func<Compilation, object> kept) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(
                context.CompilationProvider.Select((compilation, _) => kept(compilation)).WithTrackingName(step),
                (_, _) => { });
    }
}
