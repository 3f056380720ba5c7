using FactKit;
using FactKit.Schemas.Clashes;
using Spectre.Console;

namespace Newsroom.Sample;

/// <summary>Shows a report: each claim with its chain of sources and its evidence, as found in the article.</summary>
static class ReportView
{
    public static void Write(IAnsiConsole console, ClashReport report, GroundingReport grounding)
    {
        console.WriteLine($"{report.Headline}. Published: {report.Published}.");
        var names = new Names(report);
        WriteWho(New("Who and where"), report, names).Write(console);
        WriteClash(New("The clash"), report, names).Write(console);
        WriteFigures(New("Figures"), report, names).Write(console);
        WriteEvents(New("Around it"), report, names).Write(console);

        ClaimTable New(string title) => new(title, names, grounding);
    }

    static ClaimTable WriteWho(ClaimTable table, ClashReport report, Names names)
    {
        for (var i = 0; i < report.Actors.Count; i++)
        {
            var actor = report.Actors[i];
            var partOf = (actor.Role is { } role ? $", {role}" : "") + (actor.MemberOf is { } whole ? $", of {names.Of(whole)}" : "");
            table.AddEvidence(string.Join(", also ", actor.Aliases.Prepend(Names.NameOf(actor))), $"/actors/{i}", $"{actor.Sector}{partOf}")
                .Add($"{Names.NameOf(actor)} is called", $"/actors/{i}/labels", actor.Labels);
        }
        for (var i = 0; i < report.Places.Count; i++)
        {
            var place = report.Places[i];
            table.AddEvidence(string.Join(", ", ((string?[])[place.Name.ToString(), .. place.Variants, place.Part]).OfType<string>()), $"/places/{i}", $"place: {place.Precision}");
        }
        return table;
    }

    static ClaimTable WriteClash(ClaimTable table, ClashReport report, Names names)
    {
        var clash = report.Clash;
        return table
            .Add("dead in the headline", "/headlineDeaths", report.HeadlineDeaths)
            .Add("is called", "/clash/labels", clash.Labels)
            .Add("when", "/clash/when", clash.When)
            .Add("time of day", "/clash/timeOfDay", clash.TimeOfDay)
            .Add("lasted", "/clash/lasted", clash.Lasted)
            .Add("reported", "/clash/reported", clash.Reported)
            .Add("where", "/clash/place", clash.Place, names.Of)
            .Add("attackers", "/clash/attackers", clash.Attackers, names.Of)
            .Add("targets", "/clash/targets", clash.Targets, names.Of);
    }

    static ClaimTable WriteFigures(ClaimTable table, ClashReport report, Names names)
    {
        for (var i = 0; i < report.Clash.Losses.Count; i++)
        {
            var (loss, path) = (report.Clash.Losses[i], $"/clash/losses/{i}");
            var side = names.Of(loss.Side);
            table.Add($"{side}: killed", path + "/killed", loss.Killed)
                .Add($"{side}: on the spot", path + "/killedAtScene", loss.KilledAtScene)
                .Add($"{side}: wounded", path + "/wounded", loss.Wounded)
                .Add($"{side}: died later", path + "/diedLater", loss.DiedLater)
                .Add($"{side}: survived", path + "/survived", loss.Survived);
        }
        for (var i = 0; i < report.Tolls.Count; i++)
        {
            var toll = report.Tolls[i];
            table.Add($"{toll.Scope}: {toll.Outcome}", $"/tolls/{i}/count", toll.Count).Add($"{toll.Scope}: period", $"/tolls/{i}/period", toll.Period);
        }
        return table;
    }

    static ClaimTable WriteEvents(ClaimTable table, ClashReport report, Names names)
    {
        for (var i = 0; i < report.Events.Count; i++)
        {
            var (item, path) = (report.Events[i], $"/events/{i}");
            table.Add($"{item.Id}: when", path + "/when", item.When);
            switch (item)
            {
                case Conflict conflict:
                    table.Add($"{item.Id}: parties", path + "/parties", conflict.Parties, names.Of).Add($"{item.Id}: lasted", path + "/lasted", conflict.Lasted);
                    break;
                case Advance advance:
                    table.Add($"{item.Id}: forces", path + "/forces", advance.Forces, names.Of).Add($"{item.Id}: taken", path + "/extent", advance.Extent);
                    break;
                case Strike strike:
                    table.Add($"{item.Id}: attackers", path + "/attackers", strike.Attackers, names.Of).Add($"{item.Id}: targets", path + "/targets", strike.Targets, names.Of);
                    break;
                case Withdrawal withdrawal:
                    table.Add($"{item.Id}: share", path + "/share", withdrawal.Share).Add($"{item.Id}: carried out", path + "/carriedOut", withdrawal.CarriedOut);
                    break;
                case Statement statement:
                    table.Add($"{item.Id}: {statement.Said.Speech?.ToString().ToLowerInvariant() ?? "said"} speech", path + "/said", statement.Said);
                    break;
                case OtherEvent other:
                    table.Add($"{item.Id}", path + "/what", other.What);
                    break;
            }
        }
        return table;
    }
}
