using System.ComponentModel;

namespace FactKit.Rules;

/// <summary>A value of a rule's expression: known, undetermined, or an error. The default is undetermined.</summary>
/// <remarks>A known value of a type that can be vague (quantity, date, length of time) may be known within bounds only; it then has causes too: whom to blame if something that depends on it is undetermined.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Cel<T> : ICel
{
    readonly T? _value;
    readonly bool _known;

    Cel(T? value, bool known, RuleError error, ulong causes) => (_value, _known, Error, Causes) = (value, known, error, causes);

    /// <summary>A known, exact value.</summary>
    public Cel(T value) : this(value, true, RuleError.None, 0)
    {
    }

    /// <summary>A value that is known within bounds, or that stands for what has causes.</summary>
    public static Cel<T> Vague(T value, ulong causes) => new(value, true, RuleError.None, causes);

    /// <summary>No value can be said, because of what the causes stand for.</summary>
    public static Cel<T> Undetermined(ulong causes) => new(default, false, RuleError.None, causes);

    /// <summary>No value, because of an error.</summary>
    public static Cel<T> Failed(RuleError error) => new(default, false, error, 0);

    /// <summary>True when there is a value.</summary>
    public bool IsKnown => _known;

    /// <summary>True for an error.</summary>
    public bool IsError => Error != RuleError.None;

    /// <summary>True when nothing can be said: neither a value nor an error.</summary>
    public bool IsUndetermined => !_known && Error == RuleError.None;

    /// <summary>The value; the default of its type where there is none.</summary>
    public T Value => _value!;

    /// <summary>The error, or none.</summary>
    public RuleError Error { get; }

    /// <summary>What makes it undetermined or vague, as bits that the run gave out; 0 for an exact value.</summary>
    public ulong Causes { get; }

    /// <summary>A known, exact value.</summary>
    public static implicit operator Cel<T>(T value) => new(value);

    /// <summary>An error.</summary>
    public static implicit operator Cel<T>(RuleError error) => Failed(error);

    /// <summary>The value, <c>unknown</c> or the error.</summary>
    public override string ToString() => ((ICel)this).Shown(RuleTexts.None);

    string ICel.Shown(RuleTexts texts) => _known ? RuleText.Shown(_value, texts) : IsError ? RuleErrors.Message(Error) : "unknown";
}

/// <summary>A lifted value of a type that is not known where it is shown.</summary>
interface ICel
{
    string Shown(RuleTexts texts);
}
