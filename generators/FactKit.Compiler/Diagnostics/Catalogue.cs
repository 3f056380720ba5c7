using System.Reflection;

namespace FactKit.Compiler.Diagnostics;

/// <summary>Every diagnostic. An entry here has a page in docs/diagnostics, a row in the generator's release table and a test.</summary>
public static partial class Catalogue
{
    /// <summary>All entries, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => Entries.All;

    // A class of its own: the fields of the partial files are initialised before it is touched.
    static class Entries
    {
        internal static readonly IReadOnlyList<DiagnosticDescriptor> All =
        [
            .. new[] { typeof(YamlCatalogue), typeof(Catalogue) }
                .SelectMany(area => area.GetFields(BindingFlags.Public | BindingFlags.Static))
                .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
                .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
                .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
        ];
    }
}
