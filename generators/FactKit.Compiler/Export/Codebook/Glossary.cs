namespace FactKit.Compiler.Export.Codebook;

/// <summary>The words of the language that a codebook explains: built-in types and reasons for absence. Code stands between backticks.</summary>
static class Glossary
{
    static readonly (string Name, string Text)[] s_values =
    [
        ("Text", "Any text, as it stands."),
        ("Boolean", "`true` or `false`."),
        ("Integer", "A whole number, written as digits without quotes."),
        ("Decimal", "A decimal number of at most 28 digits; all of them are kept, so that `1.10` stays `1.10`."),
        ("Number", "A number, possibly with a fraction or an exponent."),
        ("Timestamp", "A moment with its offset from UTC: `2031-02-11T08:30:00+01:00`."),
        ("Uri", "An absolute URI, such as a web address."),
        ("Language", "A language tag (BCP 47): `en`, `pt-BR`."),
        ("Identifier", "A short name: letters, digits and the signs `. _ : / -`, without spaces."),
        ("Date", "A date as precise as it is known, in EDTF: `2018-03-11`, `2018-03`, `2015-09/..` (still going on), `1984~` (about), `2018-03-XX`. Words that fix no date stand in `asText`."),
        ("Duration", "A length of time (ISO 8601): `PT1H`, `~PT1H` (about), `PT30M..PT1H`."),
        ("Quantity", "A count or measure as exact as the source has it: `92`, `\">=92\"`, `\"40..50\"`, `\"~100\"`, `\"dozens\"`, `\"at least 92\"`. Vague words are kept, never turned into a number."),
        ("Evidence", "A quotation from the article: the exact words, so that they can be found again."),
        ("Ref", "The key of another object in the same document."),
        ("Map", "Named entries; the document chooses the names."),
        ("Claim", "What somebody says about a value: the value, or why it is absent, with `by` (who said it, from the first to the last who passed it on), `evidence`, `rank`, `modality` (asserted, denied, planned, hypothetical), `confidence` and more. A bare value is a claim of the publisher. Several claims in a list are rivals for one value."),
    ];

    static readonly (string Name, string Text)[] s_absences =
    [
        ("unknown", "There is a value, and nobody says which."),
        ("not-stated", "The source speaks of the matter and does not give the value."),
        ("not-mentioned", "The source does not speak of the matter."),
        ("not-applicable", "There can be no value."),
        ("withheld", "Whoever knows the value does not give it."),
        ("redacted", "The value was given and then removed."),
        ("conflicting", "The sources contradict each other."),
        ("temporarily-unknown", "The value is expected later."),
    ];

    /// <summary>The built-in types among some names, in the order of the language.</summary>
    public static IReadOnlyList<GlossaryEntry> Values(ISet<string> used) => Entries(s_values, used);

    /// <summary>The reasons among some names, in the order of the language.</summary>
    public static IReadOnlyList<GlossaryEntry> Absences(ISet<string> used) => Entries(s_absences, used);

    static IReadOnlyList<GlossaryEntry> Entries((string Name, string Text)[] all, ISet<string> used) =>
        [.. all.Where(entry => used.Contains(entry.Name)).Select(entry => new GlossaryEntry(entry.Name, Anchors.OfWord(entry.Name), Parts(entry.Text)))];

    static IReadOnlyList<Inline> Parts(string text) => [.. text.Split('`').Select((part, i) => i % 2 == 0 ? Inline.Words(part) : Inline.Code(part)).Where(part => part.Text.Length > 0)];
}
