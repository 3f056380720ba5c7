using System.Diagnostics;
using FactKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactKit.Benchmarks.Builds;

/// <summary>The generator on a project that is edited, as an editor drives it.</summary>
sealed class BuildSession
{
    readonly SchemaFiles _files;
    readonly Dictionary<string, AdditionalText> _texts;

    GeneratorDriver _driver;
    Compilation _compilation = SchemaDriver.EmptyCompilation;
    int _edits;

    public BuildSession(int schemas, int types)
    {
        _files = SchemaFiles.InMemory(SchemaProject.Of(schemas, types));
        _texts = _files.Texts.ToDictionary(text => _files.Relative(text.Path), AdditionalText (text) => text);
        _driver = SchemaDriver.Create(_files);
    }

    /// <summary>Generates everything, and says how long it took.</summary>
    public TimeSpan First()
    {
        var start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(_compilation);
        var took = Stopwatch.GetElapsedTime(start);
        if (_driver.GetRunResult().Diagnostics is [var fault, ..]) throw new InvalidOperationException(fault.ToString());
        return took;
    }

    /// <summary>Compiles what was generated to an assembly.</summary>
    public TimeSpan Compile()
    {
        _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var generated, out _);
        using var image = new MemoryStream();
        // Bound anew, so that nothing is kept from before.
        var fresh = CSharpCompilation.Create("Fresh", generated.SyntaxTrees, generated.References, (CSharpCompilationOptions)generated.Options);
        var start = Stopwatch.GetTimestamp();
        var emitted = fresh.Emit(image);
        var took = Stopwatch.GetElapsedTime(start);
        return emitted.Success ? took : throw new InvalidOperationException(emitted.Diagnostics[0].ToString());
    }

    /// <summary>Lines and characters that were generated.</summary>
    public (int Files, long Lines) Size()
    {
        var sources = _driver.GetRunResult().Results.SelectMany(result => result.GeneratedSources).Select(source => source.SourceText).ToList();
        return (sources.Count, sources.Sum(text => (long)text.Lines.Count));
    }

    /// <summary>Adds a C# file that has nothing to do with schemas.</summary>
    public TimeSpan EditCSharp()
    {
        _compilation = _compilation.AddSyntaxTrees(SchemaDriver.Parse($"class Edited{_edits++};", "edited.cs"));
        var start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(_compilation);
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Changes a constraint in one schema.</summary>
    public TimeSpan EditSchema(int number)
    {
        var path = SchemaProject.Path(number);
        var old = _texts[path];
        var edited = new SchemaText(old.Path, old.GetText()!.ToString().Replace("maxLength: 200", $"maxLength: {300 + _edits++}", StringComparison.Ordinal));
        _driver = _driver.ReplaceAdditionalText(old, edited);
        _texts[path] = edited;
        var start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(_compilation);
        var took = Stopwatch.GetElapsedTime(start);
        // Back again, so that every edit is of the same kind.
        _driver = _driver.ReplaceAdditionalText(edited, old);
        _texts[path] = old;
        _driver = _driver.RunGenerators(_compilation);
        return took;
    }
}
