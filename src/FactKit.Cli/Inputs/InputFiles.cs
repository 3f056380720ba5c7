using FactKit.Cli.Findings;
using FactKit.Cli.Output;
using FactKit.Compiler.Naming;
using FactKit.Testing;
using Microsoft.Extensions.FileSystemGlobbing;

namespace FactKit.Cli.Inputs;

/// <summary>The files that arguments name: a file, a folder with everything beneath it, or a pattern such as <c>data/**/*.json</c>.</summary>
static class InputFiles
{
    // What builds and package managers make is nobody's input.
    static readonly string[] s_skipped = ["**/bin/**", "**/obj/**", "**/node_modules/**", "**/.git/**"];

    /// <summary>The files, each once: arguments in their order, what is beneath a folder or fits a pattern in ordinal order.</summary>
    /// <param name="arguments">As given.</param>
    /// <param name="endings">What the names of files end with where an argument is a folder.</param>
    /// <exception cref="UserError">An argument names nothing.</exception>
    public static IReadOnlyList<InputFile> Expand(IEnumerable<string> arguments, params string[] endings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<InputFile>();
        foreach (var argument in arguments)
            foreach (var path in Paths(argument, endings))
                if (seen.Add(path)) files.Add(new(path) { IsNamed = File.Exists(argument) });
        return files;
    }

    /// <summary>The schemas that arguments name; without one those beneath the current folder.</summary>
    /// <exception cref="UserError">An argument names nothing.</exception>
    public static IReadOnlyList<InputFile> Schemas(string[]? arguments) => Expand(arguments is { Length: > 0 } ? arguments : ["."], ".fact.yaml");

    /// <summary>The file that an argument names.</summary>
    /// <exception cref="UserError">There is none.</exception>
    public static InputFile One(string argument)
    {
        NotStandardInput(argument);
        if (Directory.Exists(argument)) throw new UserError($"{Visible.Text(argument)} is a folder: name a file in it");
        return File.Exists(argument) ? new(Path.GetFullPath(argument)) : throw new UserError($"there is no file {Named(argument)}{Hint(argument)}");
    }

    /// <summary>The schema that an argument names: a file, or a folder or pattern that leads to just one.</summary>
    /// <exception cref="UserError">It names none, or several.</exception>
    public static InputFile OneSchema(string argument)
    {
        var files = Expand([argument], ".fact.yaml");
        return files is [var file] ? file : throw new UserError($"{Visible.Text(argument)} holds {Count.Of(files.Count, "schema")}: name one of them, such as {Visible.Text(files[0].Shown)}");
    }

    static IEnumerable<string> Paths(string argument, string[] endings)
    {
        NotStandardInput(argument);
        if (File.Exists(argument)) return [Path.GetFullPath(argument)];
        if (Directory.Exists(argument))
        {
            var found = Matching(Path.GetFullPath(argument), [.. endings.Select(ending => $"**/*{ending}")]);
            return found.Count > 0 ? found : throw new UserError($"the folder {Visible.Text(argument)} holds no {string.Join(" or ", endings.Select(ending => "*" + ending))}");
        }
        if (argument.AsSpan().ContainsAny('*', '?'))
        {
            var (root, pattern) = SplitPattern(argument);
            var found = Directory.Exists(root) ? Matching(root, [pattern]) : [];
            return found.Count > 0 ? found : throw new UserError($"no file fits the pattern {Visible.Text(argument)}");
        }
        throw new UserError($"there is no file or folder {Named(argument)}{Hint(argument)}");
    }

    static void NotStandardInput(string argument)
    {
        if (argument == "-" && !File.Exists(argument)) throw new UserError("standard input is not read here: name a file");
    }

    // An empty word comes of a variable that is not set.
    static string Named(string argument) => argument.Length == 0 ? "\"\"; is a variable not set?" : Visible.Text(argument);

    static List<string> Matching(string root, string[] patterns)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(patterns);
        matcher.AddExcludePatterns(s_skipped);
        return [.. matcher.GetResultsInFullPath(root).Select(Path.GetFullPath).Order(StringComparer.Ordinal)];
    }

    // The folders before the first wildcard, and the rest.
    static (string Root, string Pattern) SplitPattern(string argument)
    {
        var parts = argument.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(part => !part.AsSpan().ContainsAny('*', '?')).ToArray();
        var root = fixedParts.Length == 0 ? "." : string.Join('/', fixedParts);
        return (Path.GetFullPath(root.Length == 0 ? "/" : root), string.Join('/', parts.Skip(fixedParts.Length)));
    }

    static string Hint(string argument)
    {
        if (argument.Length == 0) return "";
        var folder = Path.GetDirectoryName(Path.GetFullPath(argument));
        if (folder is null || !Directory.Exists(folder)) return "";
        var names = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);
        return Suggestion.Nearest(Path.GetFileName(argument), names) is { } near ? $"; did you mean {Visible.Text(near)}?" : "";
    }
}

/// <summary>A file that was named.</summary>
/// <param name="FullPath">Where it is.</param>
sealed record InputFile(string FullPath)
{
    /// <summary>How it is printed.</summary>
    public string Shown => ShownPath.Of(FullPath);

    /// <summary>An argument is its path. Then it may be a pipe, which others are not waited for.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>Its bytes.</summary>
    public Stream Open() => IsNamed ? File.OpenRead(FullPath) : QuietFile.Open(FullPath);
}
