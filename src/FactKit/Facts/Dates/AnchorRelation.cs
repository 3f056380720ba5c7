namespace FactKit;

/// <summary>How a date lies to its anchor. The default is no relation, which no document can state.</summary>
public enum AnchorRelation
{
    /// <summary>The same time as the anchor, or the anchor's time shifted by the offset.</summary>
    Same = 1,

    /// <summary>Before the anchor; with an offset, by that much.</summary>
    Before,

    /// <summary>After the anchor; with an offset, by that much.</summary>
    After,

    /// <summary>Within the time of the anchor; with an offset, within that much of it.</summary>
    Within,
}
