using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactKit.Rules;

/// <summary>
/// The operators and functions of rules, which generated code calls. Each takes raw C# values, or all of them lifted (<see cref="Cel{T}"/>, <see cref="Truth"/>): then an undetermined argument
/// makes the result undetermined, and an error makes it that error. Raw functions that can fail give a lifted result. Nothing throws.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Rule
{
    /// <summary>A known, exact value.</summary>
    public static Cel<T> Exact<T>(T value) => new(value);

    /// <summary>A known truth.</summary>
    public static Truth Exact(bool value) => value;

    /// <summary>An exact value where it is one, and otherwise itself: what a lifted function is given for an argument that is lifted already.</summary>
    public static Cel<T> Exact<T>(Cel<T> value) => value;

    /// <inheritdoc cref="Exact{T}(Cel{T})"/>
    public static Truth Exact(Truth value) => value;

    /// <summary>The value of a field, or undetermined where it is absent.</summary>
    /// <param name="run">The run.</param>
    /// <param name="fact">The field.</param>
    /// <param name="place">Its place.</param>
    public static Cel<T> Get<R, T>(ref R run, Fact<T> fact, int place) where R : struct, IRuleRun, allows ref struct where T : notnull =>
        fact.TryGetValue(out var value) ? new(value) : Cel<T>.Undetermined(run.Cause(place, fact.Reason.GetValueOrDefault()));

    /// <inheritdoc cref="Get{R, T}(ref R, Fact{T}, int)"/>
    public static Truth Get<R>(ref R run, Fact<bool> fact, int place) where R : struct, IRuleRun, allows ref struct =>
        fact.TryGetValue(out var value) ? value : Truth.Undetermined(run.Cause(place, fact.Reason.GetValueOrDefault()));

    /// <inheritdoc cref="Get{R, T}(ref R, Fact{T}, int)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Cel<Quantity> Get<R>(ref R run, in Fact<Quantity> fact, int place) where R : struct, IRuleRun, allows ref struct =>
        fact.TryGetValue(out var value) ? Get(ref run, value, place) : Cel<Quantity>.Undetermined(run.Cause(place, fact.Reason.GetValueOrDefault()));

    /// <inheritdoc cref="Get{R, T}(ref R, Fact{T}, int)"/>
    public static Cel<EdtfDate> Get<R>(ref R run, Fact<EdtfDate> fact, int place) where R : struct, IRuleRun, allows ref struct =>
        fact.TryGetValue(out var value) ? Get(ref run, value, place) : Cel<EdtfDate>.Undetermined(run.Cause(place, fact.Reason.GetValueOrDefault()));

    /// <inheritdoc cref="Get{R, T}(ref R, Fact{T}, int)"/>
    public static Cel<ApproximateDuration> Get<R>(ref R run, Fact<ApproximateDuration> fact, int place) where R : struct, IRuleRun, allows ref struct =>
        fact.TryGetValue(out var value) ? Get(ref run, value, place) : Cel<ApproximateDuration>.Undetermined(run.Cause(place, fact.Reason.GetValueOrDefault()));

    /// <summary>A value that may be known within bounds only, with its place as cause where it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Cel<Quantity> Get<R>(ref R run, in Quantity value, int place) where R : struct, IRuleRun, allows ref struct =>
        Cel<Quantity>.Large(value, value is { IsExact: true, Unit: null } ? 0 : run.Traces ? run.Cause(place, value) : run.Cause(place));

    /// <inheritdoc cref="Get{R}(ref R, in Quantity, int)"/>
    public static Cel<EdtfDate> Get<R>(ref R run, EdtfDate value, int place) where R : struct, IRuleRun, allows ref struct =>
        IsExact(value) ? new(value) : Cel<EdtfDate>.Vague(value, run.Cause(place, value));

    /// <inheritdoc cref="Get{R}(ref R, in Quantity, int)"/>
    public static Cel<ApproximateDuration> Get<R>(ref R run, ApproximateDuration value, int place) where R : struct, IRuleRun, allows ref struct =>
        IsExact(value) ? new(value) : Cel<ApproximateDuration>.Vague(value, run.Cause(place, value));

    /// <summary>A list whose items may be vague, with the places of those that are as causes.</summary>
    public static Cel<FactList<T>> Vague<R, T>(ref R run, FactList<T> list, int place) where R : struct, IRuleRun, allows ref struct
    {
        if (list.IsEmpty) return new(list);
        ulong causes = 0;
        for (var i = 0; RuleEquality.IsVague<T>() && run.Traces && i < list.Count; i++)
        {
            if (!IsExact(list[i])) causes |= run.Cause(run.Item(place, i), list[i]);
        }
        return Cel<FactList<T>>.Vague(list, causes == 0 ? run.Cause(place) : causes);
    }

    /// <summary>The same of a list that the rule chose or made: the place of what it is made of is the cause.</summary>
    public static Cel<FactList<T>> VagueMade<R, T>(ref R run, FactList<T> list, int place) where R : struct, IRuleRun, allows ref struct =>
        list.IsEmpty ? new(list) : Cel<FactList<T>>.Vague(list, run.Cause(place));

    /// <summary>A condition that is used three times: <c>Join(Hold(condition, out var c), c.MaybeTrue ? a : default, c.MaybeFalse ? b : default)</c>.</summary>
    public static Truth Hold(Truth condition, out Truth same) => same = condition;

    /// <summary>The value of a conditional: that of the branch taken; where the condition is undetermined, what both branches agree on.</summary>
    public static Cel<T> Join<T>(Truth condition, Cel<T> yes, Cel<T> no)
    {
        if (condition.IsTrue) return yes;
        if (condition.IsFalse) return no;
        if (condition.IsError) return condition.Error;
        var causes = condition.Causes | yes.Causes | no.Causes;
        if (yes.IsKnown && no.IsKnown) return Either(yes.Value, no.Value, causes);
        return yes.IsError && yes.Error == no.Error ? yes : Cel<T>.Undetermined(causes);
    }

    /// <inheritdoc cref="Join{T}(Truth, Cel{T}, Cel{T})"/>
    public static Truth Join(Truth condition, Truth yes, Truth no)
    {
        if (condition.IsTrue) return yes;
        if (condition.IsFalse) return no;
        if (condition.IsError) return condition;
        if (yes.IsTrue && no.IsTrue || yes.IsFalse && no.IsFalse || yes.IsError && yes.Error == no.Error) return yes;
        return Truth.Undetermined(condition.Causes | yes.Causes | no.Causes);
    }

    static Cel<T> Either<T>(T yes, T no, ulong causes)
    {
        if (typeof(T) == typeof(Quantity))
        {
            var hull = QuantityRange.Hull((Quantity)(object)yes!, (Quantity)(object)no!);
            return Cel<T>.Vague((T)(object)hull, hull.IsExact && hull.Unit is null ? 0 : causes);
        }
        // Zero and minus zero are equal, and 1 / x tells them apart.
        if (typeof(T) == typeof(double) && BitConverter.DoubleToInt64Bits((double)(object)yes!) != BitConverter.DoubleToInt64Bits((double)(object)no!)) return Cel<T>.Undetermined(causes);
        return RuleEquality.Same(yes, no) == Ternary.True ? new(yes) : Cel<T>.Undetermined(causes);
    }

    /// <summary>A list of values of which some may be undetermined: then the list is.</summary>
    public static Cel<FactList<T>> List<T>(params ReadOnlySpan<Cel<T>> items)
    {
        var values = items.IsEmpty ? [] : new T[items.Length];
        ulong causes = 0;
        var (undetermined, error) = (false, RuleError.None);
        for (var i = 0; i < items.Length; i++)
        {
            causes |= items[i].Causes;
            undetermined |= items[i].IsUndetermined;
            if (error == RuleError.None) error = items[i].Error;
            values[i] = items[i].Value;
        }
        if (undetermined) return Cel<FactList<T>>.Undetermined(causes);
        return error != RuleError.None ? error : Cel<FactList<T>>.Vague(new(values), causes);
    }

    /// <inheritdoc cref="List{T}(ReadOnlySpan{Cel{T}})"/>
    public static Cel<FactList<bool>> List(params ReadOnlySpan<Truth> items)
    {
        var lifted = new Cel<bool>[items.Length];
        for (var i = 0; i < items.Length; i++) lifted[i] = items[i];
        return List<bool>(lifted);
    }

    /// <summary>What stands in for a value that follows from one that is not known.</summary>
    public static Cel<T> Gap<T>(RuleError error, ulong causes) => error == RuleError.None ? Cel<T>.Undetermined(causes) : error;

    /// <inheritdoc cref="Gap{T}(RuleError, ulong)"/>
    public static Truth Gap(RuleError error, ulong causes) => error == RuleError.None ? Truth.Undetermined(causes) : error;

    /// <summary><c>has(x)</c> of a list that may be absent: it is known to be absent, or has items.</summary>
    public static bool Has<T>(Fact<FactList<T>> list) => !list.TryGetValue(out var value) || !value.IsEmpty;

    /// <inheritdoc cref="Has{T}(Fact{FactList{T}})"/>
    public static bool Has<T>(Fact<FactMap<T>> map) => !map.TryGetValue(out var value) || !value.IsEmpty;

    /// <summary>A value that can stand in a list of values of several types, for <c>format</c>.</summary>
    public static Cel<object?> Boxed<T>(Cel<T> value) => value.IsKnown ? Cel<object?>.Vague(value.Value, value.Causes) : Missing<T, object?>(value);

    /// <inheritdoc cref="Boxed{T}(Cel{T})"/>
    public static Cel<object?> Boxed(Truth value) => Boxed<bool>(value);

    // What is missing is passed on as numbers: a struct would have to lie in memory for it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Cel<R> Missing<A, R>(Cel<A> a) => Missing<R>(a.IsUndetermined, a.Error, a.Causes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Cel<R> Missing<A, B, R>(Cel<A> a, Cel<B> b) =>
        Missing<R>(a.IsUndetermined || b.IsUndetermined, a.IsError ? a.Error : b.Error, a.Causes | b.Causes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Cel<R> Missing<A, B, C, R>(Cel<A> a, Cel<B> b, Cel<C> c) =>
        Missing<R>(a.IsUndetermined || b.IsUndetermined || c.IsUndetermined, a.IsError ? a.Error : b.IsError ? b.Error : c.Error, a.Causes | b.Causes | c.Causes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Cel<R> Missing<R>(bool undetermined, RuleError error, ulong causes) => undetermined ? Cel<R>.Undetermined(causes) : Cel<R>.Failed(error);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Truth NoTruth<A, B>(Cel<A> a, Cel<B> b) =>
        NoTruth(a.IsUndetermined || b.IsUndetermined, a.IsError ? a.Error : b.Error, a.Causes | b.Causes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Truth NoTruth(bool undetermined, RuleError error, ulong causes) => undetermined ? Truth.Undetermined(causes) : Truth.Failed(error);
}
