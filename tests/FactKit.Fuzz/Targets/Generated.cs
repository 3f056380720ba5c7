using FactKit.Compiler;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission;
using FactKit.Fuzz.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactKit.Fuzz.Targets;

/// <summary>What holds for everything that was compiled.</summary>
static class Generated
{
    static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    /// <summary>Each fault has a place in the text and says something; none is the compiler's own.</summary>
    public static void Diagnostics(CompiledSchema compiled, int length)
    {
        foreach (var diagnostic in compiled.Diagnostics)
        {
            FuzzFault.Unless(diagnostic.Span.Start >= 0 && diagnostic.Span.End <= length && diagnostic.Span.Length >= 0, $"{diagnostic.Descriptor.Id} outside the text: {diagnostic.Span}");
            FuzzFault.Unless(diagnostic.Descriptor.Id != "FK0999" && diagnostic.Message.Length > 0, $"{diagnostic.Descriptor.Id}: {diagnostic.Message}");
        }
    }

    /// <summary>The C# of a schema, which parses and has no directive but those of the templates.</summary>
    public static string Parses(CompiledSchema compiled)
    {
        if (compiled.Result.Schema is not { } schema) return "";
        GeneratedPart[] parts =
        [
            .. schema.Enums.Concat<BoundDeclaration>(schema.Records).Concat(schema.Unions).Concat(schema.Rules).Select(static declaration => Emitter.Emit(declaration)),
        ];
        if (parts.Length == 0) return "";
        var text = Emitter.File(parts).Text;
        var tree = CSharpSyntaxTree.ParseText(text, Parsing);
        foreach (var diagnostic in tree.GetDiagnostics())
            throw new FuzzFault($"the C# does not parse: {diagnostic}\n{tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}");
        for (var directive = ((CompilationUnitSyntax)tree.GetRoot()).GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
            FuzzFault.Unless(directive.Kind() is SyntaxKind.NullableDirectiveTrivia or SyntaxKind.PragmaWarningDirectiveTrivia, $"a directive: {directive}");
        return text;
    }
}
