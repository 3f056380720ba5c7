using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using FactKit.Rules;

namespace FactKit;

/// <summary>What somebody says about a value: the value or its absence, by whom, on what evidence. A value alone is a claim of the publisher with nothing else to say.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record Claim<T> : IShownClaim where T : notnull
{
    /// <summary>A claim of a value or of its absence.</summary>
    [SetsRequiredMembers]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Claim(Fact<T> value) => Value = value;

    /// <summary>A claim of a value.</summary>
    [SetsRequiredMembers]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Claim(T value) => Value = value;

    /// <summary>A claim whose value is set in the initialiser.</summary>
    public Claim()
    {
    }

    /// <summary>The value, or why it is absent.</summary>
    public required Fact<T> Value { get; init; }

    /// <summary>From whoever said it first to whoever passed it on last; empty: the publisher's own voice. Of an absent value: who is silent.</summary>
    public FactList<Ref<ISpeaker>> By { get; init; }

    /// <summary>The stretches of the article that support it.</summary>
    public FactList<Evidence> Evidence { get; init; }

    /// <summary>How it stands among its rivals.</summary>
    public ClaimRank Rank { get; init; }

    /// <summary>How sure the coder is, from 0 to 100 (the scale of STIX); null: not said, which is not 0.</summary>
    public int? Confidence { get; init; }

    /// <summary>Whether it is asserted, denied, planned or hypothetical.</summary>
    public ClaimModality Modality { get; init; }

    /// <summary>How the words are given; null: not said.</summary>
    public ClaimSpeech? Speech { get; init; }

    /// <summary>Whether the source states it or the coder worked it out.</summary>
    public ClaimBasis Basis { get; init; }

    /// <summary>JSON Pointers to the values that a derived claim was worked out from.</summary>
    public FactList<string> From { get; init; }

    /// <summary>Of a set of values: false where the source says that there are others.</summary>
    public bool Complete { get; init; } = true;

    object? IShownClaim.Value => Value.TryGetValue(out var value) ? value : null;

    AbsenceReason? IShownClaim.Absence => Value.Reason;

    /// <summary>A claim of a value and nothing else.</summary>
    public static implicit operator Claim<T>(T value) => new(value);

    /// <summary>True when there is nothing to say but the value.</summary>
    internal bool IsBare => Value.IsKnown && By.IsEmpty && Evidence.IsEmpty && Rank == default && Confidence is null && Modality == default && Speech is null && Basis == default && From.IsEmpty && Complete;
}
