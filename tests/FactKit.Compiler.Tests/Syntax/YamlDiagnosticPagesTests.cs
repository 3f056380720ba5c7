using System.Reflection;
using System.Text.RegularExpressions;
using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Tests.Syntax;

/// <summary>The catalogue of YAML faults and docs/diagnostics say the same, and the pages' examples do what they claim.</summary>
public class YamlDiagnosticPagesTests
{
    // Their examples would be too long for a page, or hold a character that cannot be shown.
    static readonly string[] WithoutExample = ["FK0002", "FK0003", "FK0005"];

    static readonly DiagnosticDescriptor[] Yaml =
        [.. typeof(YamlCatalogue).GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>()];

    public static TheoryData<string> Ids => [.. Yaml.Select(d => d.Id)];

    [Fact]
    public void No_id_is_given_twice() => Assert.Equal(Yaml.Length, Yaml.Select(d => d.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_has_a_page_whose_first_example_gives_it_and_whose_second_does_not(string id)
    {
        var descriptor = Yaml.Single(d => d.Id == id);
        var page = File.ReadAllText(Repository.PathOf(descriptor.HelpPath)).Replace("\r\n", "\n");
        Assert.StartsWith($"# {id}: {descriptor.Title}\n\n", page, StringComparison.Ordinal);
        var examples = Regex.Matches(page, "```yaml\n(.*?)\n```", RegexOptions.Singleline).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(2, examples.Length);
        Assert.Equal("", Syntax.Yaml.Faults(examples[1]));
        if (!WithoutExample.Contains(id))
            Assert.Equal(id, Assert.Single(Syntax.Yaml.Parse(examples[0]).Diagnostics).Descriptor.Id);
    }
}
