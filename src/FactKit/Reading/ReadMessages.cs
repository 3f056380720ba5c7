using FactKit.Generated;

namespace FactKit.Reading;

/// <summary>What every reader says of values, whatever the text is written in.</summary>
static class ReadMessages
{
    public const string Text = "a text", Boolean = "true or false", Integer = "a whole number", Number = "a number", List = "a list", Map = "an object (a map)";

    public const string WithoutQuotes = ": write it without quotes";

    public const string InList = ": put it in [ ]", NoLeadingZero = ": write it without the leading zero";

    public static string Object(string type) => $"an object ({type})";

    public static string NotWhole(string found) => $"expected a whole number, written without fraction and exponent, found {found}";

    public static string NotInt64(string found) => $"expected a whole number from -9223372036854775808 to 9223372036854775807, found {found}";

    public static string NotDecimal(string found) => $"expected a decimal number of at most {DecimalText.MaxDigits} digits, found {found}";

    public static string NotFinite(string found) => $"expected a number within ±1.8e308, found {found}";

    public static string TextTooLong(int? most, int length) => $"a text may have at most {most} characters, found {length}";

    public static string TooManyItems(int most) => $"a list may have at most {most} items; the rest is not read";

    public static string DocumentTooLong(int most, long length) => FormattableString.Invariant($"a document may have at most {most} bytes, found {length}");

    public static string TooDeep(int most) => $"objects and lists nest deeper than {most}, which is the limit";

    public static string AbsenceHint(AbsenceTable table) => $" (an absence is {table.Example})";

    /// <summary>A name that no object at hand has a field of.</summary>
    public static string NoField(string name, bool sensitive, Suggestions suggestions, IEnumerable<FieldTable?> tables)
    {
        const string expected = "expected the name of a date field of this object, or of one around it";
        return sensitive
            ? $"{expected}, found another text"
            : $"{expected}, found {FactMessages.Quote(name)}{suggestions.For(name, tables.Where(static t => t is { IsFact: false }).SelectMany(static t => t!.Names))}";
    }
}
