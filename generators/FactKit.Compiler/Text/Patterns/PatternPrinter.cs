using System.Globalization;
using System.Text;

namespace FactKit.Compiler.Text.Patterns;

/// <summary>Prints a pattern as a .NET regular expression over UTF-16.</summary>
static class PatternPrinter
{
    public static string Print(PatternNode node)
    {
        var text = new StringBuilder();
        Print(node, text);
        return text.ToString();
    }

    static void Print(PatternNode node, StringBuilder text)
    {
        switch (node)
        {
            case SetNode set:
                SetPrinter.Print(set.Set, text);
                break;
            case AnchorNode anchor:
                text.Append(anchor.Kind switch { AnchorKind.Start => "\\A", AnchorKind.End => "\\z", AnchorKind.LineStart => "(?m:^)", _ => "(?m:$)" });
                break;
            case ConcatenationNode concatenation:
                foreach (var part in concatenation.Parts) PrintPart(part, text);
                break;
            case AlternationNode alternation:
                for (var i = 0; i < alternation.Choices.Count; i++)
                {
                    if (i > 0) text.Append('|');
                    Print(alternation.Choices[i], text);
                }
                break;
            case RepetitionNode repetition:
                if (repetition.Body is SetNode) Print(repetition.Body, text);
                else PrintGroup(repetition.Body, text);
                text.Append(Quantifier(repetition));
                break;
        }
    }

    static void PrintPart(PatternNode node, StringBuilder text)
    {
        if (node is AlternationNode) PrintGroup(node, text);
        else Print(node, text);
    }

    static void PrintGroup(PatternNode node, StringBuilder text)
    {
        text.Append("(?:");
        Print(node, text);
        text.Append(')');
    }

    static string Quantifier(RepetitionNode node) =>
        ((node.Min, node.Max) switch
        {
            (0, null) => "*",
            (1, null) => "+",
            (0, 1) => "?",
            var (min, max) when min == max => string.Format(CultureInfo.InvariantCulture, "{{{0}}}", min),
            var (min, max) => string.Format(CultureInfo.InvariantCulture, "{{{0},{1}}}", min, max),
        }) + (node.IsLazy ? "?" : "");
}
