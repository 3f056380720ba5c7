using FactKit.Compiler.Schema;

namespace FactKit.Testing;

/// <summary>The schemas of one run, under a root that no result ever shows.</summary>
sealed class SchemaFiles
{
    /// <summary>The name of a schema that is given as text.</summary>
    public const string DefaultName = "schema.fact.yaml";

    SchemaFiles(string root, IReadOnlyList<SchemaText> texts)
    {
        Root = root;
        Texts = texts;
    }

    /// <summary>The folder that paths are relative to, with a slash at its end.</summary>
    public string Root { get; }

    public IReadOnlyList<SchemaText> Texts { get; }

    public static SchemaFiles InMemory(IEnumerable<(string Path, string Yaml)> files, string root = "/schemas/")
    {
        var texts = files.Select(file => new SchemaText(root + file.Path, file.Yaml)).ToList();
        if (texts.GroupBy(text => text.Path).FirstOrDefault(paths => paths.Count() > 1) is { } twice)
            throw new ArgumentException($"Two files have the path '{twice.Key[root.Length..]}'.", nameof(files));
        return new(root, texts);
    }

    /// <summary>A file, and every file that its imports reach; one that is missing is left to the generator to report.</summary>
    public static SchemaFiles Load(string path)
    {
        var full = Path.GetFullPath(path);
        if (!File.Exists(full)) throw new FileNotFoundException($"There is no schema '{path}'.", path);

        var texts = new Dictionary<string, SchemaText>(StringComparer.Ordinal);
        var waiting = new Queue<string>([full]);
        while (waiting.TryDequeue(out var next))
        {
            if (texts.ContainsKey(next) || !File.Exists(next)) continue;
            var text = File.ReadAllText(next);
            texts.Add(next, new(Slashes(next), text));
            foreach (var import in Imports(next, text)) waiting.Enqueue(Path.GetFullPath(import, Path.GetDirectoryName(next)!));
        }
        return new(Slashes(Path.GetDirectoryName(full)!).TrimEnd('/') + "/", [.. texts.Values]);
    }

    /// <summary>The path as the caller gave it.</summary>
    public string Relative(string path) =>
        path.StartsWith(Root, StringComparison.Ordinal) ? path[Root.Length..] : Slashes(Path.GetRelativePath(Root, path));

    static IEnumerable<string> Imports(string path, string yaml) =>
        SchemaFile.Read(new(path, yaml), CancellationToken.None).Schema.Imports
            .Select(import => import.Value)
            .Where(import => import.Length > 0 && !Path.IsPathRooted(import));

    static string Slashes(string path) => path.Replace('\\', '/');
}
