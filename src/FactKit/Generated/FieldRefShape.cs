namespace FactKit.Generated;

/// <summary>The name of a field that the object at hand has, or one around it: what a date is relative to.</summary>
readonly struct FieldRefShape : IShape<string>
{
    public string Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var field = new TextShape().Read(ref reader);
        reader.ReferField(field);
        return field;
    }

    public void Visit<V>(ref V visitor, string value) where V : struct, IFactVisitor, allows ref struct
    {
        visitor.ReferField(value);
        new TextShape().Visit(ref visitor, value);
    }
}
