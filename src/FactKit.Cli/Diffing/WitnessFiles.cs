using System.Globalization;
using FactKit.Cli.Files;
using FactKit.Cli.Inputs;
using FactKit.Compiler.Evolution;

namespace FactKit.Cli.Diffing;

/// <summary>Witness documents as files, to be tried by anybody.</summary>
static class WitnessFiles
{
    const int LongestName = 80;

    /// <summary>Writes each to <c>CODE-SUBJECT.json</c> in a folder, which is made where it is missing.</summary>
    /// <returns>The files as they are printed, by change.</returns>
    public static IReadOnlyDictionary<Change, string> Write(string folder, IEnumerable<Change> changes)
    {
        Directory.CreateDirectory(folder);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var written = new Dictionary<Change, string>(ReferenceEqualityComparer.Instance);
        foreach (var change in changes)
        {
            if (change.Witness is not { } witness) continue;
            var stem = Stem($"{change.Code}-{change.Subject}");
            var name = stem;
            for (var i = 2; !names.Add(name); i++) name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{i}");
            var path = Path.GetFullPath(Path.Combine(folder, name + ".json"));
            SafeFile.Write(path, witness.Document + "\n");
            written.Add(change, ShownPath.Of(path));
        }
        return written;
    }

    // Subjects hold texts of schemas, which may hold anything.
    static string Stem(string text)
    {
        var name = string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));
        return name.Length <= LongestName ? name : name[..LongestName];
    }
}
