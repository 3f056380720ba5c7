using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactKit.Generated;

/// <summary>A text; its length counts code points, its pattern searches.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TextShape(int min = 1, int max = int.MaxValue, TextPattern? pattern = null) : IShape<string>
{
    /// <summary>Without constraints of the schema's own. Said outright: <c>new()</c> would otherwise leave out the defaults above.</summary>
    public TextShape() : this(1)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct => reader.Text(min, max, pattern);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Visit<V>(ref V visitor, string value) where V : struct, IFactVisitor, allows ref struct
    {
        if (visitor.Checks && TextRules.Check(value, min, max, pattern, visitor.Sensitive) is { } breach) visitor.Fault(breach.Code, breach.Message);
        visitor.Text(value);
    }
}
