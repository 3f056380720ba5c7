using System.Globalization;
using FactKit.Compiler.Diagnostics;

namespace FactKit.Compiler.Rules;

/// <summary>A fault of a rule's text.</summary>
/// <param name="Descriptor">What kind of fault.</param>
/// <param name="Offset">The first UTF-16 unit to blame.</param>
/// <param name="Length">How many units; 0 at the end of the text.</param>
/// <param name="Arguments">What fills the holes of the message.</param>
public sealed record RuleFault(DiagnosticDescriptor Descriptor, int Offset, int Length, EquatableArray<string> Arguments)
{
    /// <summary>The message with its holes filled.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);
}
