using System.Text.RegularExpressions;

namespace FactKit.PackageTests;

/// <summary>What the package holds, and that a project which has nothing but the package builds, runs and is told of its faults.</summary>
public class PackageTests(Package package) : IClassFixture<Package>
{
    const string Schema = """
        factkit: 1
        schema: newsroom.clash
        version: 1.0.0
        namespace: Newsroom.Facts
        types:
          Report:
            document: true
            fields:
              headline: { type: Text, maxLength: 300 }
              losses: Loss*
          Loss:
            fields:
              killed: { type: Integer, min: 0 }

        """;

    const string Program = """
        using Newsroom.Facts;

        var report = Report.Parse("{\"headline\":\"Two towns\",\"losses\":[{\"killed\":92}]}").Value;
        Console.WriteLine($"{report.Headline}: {report.Losses[0].Killed}");
        foreach (var issue in Report.Parse("{\"headline\":\"Two towns\",\"losses\":[{\"killed\":-1}]}").Issues)
            Console.WriteLine($"{issue.Code} at {issue.Path}");

        """;

    [Fact]
    public void It_holds_the_runtime_the_generator_and_the_build_files_and_nothing_else()
    {
        Assert.Equal(
            [
                "FactKit.nuspec",
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/FactKit.Compiler.dll",
                "analyzers/dotnet/cs/FactKit.SourceGenerator.dll",
                "analyzers/dotnet/cs/FactKit.YamlSyntax.dll",
                "analyzers/dotnet/cs/Scriban.Signed.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "buildTransitive/FactKit.props",
                "buildTransitive/FactKit.targets",
                "lib/net10.0/FactKit.dll",
                "lib/net10.0/FactKit.xml",
                "schemas/factkit.schema.json",
            ],
            Entries("FactKit"));
    }

    [Fact]
    public void The_YAML_reader_comes_with_the_layer_that_it_shares_with_the_compiler() =>
        Assert.Equal(
            [
                "FactKit.Yaml.nuspec",
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "lib/net10.0/FactKit.Yaml.dll",
                "lib/net10.0/FactKit.Yaml.xml",
                "lib/net10.0/FactKit.YamlSyntax.dll",
            ],
            Entries("FactKit.Yaml"));

    IEnumerable<string> Entries(string id)
    {
        using var archive = package.Open(id);
        return [.. archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void It_depends_on_no_other_package()
    {
        using var archive = package.Open("FactKit");
        using var nuspec = new StreamReader(archive.GetEntry("FactKit.nuspec")!.Open());

        Assert.DoesNotContain("<dependency ", nuspec.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_is_built_run_broken_and_blamed()
    {
        var scratch = new Scratch(package, "whole");
        scratch.Write("schemas/clash.fact.yaml", Schema);
        scratch.Write("Program.cs", Program);

        (await scratch.Build()).Succeeded().Prints("0 Warning(s)");
        (await scratch.Start()).Succeeded().Prints("Two towns: 92\nout-of-range at /losses/0/killed\n");

        scratch.Replace("schemas/clash.fact.yaml", "losses: Loss*", "losses: Lost*");
        (await scratch.Build()).Failed().Prints("clash.fact.yaml(10,15): error FK0212: ");
    }

    [Fact]
    public async Task The_core_is_imported_by_name_from_the_package_alone()
    {
        var scratch = new Scratch(package, "core");
        scratch.Write("place.fact.yaml", """
            factkit: 1
            schema: town.report
            imports: [factkit/core]
            types:
              Report:
                document: true
                fields:
                  sources: Source+
                  at: Place

            """);
        scratch.Write("Program.cs", """
            using FactKit.Core;
            using Town.Report;

            var report = Report.Parse("{\"sources\":[{\"id\":\"desk\",\"name\":\"The desk\",\"kind\":\"publisher\",\"isParty\":false}],\"at\":{\"id\":\"mill\",\"name\":\"Old mill\",\"precision\":\"near\"}}").Value;
            Console.WriteLine($"{report.At.Name}: {report.At.Precision == PlacePrecision.Near}, {report.Sources[0].IsParty}, {typeof(Place).Assembly.GetName().Name}");
            foreach (var issue in (report with { At = report.At with { Precision = PlacePrecision.Admin1, Admin2 = "Millford" } }).Validate().Issues)
                Console.WriteLine($"{issue.RuleId} at {issue.Path}");

            """);

        (await scratch.Build()).Succeeded().Prints("0 Warning(s)");
        (await scratch.Start()).Succeeded().Prints("Old mill: True, False, FactKit\nno-district-in-a-province at /at/admin2\n");

        scratch.Replace("place.fact.yaml", "factkit/core", "factkit/cor");
        (await scratch.Build()).Failed().Prints("place.fact.yaml(3,11): error FK0405: FactKit has no built-in schema \"factkit/cor\"; did you mean \"factkit/core\"?");
    }

    // It uses internals of FactKit, which are no contract.
    [Fact]
    public void The_YAML_reader_takes_the_FactKit_of_its_own_version_and_no_other()
    {
        using var archive = package.Open("FactKit.Yaml");
        using var nuspec = new StreamReader(archive.GetEntry("FactKit.Yaml.nuspec")!.Open());

        Assert.Matches("<dependency id=\"FactKit\" version=\"\\[[0-9][^],]*\\]\"", nuspec.ReadToEnd());
    }

    [Fact]
    public async Task A_YAML_document_is_read()
    {
        var scratch = new Scratch(package, "yaml");
        scratch.AddToProject("""<ItemGroup><PackageReference Include="FactKit.Yaml" Version="*-*" /></ItemGroup>""");
        scratch.Write("clash.fact.yaml", Schema);
        scratch.Write("Program.cs", """
            using FactKit;
            using Newsroom.Facts;

            var report = FactYaml.Parse<Report>("headline: 1.10\nlosses:\n  - killed: 92\n").Value;
            Console.WriteLine($"{report.Headline}: {report.Losses[0].Killed}");
            Console.WriteLine(FactYaml.Parse<Report>("headline: !x y\nlosses:\n  - killed: 010\n"));

            """);

        (await scratch.Build()).Succeeded().Prints("0 Warning(s)");
        (await scratch.Start()).Succeeded().Prints("""
            1.10: 92
            (1,11): error malformed-yaml: /headline: The value begins with `!`, which YAML reads as a tag: quote it.
            (3,13): error wrong-type: /losses/0/killed: expected a whole number, found the text "010": write it without the leading zero

            """);
    }

    [Fact]
    public async Task The_install_of_the_README_works()
    {
        var page = File.ReadAllText(Repository.PathOf("README.md"));
        var scratch = new Scratch(package, "readme");
        // Only what the README names is a source: no feed is asked, and the packages are where the test has put them.
        var config = Regex.Match(page, "(?s)```xml\n(<configuration>.*?)```").Groups[1].Value
            .Replace("<packageSources>", "<config><add key=\"globalPackagesFolder\" value=\"packages\" /></config><packageSources><clear />", StringComparison.Ordinal)
            .Replace("../factkit/src/FactKit/bin/Release", package.Source, StringComparison.Ordinal)
            .Replace("../factkit/src/FactKit.Yaml/bin/Release", package.Source, StringComparison.Ordinal);
        scratch.Write("NuGet.config", config);
        scratch.Replace("App.csproj", "<PackageReference Include=\"FactKit\" Version=\"*-*\" />", Regex.Match(page, "<PackageReference Include=\"FactKit\" [^>]*>").Value);
        scratch.Write("clash.fact.yaml", Schema);
        scratch.Write("Program.cs", Program);

        (await scratch.Build()).Succeeded().Prints("0 Warning(s)");
    }

    [Fact]
    public async Task The_web_program_of_the_page_answers()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/csharp.md"));
        var scratch = new Scratch(package, "web");
        scratch.Replace("App.csproj", "Sdk=\"Microsoft.NET.Sdk\"", "Sdk=\"Microsoft.NET.Sdk.Web\"");
        scratch.Write("records.fact.yaml", Regex.Match(page, "(?s)```yaml\n(factkit: 1\n.*?)```").Groups[1].Value);
        scratch.Write("Program.cs", Regex.Match(page, "(?s)```csharp\n(// Program.cs.*?)```").Groups[1].Value.Replace("app.Run();", """
            app.Urls.Add("http://127.0.0.1:0");
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
            foreach (var (path, json) in new[] { ("/reports", "{}"), ("/reports", Good), ("/headlines", Good) })
            {
                var answer = await client.PostAsync(path, new StringContent(json, System.Text.Encoding.UTF8, "application/json"));
                Console.WriteLine($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            }
            await app.StopAsync();

            partial class Program
            {
                const string Good = "{\"headline\":{\"absent\":\"not-stated\"},\"sources\":[{\"id\":\"desk\",\"name\":\"The desk\",\"kind\":\"blog\"}],\"witnesses\":[\"M. O.\"]}";
            }
            """, StringComparison.Ordinal));

        (await scratch.Build()).Succeeded().Prints("0 Warning(s)");
        (await scratch.Start()).Succeeded()
            .Prints("422 [{\"code\":\"missing-field\",\"severity\":\"error\",\"path\":\"/headline\",")
            .Prints("200 {\"headline\":{\"absent\":\"not-stated\"},\"sources\":[{\"id\":\"desk\",\"name\":\"The desk\",\"kind\":\"blog\"}],\"witnesses\":[\"M. O.\"]}\n")
            .Prints("200 {\"headline\":{\"absent\":\"not-stated\"}}\n");
    }

    [Fact]
    public async Task Items_name_schemas_when_the_glob_is_off()
    {
        var scratch = new Scratch(package, "items");
        scratch.AddToProject("""
            <PropertyGroup>
              <EnableDefaultFactSchemaItems>false</EnableDefaultFactSchemaItems>
            </PropertyGroup>
            <ItemGroup>
              <FactSchema Include="clash.yaml" />
            </ItemGroup>
            """);
        scratch.Write("clash.yaml", Schema);
        scratch.Write("left-out.fact.yaml", "this: is no schema\n");
        scratch.Write("bin/old.fact.yaml", "this: is no schema\n");
        scratch.Write("Program.cs", Program);

        (await scratch.Build()).Succeeded().Prints("0 Warning(s)");
    }

    [Fact]
    public async Task A_globalconfig_sets_severities()
    {
        var scratch = new Scratch(package, "severity");
        scratch.Write("clash.fact.yaml", Schema.Replace("types:", "imports: [./other.fact.yaml, ./other.fact.yaml]\ntypes:"));
        scratch.Write("other.fact.yaml", Schema.Replace("newsroom.clash", "newsroom.other").Replace("Newsroom.Facts", "Newsroom.Other").Replace("Loss", "Damage").Replace("Report", "Other"));
        scratch.Write("Program.cs", Program);

        (await scratch.Build()).Failed().Prints("clash.fact.yaml(5,30): error FK0403: ");

        scratch.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.FK0403.severity = none\n");
        (await scratch.Build()).Succeeded().Prints("0 Warning(s)");
    }
}
