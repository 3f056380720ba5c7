using System.Globalization;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Emission.Escaping;
using FactKit.Compiler.Emission.Views;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Emission.Rules;

/// <summary>Constants of rules as C# expressions.</summary>
static class RuleLiterals
{
    /// <summary>A constant. Numbers have suffixes: overloads are told apart by them.</summary>
    public static Code Of(CheckedLiteral literal) => literal.Value switch
    {
        null => new($"default({RuleTypeNames.Plain(literal.Type)})"),
        bool value => new(value ? "true" : "false"),
        long value => Number(value == long.MinValue ? "long.MinValue" : Invariant(value) + "L"),
        ulong value => new(Invariant(value) + "UL"),
        double value => Number(Double(value)),
        decimal value => Number(Invariant(value) + "m"),
        string text => new(CSharpText.Literal(text)),
        EquatableArray<byte> bytes => new(Bytes(bytes)),
        _ => throw new ArgumentException($"{literal.Value.GetType().Name} is no constant of a rule", nameof(literal)),
    };

    /// <summary>A value of an enum.</summary>
    public static Code Of(CheckedEnumText value) => value.Type switch
    {
        BuiltInEnum named => new($"{Names.Api}{named.CSharpName}.{CSharpText.Identifier(value.CSharpMember!)}"),
        EnumOf { Open: true } when value.CSharpMember is null => new($"{RuleTypeNames.Plain(value.Type)}.Other({CSharpText.Literal(value.Text)})"),
        EnumOf { Open: true } named => new($"new {RuleTypeNames.Plain(value.Type)}({Member(named.Name, value.CSharpMember)})"),
        EnumOf named => new(Member(named.Name, value.CSharpMember)),
        _ => throw new ArgumentException($"{value.Type.GetType().Name} is no enum", nameof(value)),
    };

    /// <summary>An int where another operand decides the type: without its suffix.</summary>
    public static string? Short(Checked value) => value is CheckedLiteral { Value: long number } && number is >= int.MinValue and <= int.MaxValue ? Invariant(number) : null;

    static string Member(TypeName name, string? member) => LiteralText.Member(name, member ?? throw new ArgumentException("a closed enum without that member", nameof(member)));

    static Code Number(string text) => new(text, Binds: text[0] == '-' ? Strength.Unary : Strength.Primary);

    static string Invariant(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    static string Double(double value)
    {
        if (double.IsNaN(value)) return "double.NaN";
        if (double.IsInfinity(value)) return value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
        // The sign of a zero is written out: not every host of the compiler prints it.
        if (value == 0) return BitConverter.DoubleToInt64Bits(value) < 0 ? "-0d" : "0d";
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        // "R" loses a bit of some numbers on .NET Framework, where Visual Studio runs.
        var text = double.TryParse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture, out var back) && back.Equals(value) ? shortest : value.ToString("G17", CultureInfo.InvariantCulture);
        return text + "d";
    }

    static string Bytes(EquatableArray<byte> bytes) => $"{RuleTypeNames.Runtime}CelBytes.Create([{string.Join(", ", bytes.Select(value => "0x" + value.ToString("X2", CultureInfo.InvariantCulture)))}])";
}
