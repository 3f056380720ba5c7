namespace FactKit.PackageTests;

/// <summary>Where the repository is that the tests were built in.</summary>
static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "FactKit.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No folder above the tests has a FactKit.sln."));
}
