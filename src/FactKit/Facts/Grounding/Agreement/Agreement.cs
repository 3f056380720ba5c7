namespace FactKit;

/// <summary>Whether a value agrees with the words that it rests on.</summary>
public enum Agreement
{
    /// <summary>The quotation has nothing of the value's kind, or only in another unit.</summary>
    NotComparable,

    /// <summary>Something in the quotation and the value can both be right.</summary>
    Consistent,

    /// <summary>The quotation has something of the value's kind, and none of it fits.</summary>
    Inconsistent,
}
