using SharpFuzz;

namespace FactKit.Fuzz.Running;

/// <summary>Copies the program and gives the copy's assemblies the counts by which a run sees new ways through the code. The build itself stays as it is.</summary>
static class Instrumentation
{
    static readonly string[] Watched = ["FactKit.dll", "FactKit.Yaml.dll", "FactKit.YamlSyntax.dll", "FactKit.Compiler.dll"];

    /// <summary>The folder of the copy, which the caller removes.</summary>
    public static string Copy()
    {
        var copy = Directory.CreateTempSubdirectory("factkit-fuzz-").FullName;
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        foreach (var name in Watched) Instrument(Path.Combine(copy, name), static _ => true);
        // Of this program only what was generated from schemas.
        Instrument(Path.Combine(copy, "FactKit.Fuzz.dll"), static type => type.StartsWith("FactKit.Schemas.", StringComparison.Ordinal));
        return copy;
    }

    static void Instrument(string path, Func<string, bool> types) => Fuzzer.Instrument(path, types, Options.Value).Count();
}
