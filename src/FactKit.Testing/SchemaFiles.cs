using System.Text;
using FactKit.Compiler.Schema;
using FactKit.Compiler.Syntax;

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
    /// <exception cref="FileNotFoundException">The path names no file.</exception>
    public static SchemaFiles Load(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) ? LoadAll([full]) : throw new FileNotFoundException($"There is no schema '{path}'.", path);
    }

    /// <summary>Files, and every file that their imports reach; shown relative to the folder of the first.</summary>
    /// <param name="fullPaths">At least one; each must be there.</param>
    /// <param name="open">Opens one of them, which may be a pipe; null: as any file. What an import names is read where it has a length, see <see cref="QuietFile"/>.</param>
    public static SchemaFiles LoadAll(IEnumerable<string> fullPaths, Func<string, Stream>? open = null)
    {
        var texts = new Dictionary<string, SchemaText>(StringComparer.Ordinal);
        var waiting = new Queue<string>(fullPaths);
        var named = waiting.ToHashSet(StringComparer.Ordinal);
        var root = Path.GetDirectoryName(waiting.Peek())!;
        while (waiting.TryDequeue(out var next))
        {
            if (texts.ContainsKey(next) || !File.Exists(next)) continue;
            var text = ReadText(named.Contains(next) ? (open ?? File.OpenRead)(next) : QuietFile.Open(next));
            texts.Add(next, new(Slashes(next), text));
            foreach (var import in Imports(next, text)) waiting.Enqueue(Path.GetFullPath(import, Path.GetDirectoryName(next)!));
        }
        return new(Slashes(root).TrimEnd('/') + "/", [.. texts.Values]);
    }

    /// <summary>The path as the caller gave it.</summary>
    public string Relative(string path) =>
        path.StartsWith(Root, StringComparison.Ordinal) ? path[Root.Length..] : Slashes(Path.GetRelativePath(Root, path));

    // One character beyond the limit is enough to say that it is too long.
    static string ReadText(Stream stream)
    {
        using var reader = new StreamReader(stream);
        var text = new StringBuilder();
        var buffer = new char[64 * 1024];
        for (int read; text.Length <= SyntaxLimits.Default.Length && (read = reader.Read(buffer)) > 0;) text.Append(buffer, 0, Math.Min(read, SyntaxLimits.Default.Length + 1 - text.Length));
        return text.ToString();
    }

    static IEnumerable<string> Imports(string path, string yaml) =>
        SchemaFile.Read(new(path, yaml), CancellationToken.None).Schema.Imports
            .Select(import => import.Value)
            .Where(import => import.Length > 0 && !Path.IsPathRooted(import));

    /// <summary>A path as schemas have it.</summary>
    public static string Slashes(string path) => path.Replace('\\', '/');
}
