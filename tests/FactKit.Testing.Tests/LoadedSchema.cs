using System.Collections.Concurrent;
using System.Reflection;

namespace FactKit.Testing.Tests;

/// <summary>A schema, compiled and loaded, whose one document type can be parsed without naming it.</summary>
sealed class LoadedSchema
{
    static readonly ConcurrentDictionary<string, LoadedSchema> Cache = new();

    readonly MethodInfo _parse, _read, _redact, _dates, _ground;

    LoadedSchema(string yamlOrPath)
    {
        var document = SchemaCompilation.Run(yamlOrPath).Load().GetExportedTypes()
            .Single(type => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IFact<>)));
        _parse = Method(nameof(ParseAs));
        _read = Method(nameof(ReadAs));
        _redact = Method(nameof(RedactAs));
        _dates = Method(nameof(DatesOf));
        _ground = Method(nameof(GroundAs));

        MethodInfo Method(string name) => typeof(LoadedSchema).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(document);
    }

    /// <summary>What checking the evidence of a valid document against an article finds.</summary>
    public GroundingReport Ground(byte[] utf8, Article article) => (GroundingReport)_ground.Invoke(null, [utf8, article])!;

    static GroundingReport GroundAs<T>(byte[] utf8, Article article) where T : class, IFact<T> => T.Parse(utf8).Value.Ground(article);

    /// <summary>The schema in a file, compiled once in a test run.</summary>
    public static LoadedSchema At(string path) => Cache.GetOrAdd(path, static path => new(path));

    /// <summary>The schema of a text.</summary>
    public static LoadedSchema Of(string yaml) => new(yaml);

    /// <summary>The record of a valid document.</summary>
    public object Read(string json) => _read.Invoke(null, [json])!;

    static object ReadAs<T>(string json) where T : class, IFact<T> => T.Parse(System.Text.Encoding.UTF8.GetBytes(json)).Value;

    /// <summary>What is wrong with a document; and, where nothing is, its canonical JSON.</summary>
    public (FactList<FactIssue> Issues, string? Canonical) Parse(byte[] utf8, bool isYaml = false, FactReadOptions? options = null) =>
        ((FactList<FactIssue>, string?))_parse.Invoke(null, [utf8, isYaml, options])!;

    /// <summary>The canonical JSON of a valid document's redacted copy, and all that the document and the copy print.</summary>
    public (string Json, string Printed) Redact(string json, FactSensitivity levels = FactSensitivity.All) => ((string, string))_redact.Invoke(null, [json, levels])!;

    static (string, string) RedactAs<T>(string json, FactSensitivity levels) where T : class, IFact<T>
    {
        var document = T.Parse(System.Text.Encoding.UTF8.GetBytes(json)).Value;
        var copy = document.Redact(levels);
        Assert.Equal(copy, copy.Redact(levels));
        // The original is as it was.
        Assert.Equal(document, T.Parse(System.Text.Encoding.UTF8.GetBytes(json)).Value);
        var redacted = copy.ToJson();
        var read = T.Parse(redacted);
        Assert.Equal(copy, read.Value);
        Assert.Empty(read.Issues);
        Assert.True(copy.Validate().IsValid);
        return (System.Text.Encoding.UTF8.GetString(redacted), $"{document}\n{copy}\n{read}\n{document.Validate()}");
    }

    /// <summary>The dates of a valid document, worked out.</summary>
    public DateResolution Dates(string json) => (DateResolution)_dates.Invoke(null, [json])!;

    static DateResolution DatesOf<T>(string json) where T : class, IFact<T> => T.Parse(System.Text.Encoding.UTF8.GetBytes(json)).Value.ResolveDates();

    /// <summary>The evidence of a valid document against an article.</summary>
    public GroundingReport Ground(string json, Article article) => Ground(System.Text.Encoding.UTF8.GetBytes(json), article);

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
