using System.Collections.Immutable;
using FactKit.Compiler;
using FactKit.Compiler.Emission;

namespace FactKit.SourceGenerator.Pipeline;

/// <summary>All that one schema became: one source, since what an edit costs Roslyn grows with the number of sources.</summary>
/// <param name="Twin">How many files before it have the same id, which is a fault that is reported; hint names must differ all the same.</param>
/// <param name="Parts">Its declarations.</param>
sealed record SchemaSource(int Twin, EquatableArray<GeneratedPart> Parts)
{
    /// <summary>The parts of all files, put together by file, in the order that they came in.</summary>
    public static IEnumerable<InFile<SchemaSource>> Of(ImmutableArray<InFile<GeneratedPart>> parts)
    {
        var twins = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var start = 0; start < parts.Length;)
        {
            var end = start;
            while (end < parts.Length && parts[end].Path == parts[start].Path) end++;
            var id = parts[start].Value.SchemaId;
            twins.TryGetValue(id, out var twin);
            twins[id] = twin + 1;
            yield return new(parts[start].Path, new(twin, parts.AsSpan(start, end - start).ToArray().Select(static part => part.Value).ToEquatableArray()));
            start = end;
        }
    }

    /// <summary>The source.</summary>
    public GeneratedFile Join()
    {
        var file = Emitter.File([.. Parts]);
        return Twin == 0 ? file : file with { HintName = $"{Twin}.{file.HintName}" };
    }
}
