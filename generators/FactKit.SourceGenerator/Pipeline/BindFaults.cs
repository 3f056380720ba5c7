using System.Collections.Immutable;
using FactKit.Compiler;
using FactKit.Compiler.Diagnostics;

namespace FactKit.SourceGenerator.Pipeline;

/// <summary>The faults of binding, by file; files without any are not here.</summary>
sealed class BindFaults(ImmutableArray<InFile<EquatableArray<SchemaDiagnostic>>> faults) : IEquatable<BindFaults>
{
    readonly EquatableArray<InFile<EquatableArray<SchemaDiagnostic>>> _faults = faults.ToEquatableArray();
    readonly Dictionary<string, EquatableArray<SchemaDiagnostic>> _byPath = ByPath(faults);

    public static BindFaults None { get; } = new([]);

    public EquatableArray<SchemaDiagnostic> In(string path) => _byPath.TryGetValue(path, out var faults) ? faults : default;

    public bool Equals(BindFaults? other) => other is not null && _faults == other._faults;

    public override bool Equals(object? obj) => Equals(obj as BindFaults);

    public override int GetHashCode() => _faults.GetHashCode();

    static Dictionary<string, EquatableArray<SchemaDiagnostic>> ByPath(ImmutableArray<InFile<EquatableArray<SchemaDiagnostic>>> faults)
    {
        var byPath = new Dictionary<string, EquatableArray<SchemaDiagnostic>>(faults.Length, StringComparer.Ordinal);
        foreach (var fault in faults) byPath[fault.Path] = fault.Value;
        return byPath;
    }
}
