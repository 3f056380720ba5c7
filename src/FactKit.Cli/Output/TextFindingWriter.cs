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
    (string?, string?) _group;

    public void Write(Finding finding)
    {
        if (finding.Brief is { } brief)
        {
            if (_group != (finding.File, brief.Group)) Head(finding, brief.Group);
            if (_group != (finding.File, brief.Group)) Place(finding with { Line = 0, Path = null }, " ");
            _group = (finding.File, brief.Group);
            var at = finding.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{finding.Line}:{finding.Column} ") : "";
            console.Write(new Text($"  {at}{Visible.Text(brief.Line)}"));
            console.WriteLine();
            return;
        }
        _group = default;
        Head(finding, finding.Message);
        var style = StyleOf(finding.Severity);
        var number = finding.Line.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', finding.SourceLine is null ? 1 : number.Length);
        Place(finding, gutter);
        if (finding.SourceLine is { } line) Show(Excerpt.Of(line, finding.Column, finding.Length), number, gutter, style);
        if (finding.Detail is { } detail) Note(gutter, "where", detail);
        foreach (var note in finding.Notes) Note(gutter, null, note);
    }

    void Head(Finding finding, string message)
    {
        if (_any) console.WriteLine();
        _any = true;
        console.Write(new Text($"{Choices.Text(finding.Severity)}[{Visible.Text(finding.RuleId ?? finding.Code)}]", StyleOf(finding.Severity)));
        console.Write(new Text($": {Visible.Text(message)}", new(decoration: Decoration.Bold)));
        console.WriteLine();
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
