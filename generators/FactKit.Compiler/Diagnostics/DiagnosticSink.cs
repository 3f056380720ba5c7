namespace FactKit.Compiler.Diagnostics;

/// <summary>Collects the diagnostics of one file.</summary>
public sealed class DiagnosticSink
{
    readonly List<SchemaDiagnostic> _items = [];

    /// <summary>What was reported, in order of the report.</summary>
    public EquatableArray<SchemaDiagnostic> ToEquatableArray() => _items.ToEquatableArray();

    /// <summary>How many errors were reported.</summary>
    public int Errors { get; private set; }

    /// <summary>Reports a fault.</summary>
    public void Report(DiagnosticDescriptor descriptor, NodeLocation location, params string[] arguments)
    {
        if (descriptor.Severity == DiagnosticSeverity.Error) Errors++;
        _items.Add(new(descriptor, location, new(arguments)));
    }
}
