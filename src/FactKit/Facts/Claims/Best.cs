namespace FactKit;

/// <summary>What a list of rival claims comes to.</summary>
public enum BestState : byte
{
    /// <summary>No claim is left that could be taken.</summary>
    Unknown,

    /// <summary>The claims agree on a value.</summary>
    Known,

    /// <summary>The claims that could be taken contradict each other, cannot be compared, or no one value says what they have in common.</summary>
    Undetermined,
}

/// <summary>The value that rival claims agree on, or why there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Best<T> where T : notnull
{
    readonly T? _value;

    internal Best(BestState state, T? value, FactList<int> causes)
    {
        State = state;
        _value = value;
        Causes = causes;
    }

    /// <summary>Whether there is a value.</summary>
    public BestState State { get; }

    /// <summary>The claims that were taken, by their index in the list: those that agree, or those that do not.</summary>
    public FactList<int> Causes { get; }

    /// <summary>True where there is a value.</summary>
    public bool IsKnown => State == BestState.Known;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T Value => IsKnown ? _value! : throw new InvalidOperationException($"The claims give no value: {State}.");

    /// <inheritdoc/>
    public override string ToString() => IsKnown ? $"{_value}" : State == BestState.Unknown ? "unknown" : "undetermined";
}
