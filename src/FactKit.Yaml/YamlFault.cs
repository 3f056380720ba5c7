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
    public static IEnumerable<YamlFault> Of(SyntaxTree tree, NodeMarks? marks, bool repeatedKeys)
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
            var message = value is not null && marks?.IsShown(value.Id) == true || Harmless.Contains(descriptor) ? diagnostic.Message : Veiled(diagnostic);
            yield return new(code, path, diagnostic.Span.Start, message);
        }
    }

    // The text may be that of a sensitive field.
    static string Veiled(LocatedDiagnostic diagnostic) =>
        string.Format(CultureInfo.InvariantCulture, diagnostic.Descriptor.MessageFormat, [.. diagnostic.Arguments.Select(static _ => "…")]);
}
