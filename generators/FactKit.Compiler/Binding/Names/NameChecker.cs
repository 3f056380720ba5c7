using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Names;

/// <summary>Checks the C# names of one place (a namespace, a type, an enum), where each may stand once.</summary>
sealed class NameChecker(DiagnosticSink sink, string kind, StringComparer comparer, IEnumerable<string> reserved)
{
    readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
    readonly Dictionary<string, string> _taken = new(comparer);

    /// <summary>Whether the C# name of something can be used; what is wrong is reported.</summary>
    public bool Accepts(SchemaText name, SchemaText? csharpName)
    {
        var result = SchemaNames.CSharp(name, csharpName);
        var blame = csharpName ?? name;
        var shown = Shown.Cut(name.Value);
        if (CSharpNames.IsKeyword(result))
        {
            sink.Report(Catalogue.KeywordName, blame.Location, Shown.Cut(result), "choose another \"name:\"");
            return false;
        }
        if (!CSharpNames.IsIdentifier(result))
        {
            sink.Report(Catalogue.NoCSharpName, blame.Location, shown, Shown.Cut(result));
            return false;
        }
        if (_reserved.Contains(result))
        {
            sink.Report(Catalogue.ReservedName, blame.Location, shown, result, kind);
            return false;
        }
        if (_taken.TryGetValue(result, out var other))
        {
            sink.Report(Catalogue.NameCollision, blame.Location, Shown.Cut(other), shown, result);
            return false;
        }
        _taken.Add(result, name.Value);
        return true;
    }
}
