namespace FactKit.SourceGenerator.Tests.Harness;

/// <summary>The files of the repository that the tests run in.</summary>
static class Repository
{
    static readonly string Root = Find(AppContext.BaseDirectory);

    public static IEnumerable<string> Lines(string path) => File.ReadLines(Path.Combine(Root, path));

    /// <summary>The files of a folder and those below, in ordinal order; none when there is no such folder.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(Path.Combine(Root, folder))
            ? Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
                .Where(path => !path.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
            : [];

    static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "FactKit.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No folder above the tests has a FactKit.sln."));
}
