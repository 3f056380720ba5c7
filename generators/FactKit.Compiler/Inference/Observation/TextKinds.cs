using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Binding.Values;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Inference.Observation;

/// <summary>What a text can be read as, beside a text.</summary>
[Flags]
enum TextKinds
{
    None = 0,
    Timestamp = 1,
    Date = 2,
    Uri = 4,
    Language = 8,
    Identifier = 16,
    Quantity = 32,
    All = 63,
}

/// <summary>Reads texts by the grammars of documents.</summary>
static class TextKindReader
{
    // No date, quantity, identifier or link that anybody wrote is longer; so much is looked at and no more.
    const int Longest = 2_000;
    const int LongestFact = 200;

    static readonly string[] Schemes = ["mailto:", "urn:", "tel:", "doi:", "data:"];

    /// <summary>Those of the kinds that the text reads as.</summary>
    public static TextKinds Read(string text, TextKinds among)
    {
        if (text.Length > Longest) return TextKinds.None;
        if (text.Length > LongestFact) among &= TextKinds.Uri;
        var kinds = TextKinds.None;
        if (Is(TextKinds.Timestamp) && ScalarTexts.Problem(ScalarKind.Timestamp, text) is null) kinds |= TextKinds.Timestamp;
        if (Is(TextKinds.Date) && ScalarTexts.Problem(ScalarKind.Date, text) is null) kinds |= TextKinds.Date;
        if (Is(TextKinds.Uri) && LooksLikeUri(text) && ScalarTexts.Problem(ScalarKind.Uri, text) is null) kinds |= TextKinds.Uri;
        if (Is(TextKinds.Language) && ScalarTexts.Problem(ScalarKind.Language, text) is null) kinds |= TextKinds.Language;
        if (Is(TextKinds.Identifier) && ScalarTexts.Problem(ScalarKind.Identifier, text) is null) kinds |= TextKinds.Identifier;
        if (Is(TextKinds.Quantity) && IsQuantity(text)) kinds |= TextKinds.Quantity;
        return kinds;

        bool Is(TextKinds kind) => (among & kind) != 0;
    }

    /// <summary>A number with a word or a sign is a quantity, a day with its month a date; <c>1984</c> may be anything.</summary>
    public static TextKinds Marks(string text)
    {
        if (text.Length > LongestFact) return TextKinds.None;
        var digit = text.Any(c => c is >= '0' and <= '9');
        var marks = digit ? TextKinds.Identifier : TextKinds.None;
        if (digit && !NumberText.IsJsonNumber(text)) marks |= TextKinds.Quantity;
        if (text.Length >= 7 && text[4] == '-' && text.Take(4).All(c => c is >= '0' and <= '9')) marks |= TextKinds.Date;
        return marks;
    }

    public static bool IsQuantity(string text) => text.Length <= LongestFact && FactTexts.Quantity(new SchemaText(text, 0, false), new Constraints(), () => VagueWords.English) is null;

    // By the letter of RFC 3986, `plover:MIL` is a URI too.
    static bool LooksLikeUri(string text) => text.Contains("://") || Schemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
