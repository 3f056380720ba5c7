using FactKit.Compiler;
using FactKit.Compiler.Text;
using Microsoft.CodeAnalysis;
using DiagnosticDescriptor = FactKit.Compiler.Diagnostics.DiagnosticDescriptor;
using TextSpan = FactKit.Compiler.Text.TextSpan;

namespace FactKit.SourceGenerator.Reporting;

/// <summary>A diagnostic with all that Roslyn needs to show it, as plain values that can be compared.</summary>
sealed record Report(
    DiagnosticDescriptor Descriptor, string Path, TextSpan Span, LinePosition Start, LinePosition End, EquatableArray<string> Arguments)
{
    public static Report At(SourceFile file, TextSpan span, DiagnosticDescriptor descriptor, EquatableArray<string> arguments) =>
        new(descriptor, file.Path, span, file.GetPosition(span.Start), file.GetPosition(span.End), arguments);

    public static Report AtStart(string path, DiagnosticDescriptor descriptor, params string[] arguments) =>
        new(descriptor, path, default, default, default, new(arguments));

    public Diagnostic ToRoslyn() => Diagnostic.Create(Descriptors.Of(Descriptor), Location(), MessageArguments());

    // Built from values alone: the additional file itself would keep the compilation alive.
    Location Location() => Microsoft.CodeAnalysis.Location.Create(
        Path,
        new(Span.Start, Span.Length),
        new(new(Start.Line, Start.Column), new(End.Line, End.Column)));

    // Roslyn leaves a message without arguments unformatted, doubled braces and all.
    object[] MessageArguments() => Arguments.Count == 0 ? [""] : [.. Arguments];
}
