namespace FactKit;

/// <summary>A value that may be known within bounds only, so that several statements of it can be true together.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IBounded<TSelf> where TSelf : IBounded<TSelf>
{
    /// <summary>Whether both can be true of one thing.</summary>
    Ternary CompatibleWith(TSelf other);

    /// <summary>What is known where both are true; false where that is nothing, where the two cannot be compared, or where no one value could say it.</summary>
    bool TryIntersect(TSelf other, out TSelf both);
}
