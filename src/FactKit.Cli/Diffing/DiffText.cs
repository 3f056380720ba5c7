using FactKit.Cli.Output;
using FactKit.Compiler.Evolution;
using Spectre.Console;

namespace FactKit.Cli.Diffing;

/// <summary>Changes for people: by category, the worst first, each with its places and its witness.</summary>
sealed class DiffText(IAnsiConsole console)
{
    // More of a document than this is better read in a file.
    const int LongestDocument = 240;

    static readonly Style Frame = new(Color.Blue, decoration: Decoration.Bold);
    static readonly Style Bold = new(decoration: Decoration.Bold);

    public void Write(DiffResult result, IReadOnlyDictionary<Change, string>? files)
    {
        foreach (var group in result.Changes.GroupBy(change => change.Category))
        {
            Line((Title(group.Key), Bold));
            foreach (var change in group) Write(change, files is not null && files.TryGetValue(change, out var file) ? file : null);
            Line();
        }
        if (result.Version.Problem is { } problem)
        {
            Line(("version", Bold));
            Line(("  too small", StyleOf(ChangeVerdict.Breaking)), ($": {problem}", Style.Plain));
            Note("mend", result.Version.Mend!);
            Line();
        }
        Line((result.Summary, Style.Plain));
    }

    void Write(Change change, string? file)
    {
        Line(($"  {DiffResult.Name(change.Verdict)}[{change.Code}]", StyleOf(change.Verdict)), ($" {change.Subject}", Bold), ($": {change.Message}", Style.Plain));
        if (change.New is { } now)
            Line(("    --> ", Frame), (DiffResult.Shown(now) + (change.Old is { } old ? $" (was {DiffResult.Shown(old)})" : ""), Style.Plain));
        else if (change.Old is { } gone) Line(("    --> ", Frame), ($"was {DiffResult.Shown(gone)}", Style.Plain));
        if (change.Backward is { } backward && change.Forward is var forward && (change.Verdict != ChangeVerdict.Compatible || forward == Acceptance.Refuses))
            Note("reading", $"old documents by the new schema: {Shown(backward)}{(forward is { } known ? $"; new documents by the old schema: {Shown(known)}" : "")}");
        if (change.Witness is { } witness)
        {
            Note("witness", $"{Around(witness)}{(file is null ? "" : $"  ({file})")}");
            foreach (var shows in witness.Shows) Note("gives", Cut(shows));
        }
        if (change.NoWitness is { } why) Note(change.Verdict == ChangeVerdict.Undecidable ? "undecidable" : "witness", change.Verdict == ChangeVerdict.Undecidable ? $"no witness found: {why}" : why);
        if (change.Mend is { } mend && change.Verdict != ChangeVerdict.Compatible) Note("mend", mend);
    }

    void Note(string label, string text) => Line(("     = ", Frame), ($"{label}: {text}", Style.Plain));

    void Line(params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        foreach (var (text, style) in parts) console.Write(new Text(Visible.Text(text), style));
        console.WriteLine();
    }

    // The part of the document that shows it; issues count columns of one line.
    static string Around(Witness witness)
    {
        var (document, at) = (witness.Document, witness.At ?? 0);
        if (document.Length <= LongestDocument || at < LongestDocument * 3 / 4) return Cut(document);
        var start = Math.Min(at - LongestDocument * 2 / 3, document.Length - LongestDocument);
        return $"...{document.Substring(start, LongestDocument)}{(start + LongestDocument < document.Length ? "..." : "")}";
    }

    static string Cut(string text) => text.Length <= LongestDocument ? text : text[..LongestDocument] + "...";

    static string Title(ChangeCategory category) => category switch
    {
        ChangeCategory.Data => "data: what documents hold",
        ChangeCategory.Validity => "validity: which values are accepted",
        ChangeCategory.Meaning => "meaning: what the same bytes say",
        _ => "source: C# code that uses the types",
    };

    static string Shown(Acceptance acceptance) => acceptance switch
    {
        Acceptance.Accepts => "accepted",
        Acceptance.Refuses => "refused",
        _ => "not known",
    };

    static Style StyleOf(ChangeVerdict verdict) => new(verdict switch
    {
        ChangeVerdict.Breaking => Color.Red,
        ChangeVerdict.Undecidable => Color.Magenta1,
        ChangeVerdict.Review => Color.Yellow,
        _ => Color.Green,
    }, decoration: Decoration.Bold);
}
