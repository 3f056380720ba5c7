using FactKit.Compiler.Export;
using Snapshooter.Xunit;

namespace FactKit.Compiler.Tests.Export;

/// <summary>What each target makes of a small schema.</summary>
public class ExportSnapshotTests
{
    [Fact]
    public void Markdown() => Match("markdown");

    [Fact]
    public void TypeScript() => Match("typescript");

    [Fact]
    public void Sql() => Match("sql");

    [Fact]
    public void JsonSchema() => Match("json-schema");

    [Fact]
    public void OpenAi() => Match("openai");

    [Fact]
    public void Anthropic() => Match("anthropic");

    [Fact]
    public void Csv() => Match("csv-header");

    // Style and script are files of their own, and are the same on every page.
    [Fact]
    public void Html()
    {
        var text = Export("html");
        Snapshot.Match(text[text.IndexOf("<body>", StringComparison.Ordinal)..], "Export.html");
    }

    static void Match(string target) => Snapshot.Match(Export(target), $"Export.{target}");

    static string Export(string target) => ExportTargets.Find(target)!.Export(ExportSchemas.SmallModel()).Text;
}
