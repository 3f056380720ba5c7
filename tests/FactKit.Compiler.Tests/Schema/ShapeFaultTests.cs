namespace FactKit.Compiler.Tests.Schema;

/// <summary>What is wrong with the keys of a schema and what stands at them.</summary>
public class ShapeFaultTests
{
    [Fact]
    public void A_file_that_is_a_list_is_no_schema() => Assert.Equal(
        """
        (1,1) FK0100 The file holds no mapping of keys and values: begin with "factkit: 1" and "schema: some.name"
        """,
        Schemas.Faults("""
            - factkit
            """));

    [Fact]
    public void A_file_that_is_a_text_is_no_schema() => Assert.Equal(
        """
        (1,1) FK0100 The file holds no mapping of keys and values: begin with "factkit: 1" and "schema: some.name"
        """,
        Schemas.Faults("""
            factkit
            """));

    [Fact]
    public void A_misspelt_key_gets_a_suggestion() => Assert.Equal(
        """
        (3,1) FK0101 "tpyes" is no key of a schema; did you mean "types"? The keys of a schema are factkit, schema, version, namespace, description, imports, vagueWords, enums, types.
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            tpyes: {}
            """));

    [Fact]
    public void Values_that_stand_where_an_enum_should_get_the_form() => Assert.Equal(
        """
        (6,3) FK0103 "Mood" wants a mapping of keys and values, found a list: write Mood: { values: [calm, tense] }
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            version: 1.0.0
            namespace: Test
            enums:
              Mood: [calm, tense]
            """));

    [Theory]
    [InlineData("required")]
    [InlineData("optional")]
    [InlineData("nullable")]
    public void Whether_a_field_must_be_there_is_said_by_its_type(string key) => Assert.Contains(
        $"\"{key}\" is no key of a field: a field is required unless its type ends in ? or *. The keys of a field are type,",
        Schemas.Faults($$"""
            factkit: 1
            schema: test.schema
            version: 1.0.0
            namespace: Test
            types:
              Note:
                fields:
                  title: { type: Text, {{key}}: true }
            """), StringComparison.Ordinal);

    [Fact]
    public void A_key_like_no_other_gets_the_list_alone() => Assert.Equal(
        """
        (6,32) FK0101 "colour" is no key of a field. The keys of a field are type, description, examples, default, const, minLength, maxLength, pattern, min, max, multipleOf, minItems, maxItems, unique, key, absent, absentWhen, evidence, sensitivity, deprecated, was, name, json, sumOf, notBefore, notAfter, refersTo, requiredWhen.
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  killed: { type: Integer, colour: red }
            """));

    [Fact]
    public void Every_mapping_knows_its_keys() => Assert.Equal(
        """
        (4,13) FK0101 "valeus" is no key of an enum; did you mean "values"? The keys of an enum are description, open, values, deprecated, name.
        (4,41) FK0101 "alias" is no key of an enum value; did you mean "aliases"? The keys of an enum value are description, aliases, meaning, deprecated, name.
        (4,67) FK0101 "sinse" is no key of a deprecation; did you mean "since"? The keys of a deprecation are since, replaceWith, message.
        (6,42) FK0101 "case" is no key of a union; did you mean "cases"? The keys of a union are discriminator, cases, fields, else.
        (7,13) FK0101 "documents" is no key of a type; did you mean "document"? The keys of a type are description, document, speaker, fields, union, include, reserved, unknownFields, rules, atMostOneOf, exactlyOneOf, deprecated, name.
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Sector: { valeus: [a], values: { a: { alias: [b], deprecated: { sinse: "1" } } } }
            types:
              Event: { union: { discriminator: kind, case: {}, cases: { a: Attack } } }
              Attack: { documents: true }
            """));

    [Fact]
    public void A_schema_needs_its_version_of_the_language() => Assert.Equal(
        """
        (1,1) FK0102 A schema needs the key "factkit". What it says: The version of the schema language: 1.
        """,
        Schemas.Faults("""
            schema: test.schema
            """));

    [Fact]
    public void An_empty_mapping_lacks_both_keys() => Assert.Equal(
        """
        (1,1) FK0102 A schema needs the key "factkit". What it says: The version of the schema language: 1.
        (1,1) FK0102 A schema needs the key "schema". What it says: The id of the schema, in dotted words.
        """,
        Schemas.Faults("""
            {}
            """));

    [Fact]
    public void A_schema_needs_an_id() => Assert.Equal(
        """
        (1,1) FK0102 A schema needs the key "schema". What it says: The id of the schema, in dotted words.
        """,
        Schemas.Faults("""
            factkit: 1
            """));

    [Fact]
    public void Fields_enums_and_unions_have_keys_that_must_be_there() => Assert.Equal(
        """
        (4,3) FK0102 Enum "Sector" needs the key "values". What it says: The values: a list of texts, or each with a description, aliases, a meaning.
        (6,21) FK0102 Field "killed" needs the key "type". What it says: The type: Name, Ref<Name> or Map<Name>, then nothing (exactly one), ? (may be missing), * (any number) or + (one or more).
        (7,12) FK0102 A union needs the key "discriminator". What it says: The field of a document that tells the cases apart.
        (7,12) FK0102 A union needs the key "cases". What it says: The text of the discriminator and the type of each case.
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Sector: { open: true }
            types:
              Loss: { fields: { killed: { description: x } } }
              Event: { union: {} }
            """));

    [Fact]
    public void The_kinds_of_the_head_are_checked() => Assert.Equal(
        """
        (1,10) FK0103 "factkit" wants a whole number from 0 to 2147483647, without quotes, found the text "1"
        (2,1) FK0103 "schema" wants a single value, found a list
        (3,1) FK0103 "version" wants a single value, found a mapping
        (4,1) FK0103 "description" wants a single value, found a list
        (5,10) FK0103 "imports" wants a list; write it in brackets: [a, b], found "./a.fact.yaml"
        (6,8) FK0103 "enums" wants a mapping of names, found "5"
        (7,1) FK0103 "types" wants a mapping of names, found a list: write each name as a key, without "-"
        """,
        Schemas.Faults("""
            factkit: "1"
            schema: [a]
            version: { a: b }
            description: [a]
            imports: ./a.fact.yaml
            enums: 5
            types: [A]
            """));

    [Fact]
    public void The_kinds_of_an_enum_are_checked() => Assert.Equal(
        """
        (4,16) FK0103 "values" wants a list, or a mapping of names, found "a"
        (4,25) FK0103 "open" wants true or false, without quotes, found the text "true"
        (5,6) FK0103 "B" wants a mapping of keys and values, found "5"
        (6,21) FK0103 "a" wants a mapping of keys and values, found "b"
        (7,8) FK0103 "values" wants a single value, found a list
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              A: { values: a, open: "true" }
              B: 5
              C: { values: { a: b } }
              D: { values: [[a]] }
            """));

    [Fact]
    public void The_kinds_of_a_type_are_checked() => Assert.Equal(
        """
        (4,8) FK0103 "fields" wants a mapping of names, found a list: write each name as a key, without "-"
        (5,15) FK0103 "union" wants a mapping of keys and values, found "kind"
        (6,38) FK0103 "cases" wants a mapping of names, found a list: write each name as a key, without "-"
        (7,6) FK0103 "D" wants a mapping of keys and values, found "text"
        (8,17) FK0103 "include" wants a list; write it in brackets: [a, b], found "A"
        (8,30) FK0103 "document" wants true or false, without quotes, found "yes"
        (8,35) FK0103 "reserved" wants a list, found a mapping
        (8,55) FK0103 "unknownFields" wants a single value, found a list
        (9,47) FK0103 "a" wants a single value, found a list
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              A: { fields: [a] }
              B: { union: kind }
              C: { union: { discriminator: kind, cases: [A] } }
              D: text
              E: { include: A, document: yes, reserved: { a: b }, unknownFields: [keep] }
              F: { union: { discriminator: kind, cases: { a: [G] } } }
            """));

    [Fact]
    public void The_kinds_of_a_field_are_checked() => Assert.Equal(
        """
        (6,7) FK0103 "a" wants a text, or a mapping of keys and values, found a list
        (7,35) FK0103 "minLength" wants a whole number from 0 to 2147483647, without quotes, found "-1"
        (7,50) FK0103 "maxLength" wants a whole number from 0 to 2147483647, without quotes, found the text "5"
        (7,65) FK0103 "examples" wants a list; write it in brackets: [a, b], found "x"
        (7,76) FK0103 "unique" wants true or false, without quotes, found "yes"
        (7,86) FK0103 "key" wants true or false, without quotes, found "1"
        (8,12) FK0103 "type" wants a single value, found a list
        (8,26) FK0103 "default" wants a single value, found a mapping
        (8,53) FK0103 "absent" wants a list; write it in brackets: [a, b], found "unknown"
        (8,62) FK0103 "absentWhen" wants a mapping of names, found a list: write what documents say then, as in { unknown: ["n/a"] }, or "absent: [unknown]" to allow the reason alone
        (9,34) FK0103 "minItems" wants a whole number from 0 to 2147483647, without quotes, found "2147483648"
        (9,56) FK0103 "maxItems" wants a whole number from 0 to 2147483647, without quotes, found "007"
        (9,61) FK0103 "was" wants a single value, found a list
        (9,96) FK0103 "unknown" wants a list; write it in brackets: [a, b], found "5"
        (10,24) FK0103 "deprecated" wants a text, or a mapping of keys and values, found a list
        (10,56) FK0023 `a` is read as a key without a value. A comma in unquoted text: quote it, 'a'.
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: [Text]
                  b: { type: Text, minLength: -1, maxLength: "5", examples: x, unique: yes, key: 1 }
                  c: { type: [Text], default: { a: b }, absent: unknown, absentWhen: [unknown] }
                  d: { type: Text, minItems: 2147483648, maxItems: 007, was: [[a]], absentWhen: { unknown: 5 } }
                  e: { type: Text, deprecated: [a], description: { a, b: c } }
            """));

    [Fact]
    public void A_choice_gets_a_suggestion_and_the_list() => Assert.Equal(
        """
        (5,20) FK0104 "kept" is not one of the values of "unknownFields". Allowed: keep.
        (7,40) FK0104 "private" is not one of the values of "sensitivity". Allowed: personal, confidential.
        (7,58) FK0104 "not-sated" is not one of the values of "absent"; did you mean "not-stated"? Allowed: unknown, not-stated, not-mentioned, not-applicable, withheld, redacted, conflicting, temporarily-unknown.
        (7,69) FK0104 "gone" is not one of the values of "absent". Allowed: unknown, not-stated, not-mentioned, not-applicable, withheld, redacted, conflicting, temporarily-unknown.
        (7,90) FK0104 "Unknown" is not one of the values of "absentWhen"; did you mean "unknown"? Allowed: unknown, not-stated, not-mentioned, not-applicable, withheld, redacted, conflicting, temporarily-unknown.
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                unknownFields: kept
                fields:
                  side: { type: Text, sensitivity: private, absent: [not-sated, gone], absentWhen: { Unknown: [x] } }
            """));

    [Fact]
    public void Another_version_of_the_language_is_refused() => Assert.Equal(
        """
        (1,10) FK0105 This FactKit reads version 1 of the schema language, found 2: write "factkit: 1" or update the FactKit package
        """,
        Schemas.Faults("""
            factkit: 2
            schema: test.schema
            """));

    [Fact]
    public void Fields_do_not_stand_beside_a_union() => Assert.Equal(
        """
        (6,5) FK0106 A type cannot have both "fields" and "union": put the fields that all cases share into "union: fields:"
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Event:
                union: { discriminator: kind, cases: { attack: Attack } }
                fields: { at: Text }
              Attack: {}
            """));

    [Fact]
    public void Keys_of_records_mean_nothing_on_a_union() => Assert.Equal(
        """
        (6,5) FK0107 "include" stands on a union and means nothing there: put it on the cases
        (7,5) FK0107 "reserved" stands on a union and means nothing there: put it on the cases
        (8,5) FK0107 "unknownFields" stands on a union and means nothing there: put it on the cases
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Event:
                union: { discriminator: kind, cases: { attack: Attack } }
                include: [Attack]
                reserved: [x]
                unknownFields: keep
              Attack: {}
            """));

    [Fact]
    public void Empty_declarations_are_refused_but_for_cases_and_kept_fields() => Assert.Equal(
        """
        (4,3) FK0108 Enum "Sector" is empty: give it at least one value
        (5,3) FK0108 Enum "Outcome" is empty: give it at least one value
        (7,3) FK0108 Type "A" is empty: give it "fields" or a "union"
        (8,3) FK0108 Type "B" is empty: give it "fields" or a "union"
        (9,3) FK0108 Type "C" is empty: give it "fields" or a "union"
        (10,3) FK0108 Union "U" is empty: give it at least one case
        (11,75) FK0212 There is no type "Nowhere": declare it under "types" or "enums", or import the schema that does
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Sector: { values: [] }
              Outcome: { values: {} }
            types:
              A: {}
              B: { fields: {} }
              C: { description: hello }
              U: { union: { discriminator: kind, cases: {} } }
              Event: { union: { discriminator: kind, cases: { attack: Attack, strike: Nowhere } } }
              Attack: {}
              Kept: { unknownFields: keep }
            """));

    [Fact]
    public void What_holds_a_fault_is_not_called_empty_too() => Assert.Equal(
        """
        (4,13) FK0103 "values" wants a single value, found a list
        (6,8) FK0101 "feilds" is no key of a type; did you mean "fields"? The keys of a type are description, document, speaker, fields, union, include, reserved, unknownFields, rules, atMostOneOf, exactlyOneOf, deprecated, name.
        (7,18) FK0103 "a" wants a text, or a mapping of keys and values, found a list
        (8,16) FK0103 "fields" wants a mapping of names, found "5"
        (9,8) FK0102 A union needs the key "cases". What it says: The text of the discriminator and the type of each case.
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Sector: { values: [[a]] }
            types:
              A: { feilds: { a: Text } }
              B: { fields: { a: [] } }
              C: { fields: 5 }
              U: { union: { discriminator: kind } }
            """));

    [Fact]
    public void What_has_a_faulty_value_is_still_declared() => Assert.Equal(
        """
        (4,11) FK0103 "Sector" wants a mapping of keys and values, found "5"
        (6,10) FK0103 "Actor" wants a mapping of keys and values, found "5"
        (11,7) FK0103 "count" wants a text, or a mapping of keys and values, found a list
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Sector: 5
            types:
              Actor: 5
              Loss:
                fields:
                  side: Actor
                  sector: Sector
                  count: [Integer]
                  killed: { type: Integer?, deprecated: { replaceWith: count } }
            """));

    [Fact]
    public void A_deprecation_is_no_switch() => Assert.Equal(
        """
        (4,23) FK0103 "deprecated" wants a message that says what to do instead, or since, replaceWith and message, found "true"
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss: { deprecated: true, fields: { x: { type: Text, deprecated: "true" } } }
            """));
}
