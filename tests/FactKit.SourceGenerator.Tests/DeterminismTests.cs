using System.Globalization;
using FactKit.SourceGenerator.Tests.Harness;
using FactKit.Testing;

namespace FactKit.SourceGenerator.Tests;

/// <summary>The same schemas give the same bytes, whoever builds them and where.</summary>
public class DeterminismTests
{
    static readonly string Expected = Run();

    [Fact]
    public void Two_runs_agree() => Assert.Equal(Expected, Run());

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void Cultures_agree(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Expected, Run());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Folders_agree() => Assert.Equal(Expected, Run("/home/somebody/else/"));

    [Fact]
    public void The_order_of_the_files_does_not_matter() => Assert.Equal(Expected, Run(files: Schemas.CoreAndImporters(3).Reverse()));

    [Fact]
    public void Sources_have_no_carriage_return_and_no_path()
    {
        Assert.DoesNotContain('\r', Expected);
        Assert.DoesNotContain("/schemas/", Expected);
        Assert.Contains("Newsroom.Report2", Expected);
    }

    [Fact]
    public void Line_ends_of_the_schema_do_not_matter() =>
        Assert.Equal(Expected, Run(files: Schemas.CoreAndImporters(3).Select(file => (file.Path, file.Yaml.Replace("\n", "\r\n")))));

    static string Run(string root = "/schemas/", IEnumerable<(string, string)>? files = null)
    {
        var schemas = SchemaFiles.InMemory(files ?? Schemas.CoreAndImporters(3), root);
        var driver = SchemaDriver.Create(schemas).RunGenerators(SchemaDriver.EmptyCompilation);
        return SchemaDriver.Result(schemas, driver.GetRunResult(), SchemaDriver.EmptyCompilation).ToString();
    }
}
