using System.Globalization;
using System.Text;
using FactKit;
using Spectre.Console;

namespace Newsroom.Sample;

/// <summary>Shows the faults of a document: a table, then each in its line of the source.</summary>
static class FaultTable
{
    /// <summary>The most characters of a long line that are shown.</summary>
    const int Window = 100;

    public static void Write(IAnsiConsole console, string file, byte[] utf8, FactList<FactIssue> issues)
    {
        var table = new Table { Title = new TableTitle(Markup.Escape($"{file}: {issues.Count} faults")) };
        table.AddColumns("Line", "Column", "Code", "Path", "Message");
        foreach (var issue in issues)
        {
            string[] cells = [Number(issue.Line), Number(issue.Column), issue.Code, issue.Path.Length == 0 ? "(root)" : issue.Path, issue.Message];
            table.AddRow(cells.Select(cell => new Text(cell)));
        }
        console.Write(table);

        var lines = Encoding.UTF8.GetString(utf8).Split('\n');
        foreach (var issue in issues) WriteSource(console, file, lines, issue);
    }

    static void WriteSource(IAnsiConsole console, string file, string[] lines, FactIssue issue)
    {
        if (issue is not { Line: { } line, Column: { } column } || line > lines.Length) return;

        var text = lines[line - 1].TrimEnd('\r').Replace('\t', ' ');
        var at = Math.Min(column - 1, text.Length);
        var window = Math.Clamp(console.Profile.Width - 6, 20, Window);
        var start = Math.Max(0, at - window / 2);
        var shown = text.Substring(start, Math.Min(window, text.Length - start));

        console.WriteLine();
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}({line},{column}): {issue.Code}"));
        console.WriteLine("    " + shown);
        console.WriteLine("    " + new string(' ', at - start) + "^");
    }

    static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
