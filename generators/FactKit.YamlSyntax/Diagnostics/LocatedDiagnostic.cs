using System.Globalization;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Diagnostics;

/// <summary>A fault with its place in the file.</summary>
public sealed record LocatedDiagnostic(DiagnosticDescriptor Descriptor, TextSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>The message with its holes filled.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);
}
