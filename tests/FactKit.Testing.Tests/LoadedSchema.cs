using System.Collections.Concurrent;
using System.Reflection;

namespace FactKit.Testing.Tests;

/// <summary>A schema, compiled and loaded, whose one document type can be parsed without naming it.</summary>
sealed class LoadedSchema
{
    static readonly ConcurrentDictionary<string, LoadedSchema> Cache = new();

    readonly MethodInfo _parse, _ground;

    LoadedSchema(string yamlOrPath)
    {
        var document = SchemaCompilation.Run(yamlOrPath).Load().GetExportedTypes()
            .Single(type => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IFact<>)));
        _parse = Of(nameof(ParseAs));
        _ground = Of(nameof(GroundAs));

        MethodInfo Of(string name) => typeof(LoadedSchema).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(document);
    }

    /// <summary>What checking the evidence of a valid document against an article finds.</summary>
    public GroundingReport Ground(byte[] utf8, Article article) => (GroundingReport)_ground.Invoke(null, [utf8, article])!;

    static GroundingReport GroundAs<T>(byte[] utf8, Article article) where T : class, IFact<T> => T.Parse(utf8).Value.Ground(article);

    /// <summary>The schema in a file, compiled once in a test run.</summary>
    public static LoadedSchema At(string path) => Cache.GetOrAdd(path, static path => new(path));

    /// <summary>The schema of a text.</summary>
    public static LoadedSchema Of(string yaml) => new(yaml);

    /// <summary>What is wrong with a document; and, where nothing is, its canonical JSON.</summary>
    public (FactList<FactIssue> Issues, string? Canonical) Parse(byte[] utf8, bool isYaml = false) => ((FactList<FactIssue>, string?))_parse.Invoke(null, [utf8, isYaml])!;

    static (FactList<FactIssue>, string?) ParseAs<T>(byte[] utf8, bool isYaml) where T : class, IFact<T>
    {
        var result = isYaml ? FactYaml.Parse<T>(utf8) : T.Parse(utf8);
        if (!result.TryGetValue(out var document)) return (result.Issues, null);
        var json = document.ToJson();
        // Whatever is read can be written, and reads as the same record again.
        Assert.Equal(document, T.Parse(json).Value);
        Assert.True(document.Validate().IsValid);
        return (result.Issues, System.Text.Encoding.UTF8.GetString(json));
    }
}
