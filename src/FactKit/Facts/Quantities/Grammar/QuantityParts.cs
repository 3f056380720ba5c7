using FactKit.Reading;
using FactKit.Syntax;

namespace FactKit;

/// <summary>The parts of a quantity as somebody gives them, possible or not. A reader fills it from the object form.</summary>
record struct QuantityParts
{
    /// <summary>How long a text may be, in UTF-16 units: a phrase, not a paragraph.</summary>
    public const int MaxText = 200;

    public decimal? Low { get; set; }
    public decimal? High { get; set; }
    public bool LowOpen { get; set; }
    public bool HighOpen { get; set; }
    public decimal? Best { get; set; }
    public bool Approximate { get; set; }
    public string? AsText { get; set; }
    public string? Unit { get; set; }

    /// <summary>Null for a possible quantity; otherwise what was expected and found.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="sensitive">True: no message may show a value.</param>
    public readonly string? Fault(out Quantity quantity, bool sensitive = false)
    {
        quantity = default;
        var fault = Digits("low", Low) ?? Digits("high", High) ?? Digits("best", Best) ?? Bounds(sensitive) ?? Text("asText", AsText) ?? Text("unit", Unit);
        if (fault is null) quantity = new(this);
        return fault;
    }

    readonly string? Bounds(bool sensitive)
    {
        if (LowOpen && Low is null) return "expected low beside lowOpen, which says that low itself is excluded";
        if (HighOpen && High is null) return "expected high beside highOpen, which says that high itself is excluded";
        if (Low > High) return "expected low to be at most high" + Found("low", Low, "high", High, sensitive);
        if (Low == High && Low is not null && (LowOpen || HighOpen)) return "expected low to be less than high where an end is excluded" + Found("low", Low, "high", High, sensitive);
        if (Best < Low || LowOpen && Best == Low) return $"expected best to be {(LowOpen ? "more than" : "at least")} low" + Found("best", Best, "low", Low, sensitive);
        if (Best > High || HighOpen && Best == High) return $"expected best to be {(HighOpen ? "less than" : "at most")} high" + Found("best", Best, "high", High, sensitive);
        return null;
    }

    static string Found(string one, decimal? first, string other, decimal? second, bool sensitive) =>
        sensitive ? "" : FormattableString.Invariant($", found {one} {first} and {other} {second}");

    static string? Digits(string name, decimal? value) =>
        value is not { } number || DecimalText.Fits(number) ? null : $"expected at most {DecimalText.MaxDigits} digits in {name}, which are never rounded";

    static string? Text(string name, string? text) =>
        text switch
        {
            null => null,
            "" => $"expected at least one character in {name}; leave it out when there is none",
            { Length: > MaxText } => $"expected at most {MaxText} characters in {name}, found {text.Length}",
            _ => CodePoints.AreWhole(text.AsSpan()) ? null : $"expected whole characters in {name}, found half of a surrogate pair",
        };
}
