using CsCheck;

namespace FactKit.Compiler.Tests.Binding;

/// <summary>Whatever an editor holds between two strokes: there are diagnostics, and never an exception.</summary>
public class MutationTests
{
    static readonly string[] Snippets = [":", "- ", "{", "}", "[", "]", "\"", "'", "?", "*", "+", "<", ">", "|", "\n", "\n  ", " ", "#", "type", "union: ", "Ref<", "true", "-1", "\u0000", "\uD800", "é"];

    internal static readonly (string Path, string Text)[] Shipped = [.. Repository.Schemas().Select(path => (Path.GetFileName(path), File.ReadAllText(path)))];

    internal static readonly Gen<(int Kind, int Place, int Other, int Snippet)> Mutation =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Gen.Int[0, Snippets.Length - 1]);

    [Fact]
    public void No_mutation_of_a_schema_throws() =>
        Gen.Select(Gen.Int[0, Shipped.Length - 1], Mutation.Array[1, 6]).Sample((file, mutations) =>
        {
            var text = Shipped[file].Text;
            foreach (var mutation in mutations) text = Mutate(text, mutation);
            foreach (var compiled in Schemas.Compile((Shipped[file].Path, text), ("other.fact.yaml", Schemas.Head)))
                foreach (var diagnostic in compiled.Diagnostics)
                    Assert.InRange(diagnostic.Span.End, 0, compiled.File.Tree.File.Content.Length);
        }, iter: 400);

    internal static string Mutate(string text, (int Kind, int Place, int Other, int Snippet) mutation)
    {
        var at = mutation.Place % (text.Length + 1);
        if (mutation.Kind == 0) return text.Remove(at, Math.Min(1 + mutation.Other % 3, text.Length - at));
        if (mutation.Kind == 1) return text.Insert(at, Snippets[mutation.Snippet]);
        if (mutation.Kind == 2) return text[..at];
        var lines = text.Split('\n').ToList();
        var line = mutation.Place % lines.Count;
        var other = mutation.Other % lines.Count;
        if (mutation.Kind == 3) lines.RemoveAt(line);
        else if (mutation.Kind == 4) (lines[line], lines[other]) = (lines[other], lines[line]);
        else lines.Insert(line, lines[other]);
        return string.Join("\n", lines);
    }
}
