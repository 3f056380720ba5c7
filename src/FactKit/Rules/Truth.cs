using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactKit.Rules;

/// <summary>The truth of a rule or of a part of it: false, true, undetermined with causes, or an error. The default is undetermined.</summary>
/// <remarks><c>&amp;</c> and <c>|</c> are commutative and absorb as CEL asks: first the value that decides, then undetermined, then error. With them C#'s <c>&amp;&amp;</c> and <c>||</c> stop at the value that decides.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Truth
{
    // One number says it all, so that a truth travels in registers: 0 is undetermined, 2 false, 3 true, and four times an error is that error.
    // The lowest bit is that of the bool.
    const int No = 2, Yes = 3;

    readonly int _state;
    readonly ulong _causes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Truth(int state, ulong causes) => (_state, _causes) = (state, causes);

    /// <summary>It does not hold, whatever the unknowns are.</summary>
    public static Truth False => new(No, 0);

    /// <summary>It holds, whatever the unknowns are.</summary>
    public static Truth True => new(Yes, 0);

    /// <summary>Some completions of the unknowns make it true and others do not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Undetermined(ulong causes) => new(0, causes);

    /// <summary>It has no truth, because of an error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Failed(RuleError error) => new((int)error << 2, 0);

    /// <summary>The truth of a statement about facts, with what to blame where it is undetermined.</summary>
    public static Truth Of(Ternary truth, ulong causes) => truth switch
    {
        Ternary.True => True,
        Ternary.False => False,
        _ => Undetermined(causes),
    };

    /// <summary>It is true.</summary>
    public bool IsTrue => (_state & 1) != 0;

    /// <summary>It is false.</summary>
    public bool IsFalse => _state == No;

    /// <summary>It is undetermined.</summary>
    public bool IsUndetermined => _state == 0;

    /// <summary>It is an error.</summary>
    public bool IsError => _state > Yes;

    /// <summary>Some completion makes it true.</summary>
    public bool MaybeTrue => _state is Yes or 0;

    /// <summary>Some completion makes it false.</summary>
    public bool MaybeFalse => _state is No or 0;

    /// <summary>What makes it undetermined, as bits that the run gave out.</summary>
    public ulong Causes => _causes;

    /// <summary>The error, or none.</summary>
    public RuleError Error => (RuleError)(_state >> 2);

    /// <summary>The opposite; undetermined and errors stay.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth operator !(Truth value) => value._state switch
    {
        No => True,
        Yes => False,
        _ => value,
    };

    /// <summary>Both hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth operator &(Truth left, Truth right) =>
        left.IsFalse || right.IsFalse ? False : left.IsTrue ? right : right.IsTrue ? left : Both(left, right);

    /// <summary>One of them holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth operator |(Truth left, Truth right) =>
        left.IsTrue || right.IsTrue ? True : left.IsFalse ? right : right.IsFalse ? left : Both(left, right);

    // Neither decides: each is undetermined or an error.
    static Truth Both(Truth left, Truth right) =>
        left.IsUndetermined || right.IsUndetermined ? Undetermined(left.Causes | right.Causes) : left;

    /// <summary>It decides an "or".</summary>
    public static bool operator true(Truth value) => value.IsTrue;

    /// <summary>It decides an "and".</summary>
    public static bool operator false(Truth value) => value.IsFalse;

    /// <summary>True or false.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Truth(bool value) => new(No | Unsafe.BitCast<bool, byte>(value), 0);

    /// <summary>An error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Truth(RuleError error) => Failed(error);

    /// <summary>The same, as a value in a list or a map is.</summary>
    public static implicit operator Truth(Cel<bool> value) => value.IsKnown ? value.Value : value.IsError ? Failed(value.Error) : Undetermined(value.Causes);

    /// <summary>The same, as other values are.</summary>
    public static implicit operator Cel<bool>(Truth value) =>
        value.IsError ? Cel<bool>.Failed(value.Error) : value.IsUndetermined ? Cel<bool>.Undetermined(value.Causes) : new(value.IsTrue);

    /// <summary><c>true</c>, <c>false</c>, <c>undetermined</c> or the error.</summary>
    public override string ToString() => _state switch
    {
        Yes => "true",
        No => "false",
        0 => "undetermined",
        _ => RuleErrors.Message(Error),
    };
}
