using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Rules;

/// <summary>Collects the faults of one text of a rule; after the first twenty nobody reads on.</summary>
sealed class RuleFaults
{
    const int Most = 20;

    readonly List<RuleFault> _items = [];

    /// <summary>Whether anything was reported that is more than a warning.</summary>
    public bool Any => _items.Exists(static fault => fault.Descriptor.Severity == DiagnosticSeverity.Error);

    /// <summary>How many were reported.</summary>
    public int Count => _items.Count;

    /// <summary>Takes back what was reported since there were so many.</summary>
    public void Undo(int count) => _items.RemoveRange(count, _items.Count - count);

    public EquatableArray<RuleFault> ToEquatableArray() => _items.ToEquatableArray();

    public void Report(DiagnosticDescriptor descriptor, int offset, int length, params string[] arguments)
    {
        if (_items.Count < Most) _items.Add(new(descriptor, offset, length, new(arguments)));
    }
}
