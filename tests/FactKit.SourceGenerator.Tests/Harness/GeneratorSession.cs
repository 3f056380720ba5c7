using FactKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactKit.SourceGenerator.Tests.Harness;

/// <summary>
/// The generator on a project that a test edits. Opening one already proves what must hold of every project: a second run on an equal compilation does
/// nothing at all, and no step keeps what Roslyn must be free to drop.
/// </summary>
sealed class GeneratorSession
{
    readonly SchemaFiles _files;
    readonly Dictionary<string, AdditionalText> _texts;
    CSharpCompilation _compilation = SchemaDriver.EmptyCompilation;
    GeneratorDriver _driver;

    GeneratorSession(SchemaFiles files)
    {
        _files = files;
        _texts = files.Texts.ToDictionary(text => files.Relative(text.Path), AdditionalText (text) => text);
        _driver = SchemaDriver.Create(files, trackSteps: true).RunGenerators(_compilation);
        OutputWalk.Assert(_driver);
        Assert.Empty(Run(_compilation.Clone()).Ran);
    }

    public static GeneratorSession Open(params IEnumerable<(string Path, string Yaml)> files) => new(SchemaFiles.InMemory(files));

    /// <summary>What a build would have now.</summary>
    public SchemaCompilation Result => SchemaDriver.Result(_files, _driver.GetRunResult(), _compilation);

    /// <summary>Opens a project and takes its result, for tests that edit nothing.</summary>
    public static SchemaCompilation Compile(params IEnumerable<(string Path, string Yaml)> files) => Open(files).Result;

    /// <summary>Replaces a text that stands once in a schema, and runs.</summary>
    public Rerun Edit(string path, string old, string @new)
    {
        var text = _texts[path].GetText()!.ToString();
        Assert.Equal(2, text.Split(old).Length);
        return Replace(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Replaces a schema, and runs.</summary>
    public Rerun Replace(string path, string yaml)
    {
        var edited = new SchemaText(_texts[path].Path, yaml);
        _driver = _driver.ReplaceAdditionalText(_texts[path], edited);
        _texts[path] = edited;
        return Run(_compilation);
    }

    /// <summary>Adds a C# file to the project, and runs.</summary>
    public Rerun AddCSharp(string csharp) => Run(_compilation.AddSyntaxTrees(SchemaDriver.Parse(csharp, "edited.cs")));

    Rerun Run(CSharpCompilation compilation)
    {
        var before = Sources();
        _compilation = compilation;
        _driver = _driver.RunGenerators(compilation);
        return Rerun.Of(_driver, Sources().Count(source => !before.Contains(source)));
    }

    // A source that was not emitted again is the very same object.
    HashSet<object> Sources() =>
        _driver.GetRunResult().Results
            .SelectMany(result => result.GeneratedSources)
            .Select(source => (object)source.SourceText)
            .ToHashSet(ReferenceEqualityComparer.Instance);
}
