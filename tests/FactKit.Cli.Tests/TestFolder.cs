namespace FactKit.Cli.Tests;

/// <summary>A folder of a test's own, which goes away with it.</summary>
sealed class TestFolder : IDisposable
{
    public TestFolder(params ReadOnlySpan<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files) Write(path, text);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("factkit-cli-").FullName;

    public void Write(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public string PathOf(string path) => Path.Combine(Root, path);

    public Task<ToolResult> Run(params string[] arguments) => ToolProcess.Run(Root, arguments);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
