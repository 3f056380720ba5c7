using System.IO.Compression;
using System.Reflection;

namespace FactKit.PackageTests;

/// <summary>The package, packed once from what the build has just built, in a folder that goes away with the tests.</summary>
public sealed class Package : IAsyncLifetime
{
    /// <summary>Only its files are packed; the configuration is that of the tests.</summary>
    static readonly string Configuration = typeof(Package).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>A temporary folder of its own, far from the repository and its build files.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("factkit-package-").FullName;

    /// <summary>The folder that the package is in: a NuGet source.</summary>
    public string Source => Path.Combine(Folder, "source");

    public async Task InitializeAsync() =>
        (await Dotnet.Run(Repository.Root, "pack", "src/FactKit", "--no-build", "-c", Configuration, "-o", Source, "-nodeReuse:false")).Succeeded();

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The entries of the package.</summary>
    internal ZipArchive Open() => ZipFile.OpenRead(Directory.GetFiles(Source, "FactKit.*.nupkg").Single());
}
