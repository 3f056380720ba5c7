using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>Collects the faults of one file, up to a limit.</summary>
sealed class DiagnosticBag(int limit)
{
    readonly List<LocatedDiagnostic> _diagnostics = [];
    readonly HashSet<(string Id, TextSpan Span)> _seen = [];

    public int Count => _diagnostics.Count;

    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments)
    {
        // A check and the explanation of a syntax error may blame the same characters.
        if (_diagnostics.Count < limit && _seen.Add((descriptor.Id, span))) _diagnostics.Add(new(descriptor, span, new(arguments)));
    }

    /// <summary>The faults in order of position; faults of one position in the order they were found.</summary>
    public IReadOnlyList<LocatedDiagnostic> InOrder() => [.. _diagnostics.OrderBy(d => d.Span.Start)];
}
