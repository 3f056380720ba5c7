using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace FactKit.Rules;

/// <summary>A value of a rule's expression: known, undetermined, or an error. The default is undetermined.</summary>
/// <remarks>A known value of a type that can be vague (quantity, date, length of time) may be known within bounds only; it then has causes too: whom to blame if something that depends on it is undetermined.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Cel<T> : ICel
{
    // One number says it all, so that small values travel in registers: 0 is undetermined, 1 known, and twice an error is that error.
    const int Known = 1;

    readonly T? _value;
    readonly int _state;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Cel(T? value, int state, ulong causes) => (_value, _state, Causes) = (value, state, causes);

    /// <summary>A known, exact value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Cel(T value) : this(value, Known, 0)
    {
    }

    /// <summary>A value that is known within bounds, or that stands for what has causes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<T> Vague(T value, ulong causes) => new(value, Known, causes);

    /// <summary>The same of a large value, which is copied once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Cel<T> Large(in T value, ulong causes) => new(value, causes);

    Cel(in T value, ulong causes)
    {
        _value = value;
        _state = Known;
        Causes = causes;
    }

    /// <summary>No value can be said, because of what the causes stand for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<T> Undetermined(ulong causes) => new(default, 0, causes);

    /// <summary>No value, because of an error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cel<T> Failed(RuleError error) => new(default, State(error), 0);

    /// <summary>A known, exact value unless it overflowed: without a branch, and what the value is then does not matter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Cel<T> Checked(T value, bool overflowed) => new(value, Known + Unsafe.BitCast<bool, byte>(overflowed), 0);

    /// <summary>True when there is a value.</summary>
    public bool IsKnown => _state == Known;

    /// <summary>True for an error.</summary>
    public bool IsError => _state > Known;

    /// <summary>True when nothing can be said: neither a value nor an error.</summary>
    public bool IsUndetermined => _state < Known;

    /// <summary>The value; to be asked for only where there is one.</summary>
    public T Value => _value!;

    /// <summary>The value without a copy of it, for large ones.</summary>
    [UnscopedRef]
    internal ref readonly T ByReference => ref _value!;

    /// <summary>The error, or none.</summary>
    public RuleError Error => (RuleError)(_state >> 1);

    /// <summary>What makes it undetermined or vague, as bits that the run gave out; 0 for an exact value.</summary>
    public ulong Causes { get; }

    static int State(RuleError error) => (int)error << 1;

    /// <summary>A known, exact value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Cel<T>(T value) => new(value);

    /// <summary>An error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Cel<T>(RuleError error) => Failed(error);

    /// <summary>The value, <c>unknown</c> or the error.</summary>
    public override string ToString() => ((ICel)this).Shown(RuleTexts.None);

    string ICel.Shown(RuleTexts texts) => IsKnown ? RuleText.Shown(_value, texts) : IsError ? RuleErrors.Message(Error) : "unknown";
}

/// <summary>A lifted value of a type that is not known where it is shown.</summary>
interface ICel
{
    string Shown(RuleTexts texts);
}
