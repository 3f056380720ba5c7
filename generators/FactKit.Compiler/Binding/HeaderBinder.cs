using System.Text.RegularExpressions;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Binding.Surfaces;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding;

/// <summary>Checks what stands at the top of a schema: id, version, namespace, imports.</summary>
static class HeaderBinder
{
    /// <summary>The version of a schema that gives none.</summary>
    public const string DefaultVersion = "1.0.0";

    static readonly Regex Id = new(@"^[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*\z", RegexOptions.CultureInvariant);

    // The grammar of semver.org, 2.0.0.
    static readonly Regex Semver = new(
        @"^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?\z",
        RegexOptions.CultureInvariant);

    /// <summary>The id, or null where the schema has none that can be used.</summary>
    public static string? BindId(BindInput input, DiagnosticSink sink)
    {
        if (input.Schema.Id is not { } id) return null;
        if (id.Value.Length > CSharpNames.MaxLength || !Id.IsMatch(id.Value))
        {
            sink.Report(Catalogue.BadSchemaId, id.Location, Shown.Cut(id.Value));
            return null;
        }
        if (input.SharedId.Count > 0) sink.Report(Catalogue.SharedSchemaId, id.Location, id.Value, string.Join(", ", input.SharedId));
        return id.Value;
    }

    /// <summary>The version.</summary>
    public static string BindVersion(BindInput input, DiagnosticSink sink)
    {
        if (input.Schema.Version is not { } version) return DefaultVersion;
        if (version.Value.Length <= CSharpNames.MaxLength && Semver.IsMatch(version.Value)) return version.Value;
        sink.Report(Catalogue.BadSchemaVersion, version.Location, Shown.Cut(version.Value));
        return DefaultVersion;
    }

    /// <summary>Whether the namespace can be used.</summary>
    public static bool BindNamespace(BindInput input, string? id, DiagnosticSink sink)
    {
        var name = SchemaNames.Namespace(input.Schema);
        if ((input.Schema.Namespace ?? input.Schema.Id) is not { } blame) return true;
        // A namespace made from a faulty id is no fault of its own.
        if (input.Schema.Namespace is null && id is null) return false;
        foreach (var part in name.Split('.'))
        {
            var problem = CSharpNames.IsKeyword(part) ? $"\"{part}\" is a C# keyword" : !CSharpNames.IsIdentifier(part) ? "write words of letters, digits and _, joined by dots, such as Newsroom.Facts" : null;
            if (problem is null) continue;
            sink.Report(Catalogue.BadNamespace, blame.Location, Shown.Cut(name), problem);
            return false;
        }
        return true;
    }

    /// <summary>Reports what is wrong with imports.</summary>
    public static void BindImports(BindInput input, DiagnosticSink sink)
    {
        for (var i = 0; i < input.Imports.Count; i++)
        {
            var import = input.Schema.Imports[i];
            var shown = Shown.Cut(import.Value);
            switch (input.Imports[i])
            {
                case { Fault: ImportFault.NotFound, Detail: var hint }:
                    sink.Report(Catalogue.ImportNotFound, import.Location, shown, hint.Length > 0 ? hint : ".");
                    break;
                case { Fault: ImportFault.NotBuiltIn, Detail: var hint }:
                    sink.Report(Catalogue.UnknownBuiltInSchema, import.Location, shown, hint.Length > 0 ? hint : ".", string.Join(", ", BuiltInSchemas.Names));
                    break;
                case { Fault: ImportFault.Cycle, Detail: var cycle }:
                    sink.Report(Catalogue.ImportCycle, import.Location, cycle, "move what both need into another schema");
                    break;
                case { Fault: ImportFault.ImportsItself, Detail: var circle }:
                    sink.Report(Catalogue.ImportCycle, import.Location, circle, "leave this import out");
                    break;
                case { Fault: ImportFault.Absolute }:
                    sink.Report(Catalogue.AbsoluteImport, import.Location, shown);
                    break;
                case { Fault: ImportFault.Repeated }:
                    sink.Report(Catalogue.RepeatedImport, import.Location, shown);
                    break;
            }
        }
    }
}
