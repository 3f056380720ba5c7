using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>Visits one field of a record, one line each in generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VisitField
{
    /// <summary>A field that documents must give.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Required<V, T, S>(ref V visitor, int field, S shape, T value)
        where V : struct, IFactVisitor, allows ref struct where S : struct, IShape<T>
    {
        visitor.Field(field);
        if (value is null) visitor.Fault(FactCodes.MissingField, "a value is needed here, found null");
        else Apart.Visit(ref visitor, shape, value);
    }

    /// <summary>A field that may be missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Optional<V, T, S>(ref V visitor, int field, S shape, T? value)
        where V : struct, IFactVisitor, allows ref struct where T : class where S : struct, IShape<T>
    {
        if (value is null) return;
        visitor.Field(field);
        Apart.Visit(ref visitor, shape, value);
    }

    /// <inheritdoc cref="Optional{V, T, S}(ref V, int, S, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Optional<V, T, S>(ref V visitor, int field, S shape, T? value)
        where V : struct, IFactVisitor, allows ref struct where T : struct where S : struct, IShape<T>
    {
        if (value is not { } known) return;
        visitor.Field(field);
        Apart.Visit(ref visitor, shape, known);
    }

    /// <summary>A list whose field is left out when it is empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void List<V, T, S>(ref V visitor, int field, S shape, FactList<T> value)
        where V : struct, IFactVisitor, allows ref struct where S : struct, IShape<FactList<T>>
    {
        if (value.IsEmpty) return;
        visitor.Field(field);
        Apart.Visit(ref visitor, shape, value);
    }

    /// <summary>The unknown fields that were kept, sorted by name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Kept<V>(ref V visitor, FactMap<RawJson> fields) where V : struct, IFactVisitor, allows ref struct
    {
        var own = visitor;
        foreach (var (name, value) in fields.AsSpan()) own.Kept(name, value);
        visitor = own;
    }
}
