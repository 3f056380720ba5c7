using System.ComponentModel;
using FactKit.Reading;
using FactKit.Syntax;

namespace FactKit.Generated;

/// <summary>A language tag, well-formed by BCP 47 (RFC 5646); kept as it is written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct LanguageShape() : IShape<string>
{
    /// <inheritdoc/>
    public string Read<R>(ref R reader) where R : struct, IFactReader, allows ref struct
    {
        var value = reader.Text();
        if (Check(value, reader.Sensitive) is { } breach) reader.Fault(breach.Code, breach.Message);
        return value;
    }

    /// <inheritdoc/>
    public void Visit<V>(ref V visitor, string value) where V : struct, IFactVisitor, allows ref struct
    {
        if (visitor.Checks && Check(value, visitor.Sensitive) is { } breach) visitor.Fault(breach.Code, breach.Message);
        visitor.Text(value);
    }

    static Breach? Check(string? value, bool sensitive) => value is null || LanguageTag.IsWellFormed(value)
        ? null
        : new(FactCodes.WrongValue, $"expected a language tag such as en or pt-BR (BCP 47), found {FactMessages.Found(value, sensitive)}");

}
