extern alias compiler;
extern alias runtime;

using CsCheck;
using FactKit.Tests.Facts.Dates;
using FactKit.Tests.Facts.Quantities;

namespace FactKit.Compiler.Tests.Binding;

/// <summary>The compiler has the runtime's grammars of facts, on another framework: both must read and refuse the same, with the same words.</summary>
public class GrammarParityTests
{
    static readonly string[] Dates = [.. ValidTexts.All.Select(valid => valid.Text), .. InvalidTexts.All, new('1', 201)];

    static readonly string[] Durations =
    [
        "PT1H", "P1Y2M3DT4H5M6S", "PT1.5H", "PT1,5H", "~PT30M..PT1H", "P30D..P1M", "P2W", "PT01H", "P1D2W", "PT30M..PT0.1H", "~PT0.1H..PT30M", "PT", "P1H", "PT2H..PT1H", "PT1.H", "P1234567890123D", "PT0.1234567890S", "P999999999999Y", "é", "", "P1Y..",
    ];

    static readonly string[] Quantities =
    [
        .. PhraseCases.Quantities.Select(quantity => quantity.Phrase), .. PhraseCases.NoQuantities,
        "92", ">=92", "> 92", "≥92", "≤4.50", "<-3", "~100", "40..50", "50..40", "..", "1234567890123456789012345678", "12345678901234567890123456789", "0.0000000000000000000000000001", "0.00000000000000000000000000001",
        "0.00000000000000000000000000000", "0.1e28", "0e-9999999999", "1.0e2", "-0", "1.10", "01", "1e3", "dozens", "a few tens of thousands", "9999999999999999999999999999 million", "1.2345678901234567 trillion", "79228162514264337593543950335", "\ud800", "a \udc00", "", new('9', 201), "2½ million", "$1.5m",
    ];

    [Fact]
    public void Dates_are_read_alike() => Alike(Dates, Date);

    [Fact]
    public void Durations_are_read_alike() => Alike(Durations, Duration);

    [Fact]
    public void Quantities_are_read_alike() => Alike(Quantities, Quantity);

    static void Alike(string[] texts, Action<string> alike)
    {
        foreach (var text in texts) alike(text);
        // The same with a piece of one put into another.
        Gen.Select(Gen.Int[0, texts.Length - 1], Gen.Int[0, texts.Length - 1], Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, 6])
            .Select((a, b, at, from, length) => Spliced(texts[a], texts[b], at, from, length))
            .Sample(alike, iter: 2000);
    }

    static string Spliced(string into, string of, int at, int from, int length)
    {
        at = Math.Min(at, into.Length);
        from = Math.Min(from, of.Length);
        length = Math.Min(length, of.Length - from);
        return into[..at] + of.Substring(from, length) + into[Math.Min(into.Length, at + length / 2)..];
    }

    static void Date(string text)
    {
        var fault = compiler::FactKit.Dates.EdtfGrammar.Fault(text);
        var thrown = Thrown(() => runtime::FactKit.EdtfDate.Parse(text));
        // Where the runtime knows the mend it says what is wanted and not which part is at fault.
        if (thrown == "expected an EDTF date such as 2031-05-15, 2031-05 or 2031") Assert.NotNull(fault);
        else Assert.Equal(fault, thrown);
    }

    static void Duration(string text)
    {
        var fault = compiler::FactKit.Dates.DurationGrammar.Fault(text);
        Assert.Equal(fault, Thrown(() => runtime::FactKit.ApproximateDuration.Parse(text)));
    }

    /// <summary>What was expected, without what was found; null for a text that is read.</summary>
    static string? Thrown(Action parse) => Record.Exception(parse) is { } thrown ? Assert.IsType<FormatException>(thrown).Message.Split(["; found", ", found"], StringSplitOptions.None)[0] : null;

    static void Quantity(string text)
    {
        var fault = compiler::FactKit.QuantityText.Fault(text, compiler::FactKit.VagueWords.English, out var here);
        // The object form, which begins with a brace, is JSON and no text.
        if (text.TrimStart().StartsWith('{')) return;
        runtime::FactKit.Quantity.TryParse(text, null, out var there, out var expected);
        Assert.Equal(expected, fault);
        Assert.Equal(
            (there.Low, there.High, there.LowOpen, there.HighOpen, there.Best, there.Approximate, there.AsText, there.Unit),
            (here.Low, here.High, here.LowOpen, here.HighOpen, here.Best, here.Approximate, here.AsText, here.Unit));
        Assert.Equal(there.Low is { } low ? decimal.GetBits(low) : null, here.Low is { } same ? decimal.GetBits(same) : null);
    }
}
