namespace FactKit.Cli.Inputs;

/// <summary>Paths as they are printed: from the current folder where it is above them, with forward slashes.</summary>
static class ShownPath
{
    public static string Of(string fullPath)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, fullPath);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? fullPath : relative).Replace('\\', '/');
    }
}
