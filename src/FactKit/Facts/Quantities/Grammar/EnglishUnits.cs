namespace FactKit;

/// <summary>
/// The measures that a number can carry in English: time, length, area, mass, volume and shares. What is counted (soldiers, shells) is no unit. Plurals and
/// symbols give the singular word.
/// </summary>
static class EnglishUnits
{
    // Singular and plural, then symbols that may also touch the number.
    static readonly WordMap<string> Words = new(new (string Unit, string[] Others)[]
    {
        ("second", ["seconds"]), ("minute", ["minutes", "min", "mins"]), ("hour", ["hours", "hr", "hrs"]), ("day", ["days"]), ("week", ["weeks"]), ("fortnight", ["fortnights"]),
        ("month", ["months"]), ("year", ["years"]), ("decade", ["decades"]), ("century", ["centuries"]), ("millimetre", ["millimetres", "millimeter", "millimeters", "mm"]),
        ("centimetre", ["centimetres", "centimeter", "centimeters", "cm"]), ("metre", ["metres", "meter", "meters"]), ("kilometre", ["kilometres", "kilometer", "kilometers", "km"]),
        ("inch", ["inches"]), ("foot", ["feet"]), ("yard", ["yards"]), ("mile", ["miles"]), ("hectare", ["hectares", "ha"]), ("acre", ["acres"]), ("gram", ["grams", "gramme", "grammes"]),
        ("kilogram", ["kilograms", "kilogramme", "kilogrammes", "kg"]), ("tonne", ["tonnes"]), ("ton", ["tons"]), ("litre", ["litres", "liter", "liters"]), ("gallon", ["gallons"]),
        ("barrel", ["barrels"]), ("%", ["percent", "pct"]),
    }.SelectMany(static unit => unit.Others.Append(unit.Unit).Select(word => new KeyValuePair<string, string>(word, unit.Unit))));

    /// <summary>Letters that may stand right behind digits: 40km, 40k, 2bn. Not m: metres and millions.</summary>
    public static bool MayTouch(ReadOnlySpan<char> suffix) => Words.Contains(suffix) || EnglishNumbers.IsScaleSuffix(suffix);

    public static string? SignOf(char sign) => sign switch
    {
        '$' => "$",
        '€' => "€",
        '£' => "£",
        '¥' => "¥",
        '₹' => "₹",
        '₽' => "₽",
        '₩' => "₩",
        '₺' => "₺",
        '₪' => "₪",
        '₴' => "₴",
        _ => null,
    };

    /// <summary>The unit that stands at this place, after white space, a hyphen or nothing.</summary>
    public static string? TryRead(ReadOnlySpan<char> text, int at, out int end)
    {
        var next = PhraseToken.NextJoined(text, at);
        end = next.End;
        if (next.IsMark(text, '%')) return "%";
        if (next.Kind != PhraseTokenKind.Word) return null;
        var share = next.Is(text, "percentage");
        if (share || next.Is(text, "per"))
        {
            next = PhraseToken.Next(text, next.End);
            end = next.End;
            if (!share) return next.Is(text, "cent") ? "%" : null;
            // A change of a share is not a share.
            return next.Is(text, "points") || next.Is(text, "point") ? "percentage point" : null;
        }
        return Words.TryGetValue(next.In(text), out var unit) ? unit : null;
    }
}
