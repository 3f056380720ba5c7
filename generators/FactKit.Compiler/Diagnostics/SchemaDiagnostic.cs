using System.Globalization;

namespace FactKit.Compiler.Diagnostics;

/// <summary>A fault of a schema, found after its YAML was read.</summary>
public sealed record SchemaDiagnostic(DiagnosticDescriptor Descriptor, NodeLocation Location, EquatableArray<string> Arguments)
{
    /// <summary>The message with its holes filled.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);
}
