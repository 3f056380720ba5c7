namespace FactKit;

/// <summary>How a quotation stands in an article.</summary>
public enum EvidenceMatch
{
    /// <summary>Nowhere; there may be a stretch that comes near.</summary>
    NotFound,

    /// <summary>In one place, character by character.</summary>
    Exact,

    /// <summary>In one place, but for kinds of spaces, quotes and dashes, invisible characters, ligatures, and composed or decomposed letters.</summary>
    Normalised,

    /// <summary>In one place, as pieces in the order quoted, where the quotation marks with an ellipsis that it leaves something out.</summary>
    Fragments,

    /// <summary>All its words stand there in order, but words or marks between them were left out without an ellipsis. Always to be reviewed: one of them may be "not".</summary>
    Gapped,

    /// <summary>In several places, and neither prefix, suffix nor part says which.</summary>
    Ambiguous,
}
