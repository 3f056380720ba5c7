using FactKit.Core;
using FactKit.Schemas.Clashes;

namespace FactKit.Samples.Tests;

/// <summary>What one short article can need, row by row, and where the sample has it.</summary>
static class DomainRows
{
    public static IReadOnlyList<Row> All { get; } =
    [
        new("a headline that gives no number", ["/headlineDeaths"], report => Assert.Equal(AbsenceReason.NotStated, report.HeadlineDeaths!.Value.Reason)),

        new("one event under several names", ["/clash/labels/0", "/clash/labels/1", "/clash/labels/2", "/clash/labels/3", "/clash/labels/4", "/clash/labels/5"], report =>
        {
            Assert.Equal(["raid", "clash", "assault", "fighting", "a battle for the river", "the night attack"], report.Clash.Labels.Select(label => label.Value.Value));
            Assert.Equal(["", "", "", "ministry", "front", "radio"], report.Clash.Labels.Select(Chain));
        }),

        new("at least so many here, so many there: a running total of one source", ["/tolls/0/count/0", "/tolls/0/count/1", "/tolls/0/count/2", "/tolls/0/period/0"], report =>
        {
            var toll = report.Tolls[0];
            Assert.Equal(TollScope.Cumulative, toll.Scope);
            Assert.Equal((131m, null), (toll.Count[0].Value.Value.Low, toll.Count[0].Value.Value.High));
            Assert.All(toll.Count.Skip(1), claim => Assert.Equal(131, claim.Value.Value));
            Assert.Equal(Ternary.True, toll.Count.Compatible());
            Assert.Equal("ministry", Assert.Single(toll.Count.Roots()).ToString());
            Assert.Equal("2011-05/..", toll.Period[0].Value.Value.Edtf);
        }),

        new("cohorts with outcomes that add up", ["/clash/losses/0/killed/0", "/clash/losses/0/killedAtScene/0", "/clash/losses/0/wounded/0", "/clash/losses/0/diedLater/0"], report =>
        {
            var loss = report.Clash.Losses[0];
            Assert.Equal(Ternary.True, Best(loss.Killed).IsEqual(Best(loss.KilledAtScene).Add(Best(loss.DiedLater))));
            Assert.Equal(7, Best(loss.Wounded).Best);
            // Who they were is said of them, not of the number.
            Assert.Equal("engineers who were guiding the mortar fire", report.Find(new Ref<Actor>("engineers"))!.Role);
        }),

        new("survivors, whom nobody counted but the coder", ["!/clash/losses/0/survived/0"], report =>
        {
            var loss = report.Clash.Losses[0];
            Assert.Equal(ClaimBasis.Derived, loss.Survived[0].Basis);
            Assert.Equal(["/clash/losses/0/wounded/0", "/clash/losses/0/diedLater/0"], loss.Survived[0].From);
            Assert.Equal(Ternary.True, Best(loss.Survived).IsEqual(Best(loss.Wounded).Subtract(Best(loss.DiedLater))));
        }),

        new("a vague count and a spelled number for the same dead", ["/clash/losses/1/killed/0", "/clash/losses/1/killed/1"], report =>
        {
            var killed = report.Clash.Losses[1].Killed;
            Assert.Equal(["scores", "Sixty-one"], killed.Select(claim => claim.Value.Value.AsText));
            Assert.Equal((40m, null), (killed[0].Value.Value.Low, killed[0].Value.Value.High));
            Assert.Equal(Ternary.True, killed.Compatible());
            Assert.Equal(61, Best(killed).Best);
        }),

        new("a party that counts its enemy's dead", ["/clash/losses/1/killed/1", "/sources/0"], report =>
        {
            var loss = report.Clash.Losses[1];
            var source = Speaker(report, loss.Killed[1]);
            Assert.True(source.IsParty);
            Assert.Equal("Stranmere", report.Find(source.SpeaksFor!.Value)!.Name.Value);
            Assert.NotEqual(source.SpeaksFor, loss.Side);
        }),

        new("contested labels, each with its speaker and none of the record's own", ["/actors/5/labels/0", "/actors/5/labels/1", "/actors/5/labels/2", "/actors/5/labels/3"], report =>
        {
            var actor = report.Find(report.Clash.Attackers.Value.Value[0])!;
            Assert.False(actor.Name.IsKnown);
            Assert.Empty(actor.Aliases);
            Assert.Equal(["a number of armed bands", "roving bandit units", "insurgents", "highland volunteers"], actor.Labels.Select(label => label.Value.Value));
            Assert.Equal(["ministry>northwire", "ministry", "officials", "front"], actor.Labels.Select(Chain));
        }),

        new("two agencies that pass on one ministry, which is one source", ["/tolls/0/count/2", "/clash/place/1", "/clash/attackers", "/sources/2", "/sources/3"], report =>
        {
            Assert.Equal(["ministry>meridian", "ministry>northwire", "ministry>ostrel"], [Chain(report.Tolls[0].Count[2]), Chain(report.Clash.Place[1]), Chain(report.Clash.Attackers)]);
            FactList<Claim<FactList<Ref<Actor>>>> chains = [report.Clash.Attackers, report.Clash.Targets];
            Assert.Single(chains.Roots());
        }),

        new("officials without names", ["/sources/1", "/clash/losses/0/killed/0"], report =>
            Assert.Equal((AbsenceReason.NotStated, SourceKind.Official), (Speaker(report, report.Clash.Losses[0].Killed[0]).Name.Reason, Speaker(report, report.Clash.Losses[0].Killed[0]).Kind.Value))),

        new("a weekday of the reporting that no date anchors", ["/clash/reported/0"], report =>
        {
            var reported = report.Clash.Reported[0].Value.Value;
            Assert.Equal((null, "on Thursday", null), (reported.Edtf, reported.AsText, reported.Anchor));
            Assert.DoesNotContain(report.Clash.When, claim => claim.Value.IsKnown);
        }),

        new("a bulletin that does not say when", ["/clash/when/0"], report =>
            Assert.Equal((AbsenceReason.NotStated, "ministry"), (report.Clash.When[0].Value.Reason, Chain(report.Clash.When[0])))),

        new("a time of day and an approximate length", ["/clash/timeOfDay/0", "/clash/lasted/0"], report =>
        {
            Assert.Equal(TimeOfDay.Night, report.Clash.TimeOfDay[0].Value.Value.Value);
            Assert.Equal(("~PT40M", "some forty minutes"), (report.Clash.Lasted[0].Value.Value.Iso, report.Clash.Lasted[0].Value.Value.AsText));
        }),

        new("a part of a province, with an older spelling", ["/clash/place/0", "/places/1"], report =>
        {
            var place = report.Find(report.Clash.Place[0].Value.Value)!;
            Assert.Equal((PlacePrecision.Admin1, "northern"), (place.Precision, place.Part));
            Assert.Equal(["Lower Ashqar"], place.Variants);
            Assert.Equal(PlacePrecision.Country, report.Find(place.Within!.Value)!.Precision);
        }),

        new("vague magnitudes of the whole war", ["/tolls/1/count/0", "/tolls/2/count/0", "/events/0/lasted/0"], report =>
        {
            Assert.All(report.Tolls.Skip(1), toll => Assert.Equal(TollScope.Background, toll.Scope));
            Assert.Equal([(20_000m, null), (200_000m, null)], report.Tolls.Skip(1).Select(toll => (toll.Count[0].Value.Value.Low, toll.Count[0].Value.Value.High)));
        }),

        new("a vague stretch of time", ["/events/1/when/0"], report =>
            Assert.Equal((null, "In recent weeks"), (report.Events[1].When[0].Value.Value.Edtf, report.Events[1].When[0].Value.Value.AsText))),

        new("aliases given in passing, and a capital that stands for its government", ["/actors/7", "/actors/0"], report =>
        {
            Assert.Equal(["EB", "Embermen"], report.Find(new Ref<Actor>("ember"))!.Aliases);
            Assert.Equal(["Kolvik"], report.Find(new Ref<Actor>("stranmere"))!.Aliases);
        }),

        new("a list that is not all", ["/events/2/targets"], report =>
        {
            var targets = Assert.IsType<Strike>(report.Events[2]).Targets;
            Assert.Equal((3, false), (targets.Value.Value.Count, targets.Complete));
        }),

        new("a month without a year, an amount that is no number, an order that is no deed", ["/events/3/when/0", "/events/3/share/0", "/events/3/carriedOut/0"], report =>
        {
            var withdrawal = Assert.IsType<Withdrawal>(report.Events[3]);
            Assert.Equal("XXXX-11", withdrawal.When[0].Value.Value.Edtf);
            var share = withdrawal.Share[0].Value.Value;
            Assert.Equal((null, null, "a good part"), (share.Low, share.High, share.AsText));
            Assert.Equal(ClaimModality.Planned, withdrawal.CarriedOut[0].Modality);
            Assert.Equal(BestState.Unknown, withdrawal.CarriedOut.Best().State);
        }),

        new("a date that another event tells", ["/events/6/when/0"], report =>
        {
            var anchor = report.Events[6].When[0].Value.Value.Anchor!;
            Assert.Equal(("speech", AnchorRelation.Before, "P3W"), (anchor.Ref, anchor.Relation, anchor.Offset!.Value.Iso));
            Assert.Contains(report.Events, item => item.Id == anchor.Ref);
        }),

        new("direct, partial and indirect speech: what was said, and not that it is so", ["/events/4/said", "/events/5/said", "/events/6/said"], report =>
        {
            Assert.Equal([ClaimSpeech.Indirect, ClaimSpeech.Direct, ClaimSpeech.Partial], report.Events.Skip(4).Take(3).Select(item => Assert.IsType<Statement>(item).Said.Speech!.Value));
            Assert.Equal(["tolvik", "tolvik", "vell"], report.Events.Skip(4).Take(3).Select(item => Chain(((Statement)item).Said)));
        }),

        new("an article without a date", ["!/published"], report => Assert.Equal(AbsenceReason.NotStated, report.Published.Reason)),

        new("curly quotes and no-break spaces in what is quoted", ["/events/3/share/0", "/tolls/0/count/0", "/events/6/when/0"], report =>
        {
            var findings = report.Ground(Sample.Article).Findings;
            Assert.All(["/events/3/share/0", "/tolls/0/count/0", "/events/6/when/0"], path => Assert.Equal(EvidenceMatch.Normalised, findings.Single(finding => finding.Path == path + "/evidence/0").Match));
            Assert.Contains('\u201C', findings.Single(finding => finding.Path == "/events/3/share/0/evidence/0").Span!.Value.Text);
            Assert.Contains('\u00A0', findings.Single(finding => finding.Path == "/tolls/0/count/0/evidence/0").Span!.Value.Text);
        }),
    ];

    static string Chain<T>(Claim<T> claim) where T : notnull => string.Join('>', claim.By.Select(speaker => speaker.Key));

    static Quantity Best(FactList<Claim<Quantity>> claims)
    {
        Assert.Equal(BestState.Known, claims.Best().State);
        return claims.Best().Value;
    }

    static Source Speaker<T>(ClashReport report, Claim<T> claim) where T : notnull => report.Sources.Single(source => source.Id == claim.By[0].Key);
}
