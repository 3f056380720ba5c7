using System.Runtime.CompilerServices;

namespace FactKit.Rules;

public static partial class Rule
{
    /// <summary><c>a == b</c> of exact values of one type. NaN equals nothing.</summary>
    public static bool Equal<T>(T a, T b) => RuleEquality.Same(a, b) == Ternary.True;

    /// <summary><c>a == b</c>; undetermined where vague values may be equal and may differ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Equal<T>(Cel<T> a, Cel<T> b)
    {
        // Numbers are what most rules compare, and are never vague: nothing is passed on in memory.
        if (RuleOrder.IsNumber<T>()) return a.IsKnown && b.IsKnown ? RuleOrder.IsSameNumber(a.Value, b.Value) : NoTruth(a, b);
        return LiftedEqual(a, b);
    }

    static Truth LiftedEqual<T>(Cel<T> a, Cel<T> b) =>
        a.IsKnown && b.IsKnown ? Truth.Of(RuleEquality.Same(a.Value, b.Value), a.Causes | b.Causes) : NoTruth(a, b);

    /// <inheritdoc cref="Equal{T}(Cel{T}, Cel{T})"/>
    public static Truth Equal(Truth a, Truth b) => Equal<bool>(a, b);

    /// <summary><c>a != b</c> of exact values of one type.</summary>
    public static bool NotEqual<T>(T a, T b) => !Equal(a, b);

    /// <summary><c>a != b</c></summary>
    public static Truth NotEqual<T>(Cel<T> a, Cel<T> b) => !Equal(a, b);

    /// <inheritdoc cref="NotEqual{T}(Cel{T}, Cel{T})"/>
    public static Truth NotEqual(Truth a, Truth b) => !Equal(a, b);

    /// <summary><c>a &lt; b</c> of exact values of one type; text by code points, false before true.</summary>
    public static bool Less<T>(T a, T b) => RuleOrder.IsLess(a, b);

    /// <summary><c>a &lt; b</c>; undetermined where vague values overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Less<T>(Cel<T> a, Cel<T> b)
    {
        // Numbers are what most rules compare, and are never vague: nothing is passed on in memory.
        if (RuleOrder.IsNumber<T>()) return a.IsKnown && b.IsKnown ? RuleOrder.IsLess(a.Value, b.Value) : NoTruth(a, b);
        return LiftedLess(a, b);
    }

    static Truth LiftedLess<T>(Cel<T> a, Cel<T> b) =>
        a.IsKnown && b.IsKnown ? Truth.Of(RuleOrder.Less(a.Value, b.Value), a.Causes | b.Causes) : NoTruth(a, b);

    /// <inheritdoc cref="Less{T}(Cel{T}, Cel{T})"/>
    public static Truth Less(Truth a, Truth b) => Less<bool>(a, b);

    /// <summary><c>a &lt;= b</c> of exact values of one type.</summary>
    public static bool LessOrEqual<T>(T a, T b) => RuleOrder.IsAtMost(a, b);

    /// <summary><c>a &lt;= b</c>; undetermined where vague values overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth LessOrEqual<T>(Cel<T> a, Cel<T> b)
    {
        // Numbers are what most rules compare, and are never vague: nothing is passed on in memory.
        if (RuleOrder.IsNumber<T>()) return a.IsKnown && b.IsKnown ? RuleOrder.IsAtMost(a.Value, b.Value) : NoTruth(a, b);
        return LiftedLessOrEqual(a, b);
    }

    static Truth LiftedLessOrEqual<T>(Cel<T> a, Cel<T> b) =>
        a.IsKnown && b.IsKnown ? Truth.Of(RuleOrder.AtMost(a.Value, b.Value), a.Causes | b.Causes) : NoTruth(a, b);

    /// <inheritdoc cref="LessOrEqual{T}(Cel{T}, Cel{T})"/>
    public static Truth LessOrEqual(Truth a, Truth b) => LessOrEqual<bool>(a, b);

    /// <summary><c>a &gt; b</c> of exact values of one type.</summary>
    public static bool Greater<T>(T a, T b) => RuleOrder.IsLess(b, a);

    /// <summary><c>a &gt; b</c></summary>
    public static Truth Greater<T>(Cel<T> a, Cel<T> b) => Less(b, a);

    /// <inheritdoc cref="Greater{T}(Cel{T}, Cel{T})"/>
    public static Truth Greater(Truth a, Truth b) => Less<bool>(b, a);

    /// <summary><c>a &gt;= b</c> of exact values of one type.</summary>
    public static bool GreaterOrEqual<T>(T a, T b) => RuleOrder.IsAtMost(b, a);

    /// <summary><c>a &gt;= b</c></summary>
    public static Truth GreaterOrEqual<T>(Cel<T> a, Cel<T> b) => LessOrEqual(b, a);

    /// <inheritdoc cref="GreaterOrEqual{T}(Cel{T}, Cel{T})"/>
    public static Truth GreaterOrEqual(Truth a, Truth b) => LessOrEqual<bool>(b, a);

    /// <summary>A URI and the text that it was given as.</summary>
    public static bool Equal(Uri a, string b) => a is not null && string.Equals(a.OriginalString, b, StringComparison.Ordinal);

    /// <inheritdoc cref="Equal(Uri, string)"/>
    public static bool Equal(string a, Uri b) => Equal(b, a);

    /// <inheritdoc cref="Equal(Uri, string)"/>
    public static bool NotEqual(Uri a, string b) => !Equal(a, b);

    /// <inheritdoc cref="Equal(Uri, string)"/>
    public static bool NotEqual(string a, Uri b) => !Equal(b, a);

    /// <inheritdoc cref="Equal(Uri, string)"/>
    public static Truth Equal(Cel<Uri> a, Cel<string> b) => a.IsKnown && b.IsKnown ? Equal(a.Value, b.Value) : NoTruth(a, b);

    /// <inheritdoc cref="Equal(Uri, string)"/>
    public static Truth Equal(Cel<string> a, Cel<Uri> b) => Equal(b, a);

    /// <inheritdoc cref="Equal(Uri, string)"/>
    public static Truth NotEqual(Cel<Uri> a, Cel<string> b) => !Equal(a, b);

    /// <inheritdoc cref="Equal(Uri, string)"/>
    public static Truth NotEqual(Cel<string> a, Cel<Uri> b) => !Equal(b, a);
}
