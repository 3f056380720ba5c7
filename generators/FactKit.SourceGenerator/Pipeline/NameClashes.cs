using System.Collections.Immutable;
using FactKit.Compiler;
using FactKit.Compiler.Binding.Model;

namespace FactKit.SourceGenerator.Pipeline;

/// <summary>A declaration that gets no source, because another has its C# name.</summary>
sealed record NameClash(string Path, TypeName Name, string OtherPath, TypeName Other);

/// <summary>All of them. The first by path and name is emitted, whatever the order of the files in the build.</summary>
sealed record NameClashes(EquatableArray<NameClash> Clashes)
{
    public static NameClashes None { get; } = new(EquatableArray<NameClash>.Empty);

    public static NameClashes Among(ImmutableArray<InFile<TypeName>> names)
    {
        // Roslyn compares the names of sources without case.
        var taken = new Dictionary<string, InFile<TypeName>>(StringComparer.OrdinalIgnoreCase);
        var clashes = new List<NameClash>();
        foreach (var name in names.OrderBy(name => name.Path, StringComparer.Ordinal).ThenBy(name => name.Value.Name, StringComparer.Ordinal))
        {
            if (taken.TryGetValue(name.Value.Global, out var other)) clashes.Add(new(name.Path, name.Value, other.Path, other.Value));
            else taken.Add(name.Value.Global, name);
        }
        return new(clashes.ToEquatableArray());
    }

    /// <summary>The clash that keeps this declaration from being emitted, if any.</summary>
    public NameClash? Of(string path, TypeName name) =>
        Clashes.FirstOrDefault(clash => clash.Path == path && clash.Name == name);

    /// <summary>The clashes of a file.</summary>
    public IEnumerable<NameClash> In(string path) => Clashes.Where(clash => clash.Path == path);
}
