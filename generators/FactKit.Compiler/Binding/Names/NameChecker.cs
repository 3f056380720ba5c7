using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Names;

/// <summary>Checks the C# names of one place (a namespace, a type, an enum), where each may stand once.</summary>
sealed class NameChecker(DiagnosticSink sink, StringComparer comparer)
{
    readonly Dictionary<string, string> _reserved = new(StringComparer.Ordinal);
    readonly Dictionary<string, Taken> _taken = new(comparer);

    /// <summary>Keeps names for something else.</summary>
    /// <param name="why">Ends the sentence "which ...".</param>
    public NameChecker Reserve(IEnumerable<string> names, string why)
    {
        foreach (var name in names) _reserved[name] = why;
        return this;
    }

    /// <summary>Whether the C# name of something can be used; what is wrong is reported.</summary>
    /// <param name="via">How it got here when it is not declared here. What is wrong with the name itself was then reported where it is declared.</param>
    public bool Accepts(SchemaText name, SchemaText? csharpName, SchemaText? via = null)
    {
        var result = SchemaNames.CSharp(name, csharpName);
        var blame = (via ?? csharpName ?? name).Location;
        var shown = Shown.Cut(name.Value);
        if (CSharpNames.IsKeyword(result))
        {
            if (via is null) sink.Report(Catalogue.KeywordName, blame, Shown.Cut(result), "choose another \"name:\"");
            return false;
        }
        if (!CSharpNames.IsIdentifier(result))
        {
            if (via is null) sink.Report(Catalogue.NoCSharpName, blame, shown, Shown.Cut(result));
            return false;
        }
        if (_reserved.TryGetValue(result, out var why))
        {
            sink.Report(Catalogue.ReservedName, blame, shown, result, why);
            return false;
        }
        if (_taken.TryGetValue(result, out var other))
        {
            if (via is null || other.Via != via)
                sink.Report(Catalogue.NameCollision, blame, Shown.Cut(other.Name), shown, result, other.Result == result ? "" : ", but for upper and lower case");
            return false;
        }
        _taken.Add(result, new(name.Value, result, via));
        return true;
    }

    sealed record Taken(string Name, string Result, SchemaText? Via);
}
