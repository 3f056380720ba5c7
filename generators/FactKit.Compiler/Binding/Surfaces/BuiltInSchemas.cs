using System.Text;
using FactKit.Compiler.Schema;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Binding.Surfaces;

/// <summary>
/// The schemas that are compiled into the runtime. They are imported by name, as <c>factkit/core</c>, and nothing is emitted for them: what a schema
/// takes from them is in the runtime already.
/// </summary>
public static class BuiltInSchemas
{
    const string Prefix = "factkit/";

    static readonly Lazy<IReadOnlyList<SchemaEntry>> Read = new(static () => [.. Names.Select(ReadEntry)]);

    /// <summary>What imports call them.</summary>
    public static IReadOnlyList<string> Names { get; } = [Prefix + "core"];

    /// <summary>Their entries; the path of each is its name.</summary>
    public static IReadOnlyList<SchemaEntry> Entries => Read.Value;

    /// <summary>Whether a name is that of one of them.</summary>
    public static bool Contains(string name) => Names.Contains(name, StringComparer.Ordinal);

    /// <summary>The one of them that declares a type or an enum; null: none.</summary>
    public static string? Declaring(string name) =>
        Entries.FirstOrDefault(entry => entry.Surface.Types.Any(type => type.Name == name) || entry.Surface.Enums.Any(e => e.Name == name))?.Path;

    /// <summary>Whether an import is meant to name one of them rather than a file, whatever its case; there may be none of that name.</summary>
    public static bool IsMeant(string import) =>
        import.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && !import.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !import.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the built-in schema whose own file this is; null: another file. A copy that differs is a schema like any other.</summary>
    public static string? NameOf(string path, string text) =>
        Names.FirstOrDefault(name => ImportPath.Normalise(path).EndsWith("/" + name + ImportPath.Extension, StringComparison.Ordinal) && Text(name) == text);

    static SchemaEntry ReadEntry(string name) => SchemaEntry.Of(name, SchemaFile.Read(new SourceFile(name, Text(name))).Schema);

    static string Text(string name)
    {
        using var stream = typeof(BuiltInSchemas).Assembly.GetManifestResourceStream(name + ImportPath.Extension)
            ?? throw new InvalidOperationException($"The resource of {name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
