namespace FactKit;

/// <summary>A value that may be known within bounds only, so that several statements of it can be true together.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IBounded<TSelf> where TSelf : IBounded<TSelf>
{
    /// <summary>Whether both can be true of one thing.</summary>
    Ternary CompatibleWith(TSelf other);

    /// <summary>What is known where both are true; false where that is nothing, or nothing that one value could say.</summary>
    bool TryIntersect(TSelf other, out TSelf both);
}
