using System.IO.Compression;
using System.Reflection;

namespace FactKit.PackageTests;

/// <summary>The packages, packed once from what the build has just built, in a folder that goes away with the tests.</summary>
public sealed class Package : IAsyncLifetime
{
    /// <summary>Only its files are packed; the configuration is that of the tests.</summary>
    static readonly string Configuration = typeof(Package).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>A temporary folder of its own, far from the repository and its build files.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("factkit-package-").FullName;

    /// <summary>The folder that the package is in: a NuGet source.</summary>
    public string Source => Path.Combine(Folder, "source");

    /// <summary>NuGet's folder of packages that were restored for this repository; it can be a source.</summary>
    public string Cache { get; private set; } = "";

    public async Task InitializeAsync()
    {
        foreach (var project in new[] { "src/FactKit", "src/FactKit.Yaml", "src/FactKit.Testing", "src/FactKit.Cli" })
            (await Dotnet.Run(Repository.Root, "pack", project, "--no-build", "-c", Configuration, "-o", Source, "-nodeReuse:false")).Succeeded();
        // What a package depends on was restored for this repository, so that no feed is needed.
        var cache = (await Dotnet.Run(Repository.Root, "nuget", "locals", "global-packages", "--list", "--force-english-output")).Succeeded().Output;
        var folder = Cache = cache[(cache.IndexOf(": ", StringComparison.Ordinal) + 2)..].Trim();
        foreach (var library in Directory.EnumerateFiles(Path.Combine(folder, "yamldotnet"), "*.nupkg", SearchOption.AllDirectories))
            File.Copy(library, Path.Combine(Source, Path.GetFileName(library)));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The entries of a package.</summary>
    internal ZipArchive Open(string id) => ZipFile.OpenRead(Directory.GetFiles(Source, id + ".*.nupkg").Single(file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1])));
}
