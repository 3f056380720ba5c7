namespace FactKit.Compiler.Export.Codebook;

/// <summary>A codebook: all that a schema says, in words, ready to be laid out. Texts are those of the schema and are not escaped.</summary>
/// <param name="Groups">The schema's own types and enums, then those of each schema that it imports from.</param>
/// <param name="Values">The built-in types that occur.</param>
/// <param name="Absences">The reasons for absence that occur.</param>
/// <param name="VagueWords">What vague words mean in these documents, where the schema says so.</param>
public sealed record CodebookPage(
    string Id, string Version, string? Description, IReadOnlyList<CodebookGroup> Groups, IReadOnlyList<GlossaryEntry> Values, IReadOnlyList<GlossaryEntry> Absences, IReadOnlyList<CodebookFact> VagueWords);

/// <summary>What one schema brings.</summary>
/// <param name="Id">The id of the schema.</param>
/// <param name="IsOwn">It is the schema of the page, not one that it imports.</param>
public sealed record CodebookGroup(string Id, string Version, bool IsOwn, IReadOnlyList<CodebookType> Types, IReadOnlyList<CodebookEnum> Enums);

/// <summary>A record or union.</summary>
/// <param name="Labels">What it is, in a word or two: document, union, speaker.</param>
/// <param name="Notes">What else is to be known, a sentence each.</param>
/// <param name="UsedBy">Links to what names it.</param>
public sealed record CodebookType(
    string Name,
    string Anchor,
    IReadOnlyList<string> Labels,
    string? Description,
    string? Deprecated,
    IReadOnlyList<IReadOnlyList<Inline>> Notes,
    IReadOnlyList<CodebookCase> Cases,
    IReadOnlyList<CodebookField> Fields,
    IReadOnlyList<CodebookRule> Rules,
    IReadOnlyList<Inline> UsedBy);

/// <summary>A case of a union.</summary>
/// <param name="Text">What the discriminator says; null: anything else.</param>
public sealed record CodebookCase(string? Text, Inline Type, string? Description);

/// <summary>A field.</summary>
/// <param name="Type">The type expression, names linked.</param>
/// <param name="Words">The same as a sentence; null where it would only repeat the expression.</param>
/// <param name="Presence">Whether it must be there.</param>
/// <param name="Labels">Key, personal, and the like.</param>
/// <param name="Facts">What its values must keep to and what else is said about them.</param>
public sealed record CodebookField(
    string Name, string Anchor, IReadOnlyList<Inline> Type, string? Words, CodebookPresence Presence, IReadOnlyList<string> Labels, string? Description, string? Deprecated, IReadOnlyList<CodebookFact> Facts);

/// <summary>Whether a field must be there.</summary>
public enum CodebookPresence { Required, Optional, ZeroOrMore, OneOrMore, Defaulted }

/// <summary>Something that is said about a field or rule: a label and what it says.</summary>
public sealed record CodebookFact(string Label, IReadOnlyList<Inline> Text);

/// <summary>A rule.</summary>
/// <param name="Severity">error, warning or info.</param>
/// <param name="Message">What is said where it is violated.</param>
/// <param name="Assert">What must hold.</param>
/// <param name="When">Where it counts; null: always.</param>
/// <param name="Undetermined">When neither answer is certain, and how that is reported.</param>
public sealed record CodebookRule(
    string Id, string Anchor, string Severity, string? Description, IReadOnlyList<Inline> Message, string Assert, string? When, Inline? Blames, IReadOnlyList<Inline> Undetermined);

/// <summary>An enum.</summary>
public sealed record CodebookEnum(string Name, string Anchor, bool Open, string? Description, string? Deprecated, IReadOnlyList<CodebookValue> Values, IReadOnlyList<Inline> UsedBy);

/// <summary>A value of an enum.</summary>
public sealed record CodebookValue(string Text, string Anchor, string? Description, string? Meaning, IReadOnlyList<string> Aliases, string? Deprecated);

/// <summary>An entry of a glossary.</summary>
public sealed record GlossaryEntry(string Name, string Anchor, IReadOnlyList<Inline> Text);
