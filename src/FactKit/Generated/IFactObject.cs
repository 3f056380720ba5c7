using System.ComponentModel;

namespace FactKit.Generated;

/// <summary>What a generated record offers the runtime.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFactObject<TSelf> where TSelf : class, IFactObject<TSelf>
{
    /// <summary>True when the type, or one that it holds, has a rule. Where it is false, nothing is walked.</summary>
    static virtual bool HasRules => false;

    /// <summary>Reads one; null after a fault.</summary>
    static abstract TSelf? Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct;

    /// <summary>Walks one.</summary>
    static abstract void Visit<V>(ref V visitor, TSelf value) where V : struct, IFactVisitor, allows ref struct;

    /// <summary>Adds the JSON Schema of the type, and of the types that it names, unless they are there already.</summary>
    static abstract void Describe(JsonSchemaBuilder schema);
}
