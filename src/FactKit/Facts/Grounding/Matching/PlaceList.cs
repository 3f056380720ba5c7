namespace FactKit.Grounding;

/// <summary>Gathers the places of a quotation by how well they fit, each kind up to the limit.</summary>
sealed class PlaceList(bool hasContext)
{
    // By fit: 0 neither, 1 whole words, 2 context, 3 both.
    readonly List<Place>[] _places = [[], [], [], []];

    public bool IsEmpty => _places.All(static list => list.Count == 0);

    /// <summary>True when a further place cannot change the answer.</summary>
    public bool IsFull => _places[hasContext ? 3 : 1].Count > GroundingLimits.Places;

    public void Add(Place place, bool wholeWords, bool context)
    {
        var list = _places[(wholeWords ? 1 : 0) + (hasContext && context ? 2 : 0)];
        if (list.Count <= GroundingLimits.Places) list.Add(place);
    }

    /// <summary>The places that fit best: "war" is where it is a word, not where it begins "warning", if there is such a place.</summary>
    public List<Place> Best(out bool context)
    {
        for (var fit = 3; fit > 0; fit--)
        {
            context = fit >= 2;
            if (_places[fit].Count > 0) return _places[fit];
        }
        context = false;
        return _places[0];
    }
}
