namespace FactKit.Grounding;

/// <summary>Finds pieces in order, none too far behind the one before it.</summary>
/// <remarks>
/// For each piece, every place is joined to the nearest place before it of the chain so far. The nearest is never worse than another: its gap is the shortest, and so is what it leads to. Each list of
/// places is walked once, so the time is linear in their number, which is bounded for each piece.
/// </remarks>
static class FragmentSearch
{
    readonly record struct Link(Place Place, int Before);

    /// <summary>The chains found, without overlap, each as the places of its pieces.</summary>
    public static List<Place[]> Find(ArticlePart part, string[] fragments, MatchWork work, out bool cutShort)
    {
        cutShort = false;
        var layers = new List<Link>[fragments.Length];
        for (var i = 0; i < fragments.Length; i++)
        {
            layers[i] = Layer(part, fragments[i], i == 0 ? null : layers[i - 1], work, ref cutShort);
            if (layers[i].Count == 0) return [];
        }
        var chains = new List<Place[]>();
        var last = layers[^1];
        for (int i = 0, end = -1; i < last.Count && chains.Count <= GroundingLimits.Places; i++)
        {
            var chain = new Place[layers.Length];
            var link = last[i];
            for (var layer = layers.Length - 1; ; layer--)
            {
                chain[layer] = link.Place;
                if (layer == 0) break;
                link = layers[layer - 1][link.Before];
            }
            if (chain[0].Start < end) continue;
            chains.Add(chain);
            end = chain[^1].End;
        }
        return chains;
    }

    static List<Link> Layer(ArticlePart part, string fragment, List<Link>? previous, MatchWork work, ref bool cutShort)
    {
        var links = new List<Link>();
        var places = new Occurrences(part.Normalised.Text, fragment, work);
        var before = -1;
        for (var seen = 0; places.MoveNext(out var at); seen++)
        {
            if (seen == GroundingLimits.FragmentPlaces)
            {
                cutShort = true;
                break;
            }
            if (!part.Normalised.TryMap(at, at + fragment.Length, out var start, out var end)) continue;
            if (previous is null)
            {
                links.Add(new(new(start, end), -1));
                continue;
            }
            while (before + 1 < previous.Count && previous[before + 1].Place.End <= start) before++;
            if (before >= 0 && start - previous[before].Place.End <= GroundingLimits.MarkedGap) links.Add(new(new(start, end), before));
        }
        return links;
    }
}
