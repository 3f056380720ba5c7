using System.Runtime.CompilerServices;

namespace FactKit.Compiler.Tests;

/// <summary>Files of the repository that tests look at.</summary>
static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The schemas that ship and those of the samples.</summary>
    public static IEnumerable<string> Schemas() =>
        new[] { "schemas", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(PathOf(folder), "*.fact.yaml", SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactKit.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not stand in the repository.");
    }
}
