namespace FactKit.Generated;

/// <summary>Whether a claim names all of a set. A claim about one value has no others to leave out.</summary>
readonly struct CompleteShape<T> : IShape<bool>
{
    const string NoSet = "expected a claim about a set, Claim<T*>: one about a single value leaves nothing out; name rival values in claims of their own";

    static bool IsSet => typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(FactList<>);

    public bool Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var faults = reader.Faults;
        var complete = reader.Boolean();
        if (!complete && !IsSet && reader.Faults == faults) reader.Fault(FactCodes.WrongValue, NoSet);
        return complete;
    }

    public void Visit<V>(ref V visitor, bool value) where V : struct, IFactVisitor, allows ref struct
    {
        if (visitor.Checks && !value && !IsSet) visitor.Fault(FactCodes.WrongValue, NoSet);
        visitor.Boolean(value);
    }
}
