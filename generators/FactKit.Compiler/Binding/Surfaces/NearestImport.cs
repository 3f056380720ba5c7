namespace FactKit.Compiler.Binding.Surfaces;

/// <summary>The did-you-mean of an import that is not found.</summary>
static class NearestImport
{
    // Each import is compared with so many: those whose paths stand nearest to its own.
    const int MostCompared = 200;

    /// <summary>How the message ends.</summary>
    /// <param name="paths">Those of all schemas, in ordinal order.</param>
    public static string Hint(string from, string import, IReadOnlyList<string> paths)
    {
        if (import.Length == 0) return "";
        var dot = import.StartsWith("./", StringComparison.Ordinal) ? "./" : "";
        var meant = ImportPath.Resolve(from, import);
        var first = Math.Max(0, Math.Min(Place(meant, paths) - MostCompared / 2, paths.Count - MostCompared));
        var near = Naming.Suggestion.Nearest(
            Stem(ImportPath.Relative(from, meant)),
            [.. paths.Skip(first).Take(MostCompared).Where(path => path != from).Select(path => Stem(ImportPath.Relative(from, path)))]);
        return near is null ? BuiltIn(Stem(import)) : $"; did you mean \"{dot}{near}{ImportPath.Extension}\"?";
    }

    /// <summary>The same where a built-in schema seems to be meant.</summary>
    public static string BuiltIn(string import) =>
        Naming.Suggestion.Nearest(ImportPath.Normalise(import).TrimStart('/'), BuiltInSchemas.Names) is { } near ? $"; did you mean \"{near}\"?" : "";

    // The extension that all share says nothing about which one is meant.
    static string Stem(string path) => path.EndsWith(ImportPath.Extension, StringComparison.Ordinal) ? path.Substring(0, path.Length - ImportPath.Extension.Length) : path;

    // Where a path would stand among the others.
    static int Place(string path, IReadOnlyList<string> paths)
    {
        var (low, high) = (0, paths.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(paths[middle], path) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
