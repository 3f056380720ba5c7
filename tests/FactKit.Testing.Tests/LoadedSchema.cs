using System.Collections.Concurrent;
using System.Reflection;

namespace FactKit.Testing.Tests;

/// <summary>A schema, compiled and loaded, whose one document type can be parsed without naming it.</summary>
sealed class LoadedSchema
{
    static readonly ConcurrentDictionary<string, LoadedSchema> Cache = new();

    readonly MethodInfo _parse;

    LoadedSchema(string yamlOrPath)
    {
        var document = SchemaCompilation.Run(yamlOrPath).Load().GetExportedTypes()
            .Single(type => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IFact<>)));
        _parse = typeof(LoadedSchema).GetMethod(nameof(ParseAs), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(document);
    }

    /// <summary>The schema in a file, compiled once in a test run.</summary>
    public static LoadedSchema At(string path) => Cache.GetOrAdd(path, static path => new(path));

    /// <summary>The schema of a text.</summary>
    public static LoadedSchema Of(string yaml) => new(yaml);

    /// <summary>What is wrong with a document; and, where nothing is, its canonical JSON.</summary>
    public (FactList<FactIssue> Issues, string? Canonical) Parse(byte[] utf8, bool isYaml = false, FactReadOptions? options = null) =>
        ((FactList<FactIssue>, string?))_parse.Invoke(null, [utf8, isYaml, options])!;

    static (FactList<FactIssue>, string?) ParseAs<T>(byte[] utf8, bool isYaml, FactReadOptions? options) where T : class, IFact<T>
    {
        var result = isYaml ? FactYaml.Parse<T>(utf8, options) : T.Parse(utf8, options);
        if (!result.TryGetValue(out var document)) return (result.Issues, null);
        var json = document.ToJson();
        // Whatever is read can be written, and reads as the same record again.
        Assert.Equal(document, T.Parse(json).Value);
        Assert.True(document.Validate().IsValid);
        return (result.Issues, System.Text.Encoding.UTF8.GetString(json));
    }
}
