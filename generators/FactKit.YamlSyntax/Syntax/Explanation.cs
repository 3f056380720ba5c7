using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Syntax;

/// <summary>A fault that was found, before it is reported.</summary>
readonly record struct Explanation(DiagnosticDescriptor Descriptor, TextSpan Span, string[] Arguments);
