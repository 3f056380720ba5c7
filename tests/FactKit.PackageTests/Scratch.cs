namespace FactKit.PackageTests;

/// <summary>A project of a user: nothing of the repository reaches it but the package.</summary>
sealed class Scratch
{
    readonly Package _package;
    readonly string _folder;

    public Scratch(Package package, string name)
    {
        _package = package;
        _folder = Directory.CreateDirectory(Path.Combine(package.Folder, name)).FullName;
        File.Copy(Path.Combine(Repository.Root, "global.json"), Path.Combine(_folder, "global.json"));
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        // A packages folder of its own: the user's may hold another package of the same version.
        Write("NuGet.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><add key="just-packed" value="{package.Source}" /></packageSources>
              <packageSourceMapping><packageSource key="just-packed"><package pattern="FactKit" /><package pattern="FactKit.Yaml" /><package pattern="FactKit.Testing" /><package pattern="YamlDotNet" /></packageSource></packageSourceMapping>
            </configuration>
            """);
        Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="FactKit" Version="*-*" />
              </ItemGroup>
              <!-- more -->
            </Project>
            """);
    }

    public void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Replace(string path, string old, string @new)
    {
        var text = File.ReadAllText(Path.Combine(_folder, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Adds to the project file.</summary>
    public void AddToProject(string xml) => Replace("App.csproj", "<!-- more -->", xml);

    /// <summary>Lets it restore, besides what was packed, what this repository restored: still no feed is asked.</summary>
    public void UseCache() => Replace("NuGet.config", "</packageSources><packageSourceMapping>".Replace("><", ">\n  <", StringComparison.Ordinal), $"""
        <add key="restored" value="{_package.Cache}" /></packageSources>
          <packageSourceMapping><packageSource key="restored"><package pattern="*" /></packageSource>
        """);

    public string Folder => _folder;

    public Task<DotnetResult> Test() => Dotnet.Run(_folder, "test", "-nodeReuse:false", "-p:UseSharedCompilation=false");

    // Neither leaves a server running.
    public Task<DotnetResult> Build() => Dotnet.Run(_folder, "build", "-nodeReuse:false", "-p:UseSharedCompilation=false");

    public Task<DotnetResult> Start() => Dotnet.Run(_folder, "run", "--no-build");
}
