namespace FactKit.Compiler.Diagnostics;

/// <summary>Collects the diagnostics of one file.</summary>
/// <param name="silent">Nobody will read them, so that no effort goes into their words.</param>
public sealed class DiagnosticSink(bool silent = false)
{
    // A did-you-mean costs as much as there are names; without an end, many faults among many names would cost their product.
    // Both are bounded: a hundred faults in a common schema get one, and so do a few among very many names.
    const int MostHints = 100;
    int _namesLeft = 50_000;

    readonly List<SchemaDiagnostic> _items = [];

    /// <summary>What was reported, in order of the report.</summary>
    public EquatableArray<SchemaDiagnostic> ToEquatableArray() => _items.ToEquatableArray();

    /// <summary>How many errors were reported.</summary>
    public int Errors { get; private set; }

    /// <summary>Whether a message is worth the search for a did-you-mean among so many names.</summary>
    public bool WantsHint(int names)
    {
        if (silent || Errors >= MostHints || names > _namesLeft) return false;
        _namesLeft -= names;
        return true;
    }

    /// <summary>Reports a fault.</summary>
    public void Report(DiagnosticDescriptor descriptor, NodeLocation location, params string[] arguments)
    {
        if (descriptor.Severity == DiagnosticSeverity.Error) Errors++;
        _items.Add(new(descriptor, location, new(arguments)));
    }
}
