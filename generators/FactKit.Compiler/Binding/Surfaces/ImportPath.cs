namespace FactKit.Compiler.Binding.Surfaces;

/// <summary>Paths of imports, resolved as texts: the compiler never looks at a disk.</summary>
static class ImportPath
{
    /// <summary>The path with forward slashes and without <c>.</c> and <c>..</c> parts.</summary>
    public static string Normalise(string path)
    {
        path = path.Replace('\\', '/');
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == "." || (part.Length == 0 && parts.Count > 0)) continue;
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or "..")) parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }
        return string.Join("/", parts);
    }

    /// <summary>The path of an import as written in the file at <paramref name="from"/>.</summary>
    public static string Resolve(string from, string import)
    {
        var slash = from.LastIndexOf('/');
        return Normalise((slash < 0 ? "" : from.Substring(0, slash + 1)) + import);
    }

    /// <summary>What ends the name of every schema file.</summary>
    public const string Extension = ".fact.yaml";

    /// <summary>How the file at <paramref name="from"/> would import a path: the way back of <see cref="Resolve"/>.</summary>
    public static string Relative(string from, string path)
    {
        var here = from.Split('/');
        var there = path.Split('/');
        var shared = 0;
        while (shared < here.Length - 1 && shared < there.Length - 1 && here[shared] == there[shared]) shared++;
        return string.Concat(Enumerable.Repeat("../", here.Length - 1 - shared)) + string.Join("/", there.Skip(shared));
    }

    /// <summary>Whether an import is written as an absolute path, which would tie a schema to one machine.</summary>
    public static bool IsAbsolute(string import) => import.StartsWith("/", StringComparison.Ordinal) || import.StartsWith("\\", StringComparison.Ordinal) || (import.Length > 1 && import[1] == ':');

    /// <summary>How messages call a schema: the last part of its path; the name of a built-in one.</summary>
    public static string FileName(string path) => BuiltInSchemas.Contains(path) ? path : path.Substring(path.LastIndexOf('/') + 1);
}
