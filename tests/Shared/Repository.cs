namespace FactKit.TestSupport;

/// <summary>The files of the repository that the tests were built in. Found from where the tests run: a CI build maps source paths away.</summary>
static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The files of a folder and those below, in ordinal order, without what a build leaves there.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>The schemas that ship and those of the samples.</summary>
    public static IEnumerable<string> Schemas() => Files("schemas", "*.fact.yaml").Concat(Files("samples", "*.fact.yaml"));

    static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "FactKit.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No folder above the tests has a FactKit.sln."));
}
