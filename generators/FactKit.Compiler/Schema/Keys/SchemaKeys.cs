namespace FactKit.Compiler.Schema.Keys;

/// <summary>Every key of the schema language. The reader, the JSON Schema for editors and the documentation test all read these tables.</summary>
public static class SchemaKeys
{
    const string Identifier = @"^[\p{L}_][\p{L}\p{Nd}_]*$";

    static readonly TextKey Text = new();
    static readonly ListKey TextList = new(new TextKey());
    static readonly Key Description = new("description", Text, "What it means, in plain sentences. Becomes the documentation comment in C#.");
    static readonly Key CSharpName = new("name", new TextKey(Identifier), "The C# name, where the one made from the schema's name will not do.", Example: "Id");

    /// <summary>The reasons for which a value can be known to be absent.</summary>
    public static IReadOnlyList<string> AbsenceReasons { get; } =
        ["unknown", "not-stated", "not-mentioned", "not-applicable", "withheld", "redacted", "conflicting", "temporarily-unknown"];

    static readonly ChoiceKey Reason = new([.. AbsenceReasons]);

    /// <summary><c>deprecated</c> in its long form.</summary>
    public static KeyTable Deprecated { get; } = new("a deprecation",
        new("since", Text, "The version of the schema that deprecated it.", Example: "\"1.1\""),
        new("replaceWith", Text, "The name to use instead."),
        new("message", Text, "Why, and what to do."));

    static readonly Key DeprecatedKey = new("deprecated", new EitherKey(Text, new ObjectKey(Deprecated)),
        "It should no longer be used: a message, or since, replaceWith and message. Still read and written; C# code that uses it gets a warning.");

    static readonly NamesKey FieldValues = new(static () => new OneOrMoreKey(new ScalarKey()), new TextKey());

    /// <summary>A field in its long form.</summary>
    public static KeyTable Field { get; } = new("a field",
        new("type", Text, "The type: Name, Ref<Name> or Map<Name>, then nothing (exactly one), ? (may be missing), * (any number) or + (one or more).", true, "Text?"),
        Description,
        new("examples", new ListKey(new ScalarKey()), "Values as documents give them."),
        new("default", new ScalarKey(), "Stands in where the key is missing. Always written."),
        new("const", new ScalarKey(), "The only value; documents must give it."),
        new("minLength", new CountKey(), "The least number of characters (code points). Text has 1 unless this says 0."),
        new("maxLength", new CountKey(), "The greatest number of characters (code points)."),
        new("pattern", Text, "A regular expression that the text must contain a match of; ^ and $ bind it to the whole.", Example: "'^[A-Z]{2}$'"),
        new("min", new ScalarKey(), "The least number."),
        new("max", new ScalarKey(), "The greatest number."),
        new("multipleOf", new ScalarKey(), "The number is a whole multiple of this."),
        new("minItems", new CountKey(), "The least number of items of a list, or entries of a map."),
        new("maxItems", new CountKey(), "The greatest number of items of a list, or entries of a map."),
        new("unique", new BooleanKey(), "No two items of the list are equal."),
        new("key", new BooleanKey(), "The field names its object: unique among the objects of the type in a document, and what Ref<Type> refers to."),
        new("absent", new ListKey(Reason), "The reasons for which the value may be known to be absent.", Example: "[not-stated]"),
        new("absentWhen", new NamesKey(static () => new ListKey(new ScalarKey()), Reason), "Values that old data uses to say that the fact is absent, by reason; the first of a reason is written back."),
        new("evidence", new ChoiceKey("required"), "Every claim of the field must name its evidence."),
        new("sensitivity", new ChoiceKey("personal", "confidential"), "The value is kept out of ToString and of messages; writing keeps it."),
        DeprecatedKey,
        new("was", TextList, "Names that documents used before; still read."),
        CSharpName,
        new("json", Text, "The name in documents, where it is not the field's name."),
        new("sumOf", TextList, "Fields of the same type that add up to this one.", Example: "[killedAtScene, diedLater]"),
        new("notBefore", Text, "A field of the same type that this one does not come before, or is not less than.", Example: "began"),
        new("notAfter", Text, "A field of the same type that this one does not come after, or is not greater than.", Example: "published"),
        new("refersTo", FieldValues, "For Ref: what the object named must have, field by field one of the values.", Example: "{ sector: [military, rebel] }"),
        new("requiredWhen", FieldValues, "For an optional field: it must be there when the fields named have one of the values.", Example: "{ kind: attack }"));

    static readonly NamesKey Fields = new(static () => new EitherKey(Text, new ObjectKey(Field!)), new TextKey());

    /// <summary><c>union</c> of a type.</summary>
    public static KeyTable Union { get; } = new("a union",
        new("discriminator", Text, "The field of a document that tells the cases apart.", true, "kind"),
        new("cases", new NamesKey(static () => new TextKey(), new TextKey()), "The text of the discriminator and the type of each case.", true),
        new("fields", Fields, "Fields that every case has."),
        new("else", Text, "The type that takes a case the schema does not know."));

    /// <summary>A rule.</summary>
    public static KeyTable Rule { get; } = new("a rule",
        new("id", new TextKey(@"^[A-Za-z][A-Za-z0-9_.\-]*$"), "Names the rule: unique in its type, shown with each issue.", true, "deaths-add-up"),
        new("assert", Text, "What must hold, in CEL (docs/rules.md).", true, "best(killed) == best(killedAtScene) + best(diedLater)"),
        new("when", Text, "The rule counts only where this holds, in CEL."),
        new("severity", new ChoiceKey("error", "warning", "info"), "How bad it is where the rule does not hold; error unless it is given."),
        new("path", Text, "The field to blame, or a field of a field; the object itself unless it is given.", Example: "clash.began"),
        new("message", Text, "What to say where the rule does not hold. {expression} shows a value, {{ is a brace.", Example: "'killed ({best(killed)}) is not the sum of its parts'"),
        new("undetermined", new ChoiceKey("pass", "info", "warning", "error"), "What becomes of it where unknown values leave it open; info unless it is given."),
        Description);

    /// <summary>A type.</summary>
    public static KeyTable Type { get; } = new("a type",
        Description,
        new("document", new BooleanKey(), "A root of documents: it gets Parse, ToJson and a JSON Schema."),
        new("speaker", new BooleanKey(), "Objects of the type can say something: their keys are what \"by\" of a claim names."),
        new("fields", Fields, "The fields, in the order in which they are written."),
        new("union", new ObjectKey(Union), "The type is one of several cases."),
        new("include", TextList, "Types whose fields are copied in, before the type's own."),
        new("reserved", TextList, "Names that documents must not use, since they once meant something else."),
        new("unknownFields", new ChoiceKey("keep"), "keep: fields that the schema does not know are kept as they are. Without it they are faults."),
        new("rules", new ListKey(new ObjectKey(Rule)), "What must hold between the fields."),
        new("atMostOneOf", TextList, "Optional fields of which no more than one may be there.", Example: "[point, area]"),
        new("exactlyOneOf", TextList, "Optional fields of which one must be there, and no more.", Example: "[point, area]"),
        DeprecatedKey,
        CSharpName);

    /// <summary>A value of an enum.</summary>
    public static KeyTable EnumValue { get; } = new("an enum value",
        Description,
        new("aliases", TextList, "Other texts that are read as this value."),
        new("meaning", Text, "A code for it in an outside scheme.", Example: "\"plover:MIL\""),
        DeprecatedKey,
        CSharpName);

    /// <summary>An enum.</summary>
    public static KeyTable Enum { get; } = new("an enum",
        Description,
        new("open", new BooleanKey(), "A text that the enum does not know is kept, not refused."),
        new("values", new EitherKey(TextList, new NamesKey(static () => new ObjectKey(EnumValue), new TextKey())), "The values: a list of texts, or each with a description, aliases, a meaning.", true),
        DeprecatedKey,
        CSharpName);

    /// <summary>A schema file.</summary>
    public static KeyTable Schema { get; } = new("a schema",
        new("factkit", new CountKey(), "The version of the schema language: 1.", true, "1"),
        new("schema", new TextKey(@"^[A-Za-z][A-Za-z0-9_\-]*(\.[A-Za-z][A-Za-z0-9_\-]*)*$"), "The id of the schema, in dotted words.", true, "newsroom.clash"),
        new("version", new TextKey(@"^\d+\.\d+\.\d+"), "The version of the schema (semver). 1.0.0 unless it is given.", Example: "1.0.0"),
        new("namespace", new TextKey(@"^[\p{L}_][\p{L}\p{Nd}_]*(\.[\p{L}_][\p{L}\p{Nd}_]*)*$"), "The C# namespace. Made from the id unless it is given.", Example: "Newsroom.Facts"),
        new("description", Text, "What the schema is for."),
        new("imports", TextList, "Other schemas, by relative path, or factkit/core; their types are used by name.", Example: "[factkit/core, ./actors.fact.yaml]"),
        new("vagueWords", new NamesKey(static () => new TextKey(), new TextKey()), "What vague words of quantities mean in these documents.", Example: "{ dozens: \">=24\" }"),
        new("enums", new NamesKey(static () => new ObjectKey(Enum), new TextKey(Identifier)), "Enums by name."),
        new("types", new NamesKey(static () => new ObjectKey(Type), new TextKey(Identifier)), "Types by name."));
}
