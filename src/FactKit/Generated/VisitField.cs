using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>Visits one field of a record, one line each in generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VisitField
{
    /// <summary>A field that documents must give.</summary>
    public static void Required<V, T, S>(ref V visitor, int field, S shape, T value)
        where V : struct, IFactVisitor, allows ref struct where S : struct, IShape<T>
    {
        visitor.Field(field);
        if (value is null) visitor.Fault(FactCodes.MissingField, "a value is needed here, found null");
        else shape.Visit(ref visitor, value);
    }

    /// <summary>A field that may be missing.</summary>
    public static void Optional<V, T, S>(ref V visitor, int field, S shape, T? value)
        where V : struct, IFactVisitor, allows ref struct where T : class where S : struct, IShape<T>
    {
        if (value is null) return;
        visitor.Field(field);
        shape.Visit(ref visitor, value);
    }

    /// <inheritdoc cref="Optional{V, T, S}(ref V, int, S, T)"/>
    public static void Optional<V, T, S>(ref V visitor, int field, S shape, T? value)
        where V : struct, IFactVisitor, allows ref struct where T : struct where S : struct, IShape<T>
    {
        if (value is not { } known) return;
        visitor.Field(field);
        shape.Visit(ref visitor, known);
    }

    /// <summary>A list whose field is left out when it is empty.</summary>
    public static void List<V, T, S>(ref V visitor, int field, S shape, FactList<T> value)
        where V : struct, IFactVisitor, allows ref struct where S : struct, IShape<FactList<T>>
    {
        if (value.IsEmpty) return;
        visitor.Field(field);
        shape.Visit(ref visitor, value);
    }

    /// <summary>The unknown fields that were kept, sorted by name.</summary>
    public static void Kept<V>(ref V visitor, FactMap<RawJson> fields) where V : struct, IFactVisitor, allows ref struct
    {
        foreach (var (name, value) in fields.AsSpan()) visitor.Kept(name, value);
    }
}
