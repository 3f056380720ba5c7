using System.ComponentModel;
using System.Runtime.CompilerServices;
using FactKit.Syntax;

namespace FactKit.Generated;

/// <summary>An identifier: letters, digits and <c>. _ : / -</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IdentifierShape(int min = 1, int max = int.MaxValue, TextPattern? pattern = null) : IShape<string>
{
    /// <summary>Without constraints of the schema's own. Said outright: <c>new()</c> would otherwise leave out the defaults above.</summary>
    public IdentifierShape() : this(1)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct => reader.Identifier(min, max, pattern);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Visit<V>(ref V visitor, string value) where V : struct, IFactVisitor, allows ref struct
    {
        if (visitor.Checks && Check(value, min, max, pattern, visitor.Sensitive) is { } breach) visitor.Fault(breach.Code, breach.Message);
        visitor.Text(value);
    }

    internal static Breach? Check(string? value, int min, int max, TextPattern? pattern, bool sensitive)
    {
        if (value is null) return null;
        if (TextRules.Length(value, min, max) is { } length) return length;
        if (!IdentifierText.IsValid(value)) return new(FactCodes.WrongValue, $"expected {IdentifierText.Expected}, found {FactMessages.Found(value, sensitive)}");
        return TextRules.Pattern(value, pattern, sensitive);
    }
}
