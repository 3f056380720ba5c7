using System.Globalization;
using FactKit;
using Newsroom.Facts;
using Spectre.Console;

namespace Newsroom.Sample;

/// <summary>Shows a report as tables. Texts of the document go in as <see cref="Text"/>, never as markup.</summary>
static class ReportTables
{
    public static void Write(IAnsiConsole console, ClashReport report)
    {
        console.WriteLine(report.Headline);
        console.WriteLine($"Published: {report.Published}. Dead in the headline: {report.HeadlineDeaths}.");
        if (report.Labels is { } labels)
        {
            foreach (var (source, words) in labels) console.WriteLine($"Called by {source}: {string.Join(", ", words)}");
        }

        var actors = New("Actors", "Name", "Also", "Sector", "Part of");
        foreach (var actor in report.Actors)
        {
            Add(actors, actor.Name, string.Join(", ", actor.Aliases), actor.Sector.ToString(), Name(report, actor.MemberOf));
        }
        console.Write(actors);

        var events = New("Events", "What", "How", "When", "Year", "As told by");
        foreach (var item in report.Events)
        {
            Add(events, Describe(report, item), item.Modality.ToString(), When(item), Year(item), Chain(report, item.By));
        }
        console.Write(events);

        var cohorts = New("Figures", "Side", "Outcome", "In words", "Range", "Scope", "Basis", "As told by");
        foreach (var cohort in report.Cohorts)
        {
            Add(cohorts, Name(report, cohort.Side), cohort.Outcome.ToString(), cohort.AsText, Range(cohort), cohort.Scope.ToString(),
                cohort.Basis.ToString(), Chain(report, cohort.By));
        }
        console.Write(cohorts);
    }

    static string Describe(ClashReport report, Event item) => item switch
    {
        Attack attack => $"{Names(report, attack.Attackers)} on {Names(report, attack.Targets)}",
        Strike strike => $"from the air, on {Names(report, strike.Targets)}{(strike.Complete ? "" : " and others")}",
        Statement statement => $"{Name(report, statement.Speaker)}: “{statement.Words}”",
        Withdrawal withdrawal => $"{withdrawal.Share ?? "some"} of {Name(report, withdrawal.Of)} goes home",
        _ => item.Kind,
    };

    static string When(Event item) => item.When.TryGetValue(out var moment) ? moment.AsText : item.When.ToString();

    static string Year(Event item) => item.When.TryGetValue(out var moment) ? moment.Year.ToString() : "";

    static string Range(Cohort cohort) => (cohort.Low, cohort.High) switch
    {
        (null, null) => "",
        ({ } low, null) => string.Create(CultureInfo.InvariantCulture, $"{low} or more"),
        (null, { } high) => string.Create(CultureInfo.InvariantCulture, $"up to {high}"),
        ({ } low, { } high) => low == high
            ? low.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{low} to {high}"),
    };

    static string Chain(ClashReport report, FactList<Ref<Source>> by) =>
        by.Count == 0 ? "the publisher" : string.Join(", then ", by.Select(source => report.Find(source)?.Name ?? source.Key));

    static string Names(ClashReport report, FactList<Ref<Actor>> actors) => string.Join(", ", actors.Select(actor => Name(report, actor)));

    static string Name(ClashReport report, Ref<Actor>? actor) => actor is { } key ? report.Find(key)?.Name ?? key.Key : "";

    static Table New(string title, params string[] columns)
    {
        var table = new Table { Title = new TableTitle(Markup.Escape(title)) };
        foreach (var column in columns) table.AddColumn(Markup.Escape(column));
        return table;
    }

    static void Add(Table table, params string[] cells) => table.AddRow(cells.Select(cell => new Text(cell)));
}
