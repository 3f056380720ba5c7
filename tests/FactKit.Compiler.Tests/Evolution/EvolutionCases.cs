namespace FactKit.Compiler.Tests.Evolution;

/// <summary>One edit of <see cref="EvolutionCases.Schema"/>, and what it changes.</summary>
/// <param name="Name">The edit in words.</param>
/// <param name="From">A text that stands in the schema once; empty: the schema's end.</param>
/// <param name="To">What takes its place.</param>
/// <param name="Changes">The changes, <c>category code verdict</c>, in order and joined by semicolons.</param>
/// <param name="Proved">The same once witnesses were looked for; null: all stay as they are.</param>
public sealed record EvolutionCase(string Name, string From, string To, string Changes, string? Proved = null)
{
    public string New => From.Length == 0 ? EvolutionCases.Schema + To : EvolutionCases.Schema.Replace(From, To, StringComparison.Ordinal);

    public override string ToString() => Name;
}

/// <summary>A schema with some of everything, and edits of it: one for each kind of change.</summary>
public static class EvolutionCases
{
    public const string Schema = """
        factkit: 1
        schema: test.report
        version: 1.2.3
        namespace: Test.Reports
        vagueWords:
          dozens: ">=30"
          an army: ">=1000"
        enums:
          Sector:
            values:
              military: { meaning: "plover:MIL", aliases: [army], description: Armed forces. }
              rebel: {}
          Kind:
            open: true
            values:
              raid: { aliases: [foray] }
              siege: {}
        types:
          Report:
            document: true
            reserved: [toll]
            fields:
              id: { type: Identifier, key: true }
              title: { type: Text, maxLength: 20 }
              hours: { type: Integer, min: 0, max: 10 }
              rate: { type: Decimal?, multipleOf: 0.5 }
              code: { type: Text?, pattern: "^[A-Z]{2}[0-9]?$" }
              language: { type: Text, default: en }
              wording: { type: Text?, was: [phrase] }
              published: { type: Date, absent: [unknown, not-stated] }
              age: { type: Integer?, absentWhen: { unknown: [-99] } }
              note: { type: Text?, deprecated: Say it in wording. }
              kind: Kind?
              form: { type: Text, const: report }
              sectors: { type: Sector*, maxItems: 3 }
              tags: { type: Text+, maxItems: 3 }
              counts: Map<Integer>?
              losses: Loss*
              sources: Source*
              events: Event*
              killed: { type: Claim<Quantity>*, description: Dead people. }
              extra: Extra?
              secret: { type: Text?, sensitivity: personal }
            rules:
              - id: hours-and-rate
                assert: "!has(rate) || hours < 9"
          Loss:
            fields:
              side: Text
              count: { type: Integer, min: 0 }
          Source:
            speaker: true
            fields:
              id: { type: Identifier, key: true }
              named: Text
          Extra:
            unknownFields: keep
            fields:
              remark: Text?
          Event:
            union:
              discriminator: what
              cases:
                raid: Raid
                siege: Siege
                other: Other
              fields:
                place: Text?
          Raid:
            fields:
              loot: Text?
          Siege:
            fields:
              days: Integer
          Other:
            fields:
              said: Text?

        """;

    public static IReadOnlyList<EvolutionCase> All { get; } =
    [
        new("a comment", "version: 1.2.3", "version: 1.2.3 # the third", ""),

        // The header.
        new("another id", "schema: test.report", "schema: test.account", "Data schema-id-changed Breaking"),
        new("a major version", "version: 1.2.3", "version: 2.0.0", "Data major-version-changed Breaking"),
        new("another namespace", "namespace: Test.Reports", "namespace: Test.Accounts", "Source namespace-changed Breaking"),
        new("a vague word with other bounds", "dozens: \">=30\"", "dozens: \">=24\"", "Meaning vague-word-changed Breaking"),
        new("a vague word of the table again", "  dozens: \">=30\"\n", "", "Meaning vague-word-changed Breaking"),
        new("a vague word that is gone", "  an army: \">=1000\"\n", "", "Data vague-word-removed Breaking"),
        new("a vague word that is new", "  an army:", "  a host: \">=100\"\n  an army:", "Meaning vague-word-added Compatible"),

        // Enums.
        new("an enum value that is gone", "      rebel: {}\n", "", "Data enum-value-removed Breaking; Source enum-member-removed Breaking"),
        new("a value of an open enum that is gone", "      siege: {}\n", "", "Source enum-member-removed Breaking; Meaning enum-value-removed Review"),
        new("an enum value that is new", "      rebel: {}\n", "      rebel: {}\n      civilian: {}\n", "Source enum-value-added Review; Data enum-value-added Compatible"),
        new("an enum value under a new name", "      rebel: {}\n", "      insurgent: { aliases: [rebel] }\n", "Source enum-member-removed Breaking; Data enum-value-renamed Compatible"),
        new("an enum value that became another", "aliases: [army], description: Armed forces. }\n      rebel: {}\n", "aliases: [army, rebel], description: Armed forces. }\n", "Meaning enum-value-merged Breaking; Source enum-member-removed Breaking"),
        new("an alias that is gone", "aliases: [army], ", "", "Data alias-removed Breaking"),
        new("an alias of an open enum that is gone", "raid: { aliases: [foray] }", "raid: {}", "Meaning alias-removed Breaking"),
        new("an alias that is new", "rebel: {}", "rebel: { aliases: [insurgent] }", "Data alias-added Compatible"),
        new("an alias that became a value", "raid: { aliases: [foray] }", "raid: {}\n      foray: {}", "Meaning alias-became-value Breaking; Source enum-value-added Review"),
        new("a code of an outside scheme", "plover:MIL", "plover:GOV", "Meaning enum-meaning-changed Breaking"),
        new("a code that is new", "rebel: {}", "rebel: { meaning: \"plover:REB\" }", "Meaning enum-meaning-changed Review"),
        new("a description of a value", "Armed forces.", "Armed forces of a state.", "Meaning description-changed Review"),
        new("a member of another name", "rebel: {}", "rebel: { name: Insurgent }", "Source enum-member-renamed Breaking"),
        new("a closed enum", "    open: true\n", "", "Data enum-closed Breaking; Source enum-closed Breaking"),
        new("an open enum", "  Sector:\n", "  Sector:\n    open: true\n", "Source enum-opened Breaking; Data enum-opened Compatible"),

        // Fields.
        new("a field that is gone", "      note: { type: Text?, deprecated: Say it in wording. }\n", "", "Data field-removed Breaking; Source field-removed Breaking; Meaning removed-not-reserved Review"),
        new("a required field that is gone and reserved", "      title: { type: Text, maxLength: 20 }\n", "      # gone\n", "Data field-removed Breaking; Source field-removed Breaking; Meaning removed-not-reserved Review"),
        new("a field of a type that keeps what it does not know", "      remark: Text?\n", "      comment: Text?\n", "Source field-removed Breaking; Source field-added Compatible; Meaning field-removed Review; Meaning removed-not-reserved Review; Meaning field-added Review"),
        new("a field under a new name", "      title: { type: Text, maxLength: 20 }", "      heading: { type: Text, maxLength: 20, was: [title] }", "Source property-renamed Breaking; Data field-renamed Compatible"),
        new("a field under another wire name", "      title: { type: Text, maxLength: 20 }", "      title: { type: Text, maxLength: 20, json: heading }", "Data field-renamed Breaking"),
        new("an old name that is no longer read", ", was: [phrase] }", " }", "Data old-name-removed Breaking"),
        new("an old name that is read too", "kind: Kind?", "kind: { type: Kind?, was: [sort] }", "Data old-name-added Compatible"),
        new("an optional field that is new", "      kind: Kind?\n", "      kind: Kind?\n      place: Text?\n", "Data field-added Compatible; Source field-added Compatible"),
        new("a required field that is new", "      kind: Kind?\n", "      kind: Kind?\n      place: Text\n", "Data required-field-added Breaking; Source field-added Breaking"),
        new("a field with a default that is new", "      kind: Kind?\n", "      kind: Kind?\n      place: { type: Text, default: here }\n", "Data field-added Compatible; Source field-added Compatible"),
        new("a reserved name that is used", "    reserved: [toll]\n    fields:\n", "    fields:\n      toll: Integer?\n", "Meaning reserved-name-used Breaking; Data field-added Compatible; Source field-added Compatible"),
        new("a reserved name that is free", "    reserved: [toll]\n", "", "Meaning reserved-removed Review"),
        new("a reserved name that is new", "    reserved: [toll]\n", "    reserved: [toll, dead]\n", "Data reserved-added Compatible"),
        new("a reserved name of what kept it", "    unknownFields: keep\n", "    unknownFields: keep\n    reserved: [dead]\n", "Data reserved-added Breaking"),
        new("a date that anchors would name", "      side: Text\n", "      side: Text\n      published: Date?\n", "Meaning date-anchor-moved Review; Data field-added Compatible; Source field-added Compatible"),
        new("a property of another name", "      kind: Kind?\n", "      kind: { type: Kind?, name: Sort }\n", "Source property-renamed Breaking"),
        new("a field that must be there", "      note: { type: Text?,", "      note: { type: Text,", "Data field-made-required Breaking; Source property-type-changed Breaking"),
        new("a list that must not be empty", "      losses: Loss*", "      losses: Loss+", "Data field-made-required Breaking; Source property-required Breaking"),
        new("a field that may be missing", "      side: Text\n", "      side: Text?\n", "Source property-type-changed Breaking; Data field-made-optional Compatible"),
        new("a field of another type", "      side: Text\n", "      side: Integer\n", "Data field-type-changed Breaking; Source property-type-changed Breaking"),
        new("a type that reads all that the old one did", "count: { type: Integer, min: 0 }", "count: { type: Quantity, min: 0 }", "Source property-type-changed Breaking; Data field-type-changed Compatible"),
        new("a text that was an identifier", "      named: Text\n", "      named: Identifier\n", "Data field-type-changed Breaking"),
        new("a number that loses digits", "rate: { type: Decimal?", "rate: { type: Number?", "Source property-type-changed Breaking; Meaning precision-lost Review; Data field-type-changed Compatible"),
        new("a list", "      side: Text\n", "      side: Text*\n", "Data field-type-changed Breaking; Source property-type-changed Breaking"),
        new("a claim", "      side: Text\n", "      side: Claim<Text>\n", "Source property-type-changed Breaking; Data field-type-changed Compatible"),
        new("a reference", "      side: Text\n", "      side: Ref<Source>\n", "Data field-type-changed Breaking; Source property-type-changed Breaking"),
        new("a type under another name", "Loss", "Casualty", "Source type-renamed Breaking"),

        // Values.
        new("another default", "default: en", "default: fr", "Meaning default-changed Breaking"),
        new("no default", ", default: en }", " }", "Data field-made-required Breaking; Source property-required Breaking"),
        new("another const", "const: report", "const: account", "Validity const-changed Breaking"),
        new("no const", ", const: report }", " }", "Source property-type-changed Breaking; Validity const-removed Compatible"),
        new("a const", "      named: Text\n", "      named: { type: Text, const: somebody }\n", "Validity const-added Breaking; Source property-type-changed Breaking"),
        new("a key", "      side: Text\n", "      side: { type: Text, key: true }\n", "Data key-added Breaking"),
        new("claims that need evidence", "type: Claim<Quantity>*,", "type: Claim<Quantity>*, evidence: required,", "Validity evidence-required Breaking"),
        new("a reason that is gone", "absent: [unknown, not-stated]", "absent: [unknown]", "Data absence-reason-removed Breaking"),
        new("no absence", "{ type: Date, absent: [unknown, not-stated] }", "Date", "Data absence-reason-removed Breaking; Data absence-reason-removed Breaking; Source property-type-changed Breaking"),
        new("a reason that is new", "absent: [unknown, not-stated]", "absent: [unknown, not-stated, withheld]", "Data absence-reason-added Compatible"),
        new("a value that stands for another reason", "absentWhen: { unknown: [-99] }", "absentWhen: { unknown: [], withheld: [-99] }", "Meaning absent-when-changed Breaking; Data absence-reason-added Compatible"),
        new("a value that stands for an absence now", "unknown: [-99]", "unknown: [-99, -9]", "Meaning absent-when-added Breaking"),
        new("a value that stood for an absence", "absentWhen: { unknown: [-99] }", "absent: [unknown]", "Data absent-when-removed Breaking", "Meaning absent-when-removed Breaking"),

        // Constraints.
        new("a smaller maximum", "max: 10", "max: 5", "Validity max-narrowed Breaking"),
        new("a greater maximum", "max: 10", "max: 50", "Validity max-widened Compatible"),
        new("a greater minimum", "hours: { type: Integer, min: 0,", "hours: { type: Integer, min: 3,", "Validity min-narrowed Breaking"),
        new("a minimum", "age: { type: Integer?,", "age: { type: Integer?, min: 18,", "Validity min-narrowed Breaking"),
        new("a shorter text", "maxLength: 20", "maxLength: 10", "Validity max-length-narrowed Breaking"),
        new("a longer text", "maxLength: 20", "maxLength: 30", "Validity max-length-widened Compatible"),
        new("a text of more characters", "maxLength: 20", "maxLength: 20, minLength: 5", "Validity min-length-narrowed Breaking"),
        new("another step", "multipleOf: 0.5", "multipleOf: 0.3", "Validity multiple-of-narrowed Breaking"),
        new("a finer step", "multipleOf: 0.5", "multipleOf: 0.1", "Validity multiple-of-widened Compatible"),
        new("fewer items", "sectors: { type: Sector*, maxItems: 3", "sectors: { type: Sector*, maxItems: 2", "Validity max-items-narrowed Breaking"),
        new("more items", "tags: { type: Text+,", "tags: { type: Text+, minItems: 2,", "Validity min-items-narrowed Breaking"),
        new("items that differ", "tags: { type: Text+,", "tags: { type: Text+, unique: true,", "Validity unique-narrowed Breaking"),
        new("fewer entries", "counts: Map<Integer>?", "counts: { type: Map<Integer>?, maxItems: 2 }", "Validity max-items-narrowed Breaking"),
        new("a narrower pattern", "^[A-Z]{2}[0-9]?$", "^[A-Z]{2}$", "Validity pattern-changed Undecidable", "Validity pattern-changed Breaking"),
        new("a wider pattern", "^[A-Z]{2}[0-9]?$", "^[A-Z]{2}[0-9]?[a-z]*$", "Validity pattern-changed Undecidable"),
        new("a pattern", "      side: Text\n", "      side: { type: Text, pattern: \"^[a-z]+$\" }\n", "Validity pattern-changed Undecidable", "Validity pattern-changed Breaking"),
        new("no pattern", ", pattern: \"^[A-Z]{2}[0-9]?$\" }", " }", "Validity pattern-widened Compatible"),

        // Rules.
        new("a stricter rule", "hours < 9", "hours < 3", "Validity rule-changed Undecidable", "Validity rule-changed Breaking"),
        new("a rule that says the same in other words", "hours < 9", "9 > hours", "Validity rule-changed Undecidable"),
        new("a rule that is new", "    rules:\n", "    rules:\n      - { id: short, assert: size(title) < 15 }\n", "Validity rule-added Undecidable", "Validity rule-added Breaking"),
        new("a warning that is new", "    rules:\n", "    rules:\n      - { id: short, assert: size(title) < 15, severity: warning }\n", "Validity rule-added Review"),
        new("a rule that is gone", "    rules:\n      - id: hours-and-rate\n        assert: \"!has(rate) || hours < 9\"\n", "", "Validity rule-removed Compatible"),
        new("a rule that only warns", "      - id: hours-and-rate\n", "      - id: hours-and-rate\n        severity: warning\n", "Validity rule-severity-changed Compatible"),
        new("another message", "      - id: hours-and-rate\n", "      - id: hours-and-rate\n        message: Too many hours.\n", "Validity rule-message-changed Compatible"),

        // Types.
        new("unknown fields that are refused", "    unknownFields: keep\n", "", "Data unknown-fields-refused Breaking; Source unknown-fields-refused Breaking"),
        new("unknown fields that are kept", "  Loss:\n", "  Loss:\n    unknownFields: keep\n", "Data unknown-fields-kept Compatible"),
        new("a speaker that is none", "    speaker: true\n", "", "Data speaker-removed Breaking"),
        new("a type that is no document", "    document: true\n", "", "Data document-removed Breaking; Source document-removed Breaking"),
        new("another type", "", "  Place:\n    fields:\n      name: Text\n", "Source type-added Compatible"),
        new("another discriminator", "discriminator: what", "discriminator: sort", "Data discriminator-changed Breaking; Source discriminator-changed Breaking"),
        new("a case that is gone", "        other: Other\n", "", "Data case-removed Breaking; Source match-changed Breaking; Source field-removed Breaking"),
        new("a case that became the rest", "        other: Other\n", "      else: Other\n", "Data case-removed Compatible; Data else-added Compatible"),
        new("a common field that is gone", "      fields:\n        place: Text?\n", "", "Data field-removed Breaking; Source field-removed Breaking"),
        new("a field of a case that is new", "      days: Integer\n", "      days: Integer\n      end: Date\n", "Data required-field-added Breaking; Source field-added Breaking"),

        // What is said of them.
        new("a description of a number", "Dead people.", "Dead people by the thousand.", "Meaning description-changed Review"),
        new("a sensitive field", "      named: Text\n", "      named: { type: Text, sensitivity: personal }\n", "Meaning sensitivity-changed Review"),
        new("a field that is not sensitive", ", sensitivity: personal }", " }", "Meaning sensitivity-changed Review"),
        new("a deprecated field", "      side: Text\n", "      side: { type: Text, deprecated: Nobody knows. }\n", "Source deprecated Review"),
    ];
}
