namespace FactKit;

/// <summary>How the words of a speaker are given.</summary>
public enum ClaimSpeech : byte
{
    /// <summary>Quoted, word by word.</summary>
    Direct,

    /// <summary>Quoted in part, within words of the reporter.</summary>
    Partial,

    /// <summary>Told in the words of the reporter.</summary>
    Indirect,
}
