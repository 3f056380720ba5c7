using System.Globalization;
using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Syntax;

namespace FactKit.Yaml;

/// <summary>A fault of the YAML as an issue of the document.</summary>
readonly record struct YamlFault(string Code, string Path, int Offset, string Message)
{
    // What these show is a sign of YAML or a number, never a text of the document.
    static readonly DiagnosticDescriptor[] Harmless =
    [
        YamlCatalogue.ForbiddenCharacter, YamlCatalogue.NestedTooDeep, YamlCatalogue.TooManyNodes, YamlCatalogue.ComplexKey, YamlCatalogue.UnclosedQuote,
        YamlCatalogue.UnclosedBracket, YamlCatalogue.HalfPair,
    ];

    /// <summary>The faults of a tree. Only the text of the nodes that are given is shown; keys that stand twice can be left to those who read the mappings.</summary>
    public static IEnumerable<YamlFault> Of(SyntaxTree tree, NodeMarks? marks, bool repeatedKeys, bool holdsSensitive)
    {
        foreach (var diagnostic in tree.Diagnostics)
        {
            var descriptor = diagnostic.Descriptor;
            if (descriptor == YamlCatalogue.DuplicateKey && !repeatedKeys) continue;
            // A comma makes a key of what was meant as part of the value before it, and a missing item lies behind its dash.
            var offset = descriptor == YamlCatalogue.NoValue ? diagnostic.Span.End : diagnostic.Span.Start;
            var path = YamlPath.At(tree, offset, out var value, marks, keys: descriptor != YamlCatalogue.KeyWithoutValue);
            var code = descriptor == YamlCatalogue.DuplicateKey ? FactCodes.DuplicateField
                : descriptor == YamlCatalogue.NestedTooDeep || descriptor == YamlCatalogue.TooManyNodes ? FactCodes.LimitExceeded
                : FactCodes.MalformedYaml;
            var message = Harmless.Contains(descriptor) || value is not null && marks?.IsShown(value.Id) == true && (!holdsSensitive || IsOf(value, diagnostic, tree, marks)) ? diagnostic.Message : Veiled(diagnostic);
            yield return new(code, path, diagnostic.Span.Start, message);
        }
    }

    // What the parser did not take for the value's own may have been meant for a sensitive field: the rest of a broken line, a comment, a key behind a comma.
    static bool IsOf(SyntaxNode value, LocatedDiagnostic diagnostic, SyntaxTree tree, NodeMarks marks)
    {
        if (diagnostic.Descriptor == YamlCatalogue.NoValue) return true;
        if (diagnostic.Descriptor != YamlCatalogue.KeyWithoutValue) return value.Span.Start <= diagnostic.Span.Start && diagnostic.Span.End <= value.Span.End;
        YamlPath.At(tree, diagnostic.Span.Start, out var map, marks);
        return map is not null && marks.IsShown(map.Id);
    }

    // A sign of YAML says nothing of the text.
    static string Veiled(LocatedDiagnostic diagnostic) =>
        string.Format(CultureInfo.InvariantCulture, diagnostic.Descriptor.MessageFormat, [.. diagnostic.Arguments.Select(static a => a is [var sign] && !char.IsLetterOrDigit(sign) ? a : "…")]);
}
