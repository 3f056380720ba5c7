using System.ComponentModel;

namespace FactKit.Rules;

/// <summary>The truth of a rule or of a part of it: false, true, undetermined with causes, or an error. The default is undetermined.</summary>
/// <remarks><c>&amp;</c> and <c>|</c> are commutative and absorb as CEL asks: first the value that decides, then undetermined, then error. With them C#'s <c>&amp;&amp;</c> and <c>||</c> stop at the value that decides.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Truth
{
    enum State : byte
    {
        Undetermined,
        False,
        True,
        Error,
    }

    // State and error lie side by side, so that a truth has 16 bytes and not 24.
    readonly State _state;
    readonly RuleError _error;
    readonly ulong _causes;

    Truth(State state, RuleError error, ulong causes) => (_state, _error, _causes) = (state, error, causes);

    /// <summary>It does not hold, whatever the unknowns are.</summary>
    public static Truth False => new(State.False, RuleError.None, 0);

    /// <summary>It holds, whatever the unknowns are.</summary>
    public static Truth True => new(State.True, RuleError.None, 0);

    /// <summary>Some completions of the unknowns make it true and others do not.</summary>
    public static Truth Undetermined(ulong causes) => new(State.Undetermined, RuleError.None, causes);

    /// <summary>It has no truth, because of an error.</summary>
    public static Truth Failed(RuleError error) => new(State.Error, error, 0);

    /// <summary>The truth of a statement about facts, with what to blame where it is undetermined.</summary>
    public static Truth Of(Ternary truth, ulong causes) => truth switch
    {
        Ternary.True => True,
        Ternary.False => False,
        _ => Undetermined(causes),
    };

    /// <summary>It is true.</summary>
    public bool IsTrue => _state == State.True;

    /// <summary>It is false.</summary>
    public bool IsFalse => _state == State.False;

    /// <summary>It is undetermined.</summary>
    public bool IsUndetermined => _state == State.Undetermined;

    /// <summary>It is an error.</summary>
    public bool IsError => _state == State.Error;

    /// <summary>Some completion makes it true.</summary>
    public bool MaybeTrue => _state is State.True or State.Undetermined;

    /// <summary>Some completion makes it false.</summary>
    public bool MaybeFalse => _state is State.False or State.Undetermined;

    /// <summary>What makes it undetermined, as bits that the run gave out.</summary>
    public ulong Causes => _causes;

    /// <summary>The error, or none.</summary>
    public RuleError Error => _error;

    /// <summary>The opposite; undetermined and errors stay.</summary>
    public static Truth operator !(Truth value) => value._state switch
    {
        State.False => True,
        State.True => False,
        _ => value,
    };

    /// <summary>Both hold.</summary>
    public static Truth operator &(Truth left, Truth right) =>
        left.IsFalse || right.IsFalse ? False : left.IsTrue ? right : right.IsTrue ? left : Both(left, right);

    /// <summary>One of them holds.</summary>
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
    public static implicit operator Truth(bool value) => new(value ? State.True : State.False, RuleError.None, 0);

    /// <summary>An error.</summary>
    public static implicit operator Truth(RuleError error) => Failed(error);

    /// <summary>The same, as a value in a list or a map is.</summary>
    public static implicit operator Truth(Cel<bool> value) => value.IsKnown ? value.Value : value.IsError ? Failed(value.Error) : Undetermined(value.Causes);

    /// <summary>The same, as other values are.</summary>
    public static implicit operator Cel<bool>(Truth value) =>
        value.IsError ? Cel<bool>.Failed(value.Error) : value.IsUndetermined ? Cel<bool>.Undetermined(value.Causes) : new(value.IsTrue);

    /// <summary><c>true</c>, <c>false</c>, <c>undetermined</c> or the error.</summary>
    public override string ToString() => _state switch
    {
        State.True => "true",
        State.False => "false",
        State.Error => RuleErrors.Message(Error),
        _ => "undetermined",
    };
}
