using FactKit.Compiler.Diagnostics;
using FactKit.Compiler.Syntax;
using FactKit.Compiler.Text;

namespace FactKit.Compiler.Tests.Syntax;

/// <summary>Short forms for tests of the YAML layer.</summary>
static class Yaml
{
    public static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceFile("test.yaml", text));

    /// <summary>The diagnostics as "FK0010 1:4", lines and columns from 1, separated by commas.</summary>
    public static string Faults(string text)
    {
        var tree = Parse(text);
        return string.Join(", ", tree.Diagnostics.Select(d => $"{d.Descriptor.Id} {Place(tree, d)}"));
    }

    public static string Place(SyntaxTree tree, LocatedDiagnostic diagnostic)
    {
        var position = tree.File.GetPosition(diagnostic.Span.Start);
        return $"{position.Line + 1}:{position.Column + 1}";
    }

    public static IEnumerable<SyntaxNode> Walk(SyntaxNode? node) => node switch
    {
        null => [],
        MappingNode map => map.Entries.SelectMany(e => Walk(e.Key).Concat(Walk(e.Value))).Prepend(map),
        SequenceNode list => list.Items.SelectMany(Walk).Prepend(list),
        _ => [node],
    };

    public static string Covered(SyntaxTree tree, TextSpan span) => tree.File.Content.Substring(span.Start, span.Length);

    /// <summary>The tree on one line: maps in braces, lists in brackets, refused nodes as an exclamation mark.</summary>
    public static string Show(SyntaxNode? node) => node switch
    {
        null => "nothing",
        ScalarNode scalar => scalar.Value,
        MappingNode map => "{" + string.Join(", ", map.Entries.Select(e => $"{e.Key.Value}: {Show(e.Value)}")) + "}",
        SequenceNode list => "[" + string.Join(", ", list.Items.Select(Show)) + "]",
        _ => "!",
    };
}
