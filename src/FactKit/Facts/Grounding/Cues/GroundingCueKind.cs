namespace FactKit;

/// <summary>What a cue may do to a statement.</summary>
public enum GroundingCueKind
{
    /// <summary>It may say the opposite: not, no, never, without.</summary>
    Negation,

    /// <summary>Somebody says that it is not so: denied, rejected, ruled out.</summary>
    Denial,

    /// <summary>It is told as uncertain: alleged, reportedly, claimed, may, believed to.</summary>
    Hedge,

    /// <summary>It holds under a condition: if, unless, would.</summary>
    Conditional,

    /// <summary>It is meant to happen: planned to, will, threatened to.</summary>
    Plan,

    /// <summary>Somebody else says it: said, according to, reported.</summary>
    Attribution,
}
