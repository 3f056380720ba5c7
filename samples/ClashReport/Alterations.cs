using FactKit;
using FactKit.Schemas.Clashes;

namespace Newsroom.Sample;

/// <summary>Changes a record as a slip or a forgery would, so that grounding has something to find.</summary>
static class Alterations
{
    /// <summary>The same figure, resting on words that the article does not have.</summary>
    public static ClashReport Quote(ClashReport report) =>
        WithKilled(report, claim => claim with { Evidence = [new("Sixteen Stranmere service members")] });

    /// <summary>The same words, and a figure that they do not give.</summary>
    public static ClashReport Number(ClashReport report) =>
        WithKilled(report, claim => claim with { Value = (Quantity)9 });

    // The first claim about the dead of the first side.
    static ClashReport WithKilled(ClashReport report, Func<Claim<Quantity>, Claim<Quantity>> change)
    {
        var losses = report.Clash.Losses;
        var loss = losses[0] with { Killed = [change(losses[0].Killed[0]), .. losses[0].Killed.Skip(1)] };
        return report with { Clash = report.Clash with { Losses = [loss, .. losses.Skip(1)] } };
    }
}
