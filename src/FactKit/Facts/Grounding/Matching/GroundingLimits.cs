namespace FactKit.Grounding;

/// <summary>The bounds of the search. docs/grounding.md tells them to users.</summary>
static class GroundingLimits
{
    /// <summary>How many places of an ambiguous quotation are given.</summary>
    public const int Places = 100;

    /// <summary>How much of a prefix or suffix counts, in normalised UTF-16 units.</summary>
    public const int Context = 200;

    /// <summary>How much an ellipsis may leave out, in UTF-16 units of the article.</summary>
    public const int MarkedGap = 300;

    /// <summary>How much may be left out without an ellipsis, in UTF-16 units of the article. In 322 hand-coded sentences the longest was 113.</summary>
    public const int UnmarkedGap = 120;

    /// <summary>How many fragments a quotation may have.</summary>
    public const int Fragments = 20;

    /// <summary>How many places of one fragment are looked at, in each part.</summary>
    public const int FragmentPlaces = 10_000;

    /// <summary>How many words a quotation may have to be looked for with gaps, or to be given a nearest stretch.</summary>
    public const int Words = 2_000;

    /// <summary>How many values of a claim about several are compared with its quotation.</summary>
    public const int Items = 20;

    /// <summary>How far around a quotation cues and the rest of a number are looked for, in UTF-16 units, and never beyond its sentence.</summary>
    public const int Surroundings = 100;
}
