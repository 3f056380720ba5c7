using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Names;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Declarations;

/// <summary>What the documents of a schema reach. For each the types that its references name are listed; so many of them that it would be the square of what schemas say are refused.</summary>
sealed class DocumentReaches(Scope scope, DiagnosticSink sink)
{
    // A document that names more types than that seldom needs more than the schema and its imports have.
    readonly Lazy<int> _declared = new(() => scope.Root.Surface.Types.Count + scope.Root.Imports.Sum(import => import.Surface.Types.Count), isThreadSafe: false);
    int _named;

    /// <summary>The types that the references inside a document name, and whether it can hold an object of a type with rules. A fault is reported where it says that it is a document.</summary>
    public (EquatableArray<TypeName> Keyed, bool Rules) Of(TypeName name, SchemaText document) =>
        scope.ReachOf(name) is { } reach ? (Keyed(reach, name, document).ToEquatableArray(), reach.HoldsRules) : default;

    IReadOnlyList<TypeName> Keyed(TypeReach reach, TypeName name, SchemaText document)
    {
        var most = Math.Max(TypeReach.MostKeyed, _declared.Value);
        var left = CopyLimits.References - _named;
        var keyed = reach.Keyed(Math.Min(most, left));
        if (keyed.Count <= TypeReach.MostKeyed) return keyed;
        // Also for one that is refused: it was looked for.
        _named += Math.Min(keyed.Count, left);
        if (keyed.Count <= Math.Min(most, left)) return keyed;
        if (keyed.Count > most) Report($"{most} types", "import the schemas that declare them, ");
        else Report($"{CopyLimits.References} types, with those of the other documents here that name more than {TypeReach.MostKeyed}", "");
        return [];

        void Report(string limit, string mend) => sink.Report(Catalogue.ManyReferences, document.Location, Shown.Cut(name.Name), limit, mend);
    }
}
