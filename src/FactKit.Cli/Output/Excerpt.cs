using System.Text;
using Spectre.Console;

namespace FactKit.Cli.Output;

/// <summary>The part of a line that is shown, and the columns of the terminal that are marked under it.</summary>
/// <param name="Text">Without tabs and without characters that act on a terminal.</param>
/// <param name="Indent">Columns before the mark.</param>
/// <param name="Width">Columns of the mark; at least 1.</param>
readonly record struct Excerpt(string Text, int Indent, int Width)
{
    const int TabWidth = 4;

    // A document on one line may have a megabyte; what is around the fault is enough.
    const int Before = 60;
    const int After = 60;

    /// <param name="line">The line.</param>
    /// <param name="column">From 1, in UTF-16 code units; one past the end is its end.</param>
    /// <param name="length">UTF-16 code units that are meant.</param>
    public static Excerpt Of(string line, int column, int length)
    {
        var at = Math.Clamp(column - 1, 0, line.Length);
        var end = Math.Clamp(at + Math.Max(length, 1), at, line.Length);
        var from = WholeCharacter(line, Math.Max(0, at - Before));
        var to = WholeCharacter(line, Math.Min(line.Length, Math.Max(at + 1, Math.Min(end, at + After)) + After));
        if (from <= 3) from = 0;
        if (line.Length - to <= 3) to = line.Length;
        end = Math.Min(end, to);

        var before = (from > 0 ? "…" : "") + Shown(line[from..at]);
        var marked = Shown(line[at..end]);
        var after = Shown(line[end..Math.Max(end, to)]) + (to < line.Length ? "…" : "");
        return new(before + marked + after, before.GetCellWidth(), Math.Max(1, marked.GetCellWidth()));
    }

    static string Shown(string text)
    {
        if (!text.Contains('\t')) return Visible.Text(text);
        var shown = new StringBuilder();
        foreach (var part in text.Split('\t')) shown.Append(Visible.Text(part)).Append(' ', TabWidth);
        shown.Length -= TabWidth;
        return shown.ToString();
    }

    static int WholeCharacter(string line, int at) => at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at - 1 : at;
}
