namespace FactKit;

/// <summary>What EDTF's <c>?</c>, <c>~</c> and <c>%</c> say of a date or a part of it.</summary>
[Flags]
#if NET
public
#endif
enum DateQualifiers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><c>?</c>: the source is in doubt whether it is this one.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: about this one.</summary>
    Approximate = 2,
}
