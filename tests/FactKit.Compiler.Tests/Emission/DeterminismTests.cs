using System.Globalization;
using System.Reflection;
using FactKit.Compiler.Emission;

namespace FactKit.Compiler.Tests.Emission;

/// <summary>The same model gives the same text everywhere.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR"), InlineData("ar-SA"), InlineData("fa-IR")]
    public void The_culture_changes_nothing(string culture)
    {
        var expected = GeneratedCode.EmitAll(Models.Everything());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, GeneratedCode.EmitAll(Models.Everything()));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Threads_share_the_templates()
    {
        var expected = GeneratedCode.EmitAll(Models.Clash());
        Parallel.For(0, 16, _ => Assert.Equal(expected, GeneratedCode.EmitAll(Models.Clash())));
    }

    [Fact]
    public void Text_ends_lines_with_a_line_feed_and_leaves_no_blanks_at_their_ends()
    {
        foreach (var file in GeneratedCode.EmitAll(Models.Everything()))
        {
            Assert.DoesNotContain('\r', file.Text);
            Assert.EndsWith("}\n", file.Text);
            Assert.DoesNotContain(file.Text.Split('\n'), line => line.EndsWith(' '));
            Assert.DoesNotContain("\n\n\n", file.Text);
        }
    }

    [Fact]
    public void The_hint_name_is_the_id_of_the_schema() => Assert.Equal("newsroom.clash.g.cs", Emitter.File([Emitter.Emit(Models.Clash().Records[2])]).HintName);

    [Fact]
    public void The_tool_version_is_that_of_the_package() =>
        Assert.StartsWith(Names.ToolVersion + ".", typeof(Emitter).Assembly.GetName().Version + ".");

    [Fact]
    public void An_abandoned_compilation_stops() =>
        Assert.Throws<OperationCanceledException>(() => Emitter.Emit(Models.Clash().Records[0], new CancellationToken(canceled: true)));
}
