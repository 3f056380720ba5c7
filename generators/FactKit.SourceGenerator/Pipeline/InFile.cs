namespace FactKit.SourceGenerator.Pipeline;

/// <summary>A value and the path of the file that it comes from.</summary>
readonly record struct InFile<T>(string Path, T Value);

static class InFile
{
    /// <summary>The value, said to come from the file.</summary>
    public static InFile<T> At<T>(this T value, string path) => new(path, value);
}
