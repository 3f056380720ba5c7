using FactKit;
using FactKit.Schemas.Clashes;

namespace Newsroom.Sample;

/// <summary>Changes a record as a slip or a forgery would, so that grounding and rules have something to find.</summary>
static class Alterations
{
    /// <summary>The same figure, resting on words that the article does not have.</summary>
    public static ClashReport Quote(ClashReport report) =>
        WithKilled(report, claim => claim with { Evidence = [new("Sixteen Stranmere service members")] });

    /// <summary>The same words, and a figure that they do not give.</summary>
    public static ClashReport Number(ClashReport report) =>
        WithKilled(report, claim => claim with { Value = (Quantity)9 });

    /// <summary>The same wounded and the same later deaths, and more survivors than that leaves.</summary>
    public static ClashReport Survivors(ClashReport report) =>
        WithLoss(report, loss => loss with { Survived = [loss.Survived[0] with { Value = (Quantity)5 }] });

    // The first claim about the dead of the first side.
    static ClashReport WithKilled(ClashReport report, Func<Claim<Quantity>, Claim<Quantity>> change) =>
        WithLoss(report, loss => loss with { Killed = [change(loss.Killed[0]), .. loss.Killed.Skip(1)] });

    // The losses of the first side.
    static ClashReport WithLoss(ClashReport report, Func<Loss, Loss> change)
    {
        var losses = report.Clash.Losses;
        return report with { Clash = report.Clash with { Losses = [change(losses[0]), .. losses.Skip(1)] } };
    }
}
