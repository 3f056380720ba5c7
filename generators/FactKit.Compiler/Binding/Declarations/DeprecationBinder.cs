using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Naming;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Declarations;

static class DeprecationBinder
{
    /// <param name="siblings">The names that <c>replaceWith</c> may give.</param>
    /// <param name="what">What they are: "a value of this enum".</param>
    public static BoundDeprecation? Bind(DeprecatedNode? node, HashSet<string> siblings, string what, DiagnosticSink sink)
    {
        if (node is null) return null;
        if (node.ReplaceWith is { } replacement && !siblings.Contains(replacement.Value))
            sink.Report(Catalogue.UnknownReplacement, replacement.Location, Shown.Cut(replacement.Value), what, Suggestion.For(replacement.Value, siblings, sink));
        var parts = new List<string>();
        if (node.Since is { } since) parts.Add($"Deprecated since {since}.");
        if (node.ReplaceWith is { } with) parts.Add($"Use {with.Value} instead.");
        if (!string.IsNullOrWhiteSpace(node.Message)) parts.Add(node.Message!.Trim());
        return new(node.Since, node.ReplaceWith?.Value, parts.Count > 0 ? string.Join(" ", parts) : "Deprecated.");
    }
}
