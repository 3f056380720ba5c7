using System.Text.RegularExpressions;

namespace FactKit.PackageTests;

/// <summary>The package FactKit.Testing and the tool, as a user gets them.</summary>
public class TestingPackageTests(Package package) : IClassFixture<Package>
{
    // Verify's package cannot be had from every feed, since what it needs is not served there; so the page's snippet is compiled and run against the part of Verify.Xunit that it calls:
    // the static class, the parameters, and a result that is awaited or returned as a Task. The names are those of its documentation (VerifyTests/Verify, 28 and later).
    const string VerifyStandIn = """
        using System.Runtime.CompilerServices;

        namespace VerifyTests
        {
            public class VerifySettings;

            public class SettingsTask(string target)
            {
                public Task ToTask() => target.Contains(" record Note") ? Task.CompletedTask : throw new System.InvalidOperationException(target);

                public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

                public static implicit operator Task(SettingsTask task) => task.ToTask();
            }
        }

        namespace VerifyXunit
        {
            public static class Verifier
            {
                public static VerifyTests.SettingsTask Verify(string target, VerifyTests.VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") => new(target);
            }
        }
        """;

    [Fact]
    public async Task A_test_project_has_examples_documents_and_snapshots_as_the_page_shows()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/testing.md"));
        var scratch = new Scratch(package, "tests");
        scratch.UseCache();
        scratch.Replace("App.csproj", "<OutputType>Exe</OutputType>", "<IsTestProject>true</IsTestProject>");
        scratch.Replace("App.csproj", "<PackageReference Include=\"FactKit\" Version=\"*-*\" />", Regex.Match(page, "<PackageReference Include=\"FactKit.Testing\" [^>]*>").Value);
        scratch.AddToProject($"""
            <ItemGroup>
              {string.Concat(new[] { "Microsoft.NET.Test.Sdk", "Snapshooter.Xunit", "xunit", "xunit.runner.visualstudio" }.Select(id => $"<PackageReference Include=\"{id}\" Version=\"{VersionOf(id)}\" />"))}
              {Regex.Match(page, "<None Include=\"note.fact.yaml[^>]*>").Value}
            </ItemGroup>
            """);
        scratch.Write("note.fact.yaml", "factkit: 1\nschema: town.note\ntypes:\n  Note:\n    document: true\n    fields:\n      headline: { type: Text, maxLength: 30 }\n");
        scratch.Write("note.examples/valid/two.json", "{ \"headline\": \"Two hurt\" }");
        scratch.Write("note.examples/invalid/long.json", Regex.Match(page, "(?s)```json\n(.*?)```").Groups[1].Value);
        foreach (var name in new[] { "ExampleTests", "DocumentTests", "SnapshotTests", "VerifiedTests" })
            scratch.Write($"{name}.cs", Regex.Match(page, $"(?s)```csharp\n(// {name}.cs.*?)```").Groups[1].Value);

        scratch.Write("VerifyStandIn.cs", VerifyStandIn);

        (await scratch.Test()).Succeeded().Prints("Passed:     5");

        Assert.Contains(" record Note", File.ReadAllText(Directory.GetFiles(Path.Combine(scratch.Folder, "__snapshots__")).Single()), StringComparison.Ordinal);
    }

    [Fact]
    public void It_holds_the_compiler_and_the_generator_and_takes_the_FactKit_of_its_own_version()
    {
        using var archive = package.Open("FactKit.Testing");
        using var nuspec = new StreamReader(archive.GetEntry("FactKit.Testing.nuspec")!.Open());
        var text = nuspec.ReadToEnd();

        Assert.Equal(
            ["lib/net10.0/FactKit.Compiler.dll", "lib/net10.0/FactKit.SourceGenerator.dll", "lib/net10.0/FactKit.Testing.dll", "lib/net10.0/FactKit.Testing.xml"],
            archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        foreach (var id in new[] { "FactKit", "FactKit.Yaml" }) Assert.Matches($"<dependency id=\"{id}\" version=\"\\[[0-9][^],]*\\]\"", text);
        // They are no packages.
        Assert.DoesNotContain("id=\"FactKit.Compiler\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_five_commands_of_the_README_lead_from_nothing_to_a_green_test()
    {
        var commands = Regex.Match(File.ReadAllText(Repository.PathOf("README.md")), "(?s)## The tool.*?```\n(.*?)```").Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["dotnet pack src/FactKit.Cli", "dotnet tool install --global FactKit.Cli --source src/FactKit.Cli/bin/Release"], commands[..2]);
        var scratch = new Scratch(package, "tool");
        // As the README, but into a folder of the test's own.
        (await Dotnet.Run(scratch.Folder, "tool", "install", "FactKit.Cli", "--tool-path", "bin", "--source", package.Source, "--configfile", "NuGet.config")).Succeeded();

        var factkit = Path.Combine(scratch.Folder, "bin", OperatingSystem.IsWindows() ? "factkit.exe" : "factkit");
        var folder = Directory.CreateDirectory(Path.Combine(scratch.Folder, "work")).FullName;
        foreach (var command in commands[2..])
        {
            Assert.StartsWith("factkit ", command, StringComparison.Ordinal);
            (await Dotnet.RunProgram(factkit, folder, command["factkit ".Length..].Split(' '))).Succeeded();
        }
        Assert.Equal(["new", "check", "test", "validate"], commands[2..].Select(command => command.Split(' ')[1]));

        // A project runs from any folder.
        (await Dotnet.RunProgram(factkit, folder, "new", "town.border", "--project", "--packages", package.Source)).Succeeded();
        (await Dotnet.Run(scratch.Folder, "run", "--project", "work/border")).Succeeded().Prints("killed");
    }

    // The versions that this repository restored.
    static string VersionOf(string id) => Regex.Match(File.ReadAllText(Repository.PathOf("Directory.Packages.props")), $"Include=\"{Regex.Escape(id)}\" Version=\"([^\"]*)\"").Groups[1].Value;
}
