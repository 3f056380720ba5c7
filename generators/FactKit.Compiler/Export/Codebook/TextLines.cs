namespace FactKit.Compiler.Export.Codebook;

/// <summary>Prose of a schema.</summary>
static class TextLines
{
    static readonly char[] s_newLines = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The lines; whatever a reader takes for a line end ends one. Empty ones at either end are dropped.</summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        var lines = (text ?? "").Replace("\r\n", "\n").Split(s_newLines).Select(line => line.TrimEnd(' ', '\t')).ToList();
        while (lines.Count > 0 && lines[0].Length == 0) lines.RemoveAt(0);
        while (lines.Count > 0 && lines[lines.Count - 1].Length == 0) lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    /// <summary>The paragraphs, each with its lines.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Paragraphs(string? text)
    {
        var paragraphs = new List<IReadOnlyList<string>>();
        var lines = new List<string>();
        foreach (var line in Of(text).Concat([""]))
        {
            if (line.Length > 0) lines.Add(line);
            else if (lines.Count > 0)
            {
                paragraphs.Add(lines);
                lines = [];
            }
        }
        return paragraphs;
    }

    /// <summary>The text on one line.</summary>
    public static string Single(string? text) => string.Join(" ", Of(text).Select(line => line.Trim()).Where(line => line.Length > 0));
}
