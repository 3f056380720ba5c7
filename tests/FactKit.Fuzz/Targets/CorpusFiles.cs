using System.Text;

namespace FactKit.Fuzz.Targets;

/// <summary>The files beside the program.</summary>
static class CorpusFiles
{
    static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Corpus");

    /// <summary>Each file below a folder, in ordinal order of path.</summary>
    public static IEnumerable<byte[]> Below(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    /// <summary>The lines of a file, each an input; <c>\n</c> in one is a line end.</summary>
    public static IEnumerable<byte[]> Lines(string file) =>
        File.ReadAllLines(Path.Combine(Root, file)).Where(static line => line.Length > 0).Select(static line => Encoding.UTF8.GetBytes(line.Replace("\\n", "\n", StringComparison.Ordinal)));

    /// <summary>The text of a file.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));
}
