using System.Globalization;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;

namespace FactKit.Compiler.Emission.Views;

/// <summary>Checked values of a schema as C# expressions.</summary>
static class LiteralText
{
    /// <summary>A default or const, where the type is known from the place.</summary>
    public static string Of(FieldType type, Literal literal) => type switch
    {
        ScalarType { Kind: ScalarKind.Boolean } => literal.Json,
        ScalarType { Kind: ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Number } number => Number(number.Kind, literal.Json),
        ScalarType { Kind: ScalarKind.Timestamp } => Timestamp(literal.Text),
        ScalarType { Kind: ScalarKind.Uri } => $"new({CSharpText.Literal(literal.Text)})",
        EnumType { Open: true } when literal.EnumMember is null => $"{FieldTypes.Of(type)}.Other({CSharpText.Literal(literal.Text)})",
        EnumType named => Member(named.Name, literal.EnumMember ?? throw new ArgumentException("a closed enum without that member", nameof(literal))),
        RefType => $"new({CSharpText.Literal(literal.Text)})",
        _ => CSharpText.Literal(literal.Text),
    };

    /// <summary>A member of an enum.</summary>
    public static string Member(TypeName name, string member) => $"{Names.Global(name)}.{CSharpText.Identifier(member)}";

    /// <summary>A count.</summary>
    public static string Integer(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number, from digits as JSON writes them; a decimal keeps its digits.</summary>
    public static string Number(ScalarKind kind, string json) => kind switch
    {
        ScalarKind.Integer => decimal.Parse(json, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0", CultureInfo.InvariantCulture),
        ScalarKind.Decimal => json + "m",
        _ => json + "d",
    };

    /// <summary>The least number of a kind, which stands for no bound.</summary>
    public static string Least(ScalarKind kind) => kind switch
    {
        ScalarKind.Integer => "long.MinValue",
        ScalarKind.Decimal or ScalarKind.Quantity => "decimal.MinValue",
        _ => "double.MinValue",
    };

    /// <summary>A moment, from RFC 3339 text that binding has checked.</summary>
    static string Timestamp(string text)
    {
        var zone = text.IndexOfAny(['Z', 'z', '+', '-'], 19);
        var fraction = zone > 20 ? text.Substring(20, zone - 20).PadRight(7, '0') : "0000000";
        var ticks = Digits(fraction, 0, 7);
        var offset = "global::System.TimeSpan.Zero";
        if (text[zone] is '+' or '-')
        {
            var sign = text[zone] is '-' ? "-" : "";
            offset = $"new global::System.TimeSpan({sign}{Digits(text, zone + 1, 2)}, {sign}{Digits(text, zone + 4, 2)}, 0)";
        }
        string[] parts = [Digits(text, 0, 4), Digits(text, 5, 2), Digits(text, 8, 2), Digits(text, 11, 2), Digits(text, 14, 2), Digits(text, 17, 2)];
        return $"new global::System.DateTimeOffset({string.Join(", ", parts)}, {offset}){(ticks == "0" ? "" : $".AddTicks({ticks})")}";
    }

    /// <summary>Digits without leading zeros.</summary>
    static string Digits(string text, int start, int length)
    {
        var digits = text.Substring(start, length).TrimStart('0');
        return digits.Length == 0 ? "0" : digits;
    }
}
