using System.Globalization;
using FactKit.Cli.Commands;
using FactKit.Cli.Findings;
using Spectre.Console;

namespace FactKit.Cli.Output;

/// <summary>Findings for people: the message, the place, the line with a mark under what is meant.</summary>
sealed class TextFindingWriter(IAnsiConsole console) : IFindingWriter
{
    static readonly Style Frame = new(Color.Blue, decoration: Decoration.Bold);

    bool _any;

    public void Write(Finding finding)
    {
        if (_any) console.WriteLine();
        _any = true;
        var style = StyleOf(finding.Severity);
        console.Write(new Text($"{Choices.Text(finding.Severity)}[{Visible.Text(finding.RuleId ?? finding.Code)}]", style));
        console.Write(new Text($": {Visible.Text(finding.Message)}", new(decoration: Decoration.Bold)));
        console.WriteLine();

        var number = finding.Line.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', finding.SourceLine is null ? 1 : number.Length);
        Place(finding, gutter);
        if (finding.SourceLine is { } line) Show(Excerpt.Of(line, finding.Column, finding.Length), number, gutter, style);
        if (finding.Detail is { } detail) Note(gutter, "where", detail);
        foreach (var note in finding.Notes) Note(gutter, null, note);
    }

    public void End(string summary, Tally counts)
    {
        if (_any) console.WriteLine();
        console.Write(new Text(Visible.Text(summary)));
        console.WriteLine();
    }

    void Place(Finding finding, string gutter)
    {
        if (finding.File is null && finding.Path is null) return;
        console.Write(new Text($"{gutter}--> ", Frame));
        console.Write(new Text(Visible.Text(finding.File ?? "")));
        if (finding.File is not null && finding.Line > 0) console.Write(new Text(string.Create(CultureInfo.InvariantCulture, $":{finding.Line}:{finding.Column}")));
        if (finding.Path is { Length: > 0 } path) console.Write(new Text($"{(finding.File is null ? "" : "  ")}{Visible.Text(path)}", new(Color.Cyan1)));
        console.WriteLine();
    }

    void Show(Excerpt excerpt, string number, string gutter, Style style)
    {
        console.Write(new Text($"{gutter} |", Frame));
        console.WriteLine();
        console.Write(new Text($"{number} | ", Frame));
        console.Write(new Text(excerpt.Text));
        console.WriteLine();
        console.Write(new Text($"{gutter} | ", Frame));
        console.Write(new Text(new string(' ', excerpt.Indent) + new string('^', excerpt.Width), style));
        console.WriteLine();
    }

    void Note(string gutter, string? label, string note)
    {
        console.Write(new Text($"{gutter} = ", Frame));
        console.Write(new Text(Visible.Text(label is null ? note : $"{label}: {note}")));
        console.WriteLine();
    }

    static Style StyleOf(Severity severity) => new(severity switch { Severity.Error => Color.Red, Severity.Warning => Color.Yellow, _ => Color.Green }, decoration: Decoration.Bold);
}
