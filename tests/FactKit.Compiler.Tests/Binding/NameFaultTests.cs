namespace FactKit.Compiler.Tests.Binding;

/// <summary>What is wrong with names, in documents and in C#.</summary>
public class NameFaultTests
{
    [Fact]
    public void A_declaration_has_a_name_that_type_expressions_can_hold() => Assert.Equal(
        """
        (4,3) FK0203 "my-enum" cannot name an enum: type expressions need a name of letters, digits and underscores that does not begin with a digit
        (6,3) FK0203 "Big Loss" cannot name a type: type expressions need a name of letters, digits and underscores that does not begin with a digit
        (7,3) FK0203 "2nd" cannot name a type: type expressions need a name of letters, digits and underscores that does not begin with a digit
        (8,3) FK0203 "" cannot name a type: type expressions need a name of letters, digits and underscores that does not begin with a digit
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              "my-enum": { values: [a] }
            types:
              Big Loss: { fields: { x: Text } }
              2nd: { fields: { x: Text } }
              "": { fields: { x: Text } }
            """));

    [Fact]
    public void A_type_and_an_enum_cannot_share_a_name() => Assert.Equal(
        """
        (6,3) FK0204 "Loss" is already an enum of this schema: give the type another name
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Loss: { values: [a] }
            types:
              Loss: { fields: { x: Text } }
            """));

    [Fact]
    public void Built_in_names_are_kept_those_of_later_versions_too() => Assert.Equal(
        """
        (4,3) FK0205 "Text" is a built-in type: give this one another name
        (6,3) FK0205 "Map" is a built-in type: give this one another name
        (7,3) FK0205 "Date" is a built-in type: give this one another name
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Text: { values: [a] }
            types:
              Map: { fields: { x: Text } }
              Date: { fields: { x: Text } }
            """));

    [Fact]
    public void A_name_of_System_is_said_where_it_is_given() => Assert.Equal(
        """
        (4,3) FK0206 "Action" is also a public type of the C# namespace System: files with "using System;" must say which one they mean
        (6,18) FK0206 "Range" is also a public type of the C# namespace System: files with "using System;" must say which one they mean
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Action: { fields: { x: Text } }
              Span: { name: Stretch, fields: { x: Text } }
              Reach: { name: Range, fields: { x: Text } }
            """));

    [Fact]
    public void What_gives_no_identifier_asks_for_a_name() => Assert.Equal(
        """
        (4,21) FK0207 "1st" gives no C# name ("1st"): add "name:" with an identifier of at most 128 letters, digits and underscores
        (4,26) FK0207 "+" gives no C# name (""): add "name:" with an identifier of at most 128 letters, digits and underscores
        (6,21) FK0207 "2nd" gives no C# name ("2nd"): add "name:" with an identifier of at most 128 letters, digits and underscores
        (6,56) FK0207 "ok" gives no C# name ("not ok"): add "name:" with an identifier of at most 128 letters, digits and underscores
        (7,3) FK0207 "_" gives no C# name (""): add "name:" with an identifier of at most 128 letters, digits and underscores
        (8,36) FK0207 "1st" gives no C# name ("1st"): add "name:" with an identifier of at most 128 letters, digits and underscores
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Place: { values: [1st, "+"] }
            types:
              Loss: { fields: { 2nd: Text, ok: { type: Text, name: "not ok" } } }
              _: { fields: { x: Text } }
              Event: { union: { discriminator: 1st, cases: { a: Attack } } }
              Attack: { fields: { x: Text } }
            """));

    [Fact]
    public void A_name_has_at_most_128_characters() => Assert.Equal(
        """
        (4,21) FK0207 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" gives no C# name ("Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…"): add "name:" with an identifier of at most 128 letters, digits and underscores
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss: { fields: { aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: { type: Text, json: a } } }
            """));

    [Fact]
    public void A_keyword_is_no_name() => Assert.Equal(
        """
        (4,33) FK0208 "int" is a C# keyword: choose another "name:"
        (6,17) FK0208 "record" is a C# keyword: choose another "name:"
        (7,44) FK0208 "class" is a C# keyword: choose another "name:"
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Place: { values: { a: { name: int } } }
            types:
              Loss: { name: record, fields: { x: Text } }
              Gain: { fields: { x: { type: Text, name: class } } }
            """));

    [Fact]
    public void A_keyword_in_the_schema_is_fine_since_it_becomes_Pascal_case() => Assert.Equal("",
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              class: { fields: { int: Text, record: Text } }
            """));

    [Fact]
    public void Names_that_become_one_in_CSharp_collide() => Assert.Equal(
        """
        (4,34) FK0209 "not-stated" and "not stated" both become "NotStated" in C#: add "name:" to one of them
        (4,51) FK0209 "A" and "a" both become "A" in C#: add "name:" to one of them
        (6,34) FK0209 "is_in" and "isIn" both become "IsIn" in C#: add "name:" to one of them
        (6,81) FK0209 "is_in" and "x" both become "IsIn" in C#: add "name:" to one of them
        (8,3) FK0209 "Other" and "Gain" both become "Gain" in C#: add "name:" to one of them
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Reason: { values: [not-stated, "not stated", A, a] }
            types:
              Loss: { fields: { is_in: Text, isIn: Text, isin: Text, x: { type: Text, name: IsIn } } }
              Other: { name: Gain, fields: { x: Text } }
              Gain: { fields: { x: Text } }
            """));

    [Fact]
    public void Types_differ_by_more_than_case() => Assert.Equal(
        """
        (6,3) FK0209 "sector" and "Sector" both become "Sector" in C#: add "name:" to one of them
        (7,3) FK0209 "sector" and "SECTOR" both become "SECTOR" in C#, but for upper and lower case: add "name:" to one of them
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              sector: { values: [a] }
            types:
              Sector: { fields: { x: Text } }
              SECTOR: { fields: { x: Text } }
            """));

    [Fact]
    public void Members_of_every_record_are_taken() => Assert.Equal(
        """
        (4,21) FK0210 "hasFlag" becomes "HasFlag" in C#, which every enum has already: add "name:" with another
        (7,15) FK0210 "equals" becomes "Equals" in C#, which every generated record has already: add "name:" with another
        (7,29) FK0210 "loss" becomes "Loss" in C#, which is the name of its type: add "name:" with another
        (7,64) FK0210 "x" becomes "Shape" in C#, which every generated record has already: add "name:" with another
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Place: { values: [hasFlag] }
            types:
              Loss:
                fields: { equals: Text, loss: Text, x: { type: Text, name: Shape }, parse: Text, unknown fields: Text }
            """));

    [Fact]
    public void Members_of_documents_and_of_kept_fields_are_taken_there() => Assert.Equal(
        """
        (7,15) FK0210 "parse" becomes "Parse" in C#, which every generated record has already: add "name:" with another
        (7,28) FK0210 "find" becomes "Find" in C#, which every generated record has already: add "name:" with another
        (7,40) FK0210 "unknown fields" becomes "UnknownFields" in C#, which every generated record has already: add "name:" with another
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                document: true
                unknownFields: keep
                fields: { parse: Text, find: Text, unknown fields: Text }
            """));

    [Fact]
    public void Members_of_unions_are_taken_in_their_cases_too() => Assert.Equal(
        """
        (6,77) FK0210 "match" becomes "Match" in C#, which every generated union has already: add "name:" with another
        (6,90) FK0210 "event" becomes "Event" in C#, which is the name of its type: add "name:" with another
        (6,103) FK0210 "Kind" becomes "Kind" in C#, which is the discriminator: add "name:" with another
        (7,23) FK0210 "Kind" becomes "Kind" in C#, which is the discriminator of its union: add "name:" with another
        (7,35) FK0210 "match" becomes "Match" in C#, which every case of a union has already: add "name:" with another
        (7,48) FK0210 "parse" becomes "Parse" in C#, which every case of a union has already: add "name:" with another
        (8,3) FK0210 "visit" becomes "Visit" in C#, which is the name of its type: add "name:" with another
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Event:
                document: true
                union: { discriminator: kind, cases: { c: Attack, d: Visit }, fields: { match: Text, event: Text, Kind: Text, visit: Text } }
              Attack: { fields: { Kind: Text, match: Text, parse: Text } }
              Visit: { fields: { x: Text } }
            """));

    [Fact]
    public void A_discriminator_takes_no_member() => Assert.Equal(
        """
        (4,36) FK0210 "event" becomes "Event" in C#, which is the name of its type: add "name:" with another
        (5,35) FK0210 "match" becomes "Match" in C#, which every generated union has already: add "name:" with another
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Event: { union: { discriminator: event, cases: { a: A } } }
              Deed: { union: { discriminator: match, cases: { b: B } } }
              A: {}
              B: {}
            """));

    [Fact]
    public void A_name_of_documents_stands_once() => Assert.Equal(
        """
        (5,22) FK0217 "toll" is reserved and reserved again: a name in documents means one thing
        (8,30) FK0217 "a" is the field "b" and the field "a": a name in documents means one thing
        (9,30) FK0217 "a" is an old name of "c" and the field "a": a name in documents means one thing
        (9,33) FK0217 "c" is an old name of "c" and the field "c": a name in documents means one thing
        (9,39) FK0217 "d" is an old name of "c" and an old name of "c": a name in documents means one thing
        (9,42) FK0217 "gone" is an old name of "c" and reserved by this type: a name in documents means one thing
        (10,7) FK0217 "toll" is the field "toll" and reserved by this type: a name in documents means one thing
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                reserved: [toll, toll, gone]
                fields:
                  a: Text
                  b: { type: Text, json: a }
                  c: { type: Text, was: [a, c, d, d, gone] }
                  toll: Text
            """));

    [Fact]
    public void A_name_of_documents_stands_once_in_a_case_and_its_union() => Assert.Equal(
        """
        (4,118) FK0217 "kind" is the field "k" and the discriminator: a name in documents means one thing
        (5,3) FK0217 "at" is the field "at" of Event and reserved by this type: a name in documents means one thing
        (5,62) FK0217 "kind" is the field "k" and the discriminator of its union: a name in documents means one thing
        (6,49) FK0217 "at" is the field "here" and the field "at" of Event: a name in documents means one thing
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Event: { union: { discriminator: kind, cases: { a: Attack, b: Strike }, fields: { at: Text, k: { type: Text, json: kind } } } }
              Attack: { reserved: [at], fields: { k: { type: Text, json: kind } } }
              Strike: { fields: { here: { type: Text, json: at } } }
            """));

    [Fact]
    public void A_name_of_documents_stands_once_with_included_fields() => Assert.Equal(
        """
        (6,29) FK0217 "name" is an old name of "title" of Titled and the field "name" of Named: a name in documents means one thing
        (6,48) FK0217 "name" is the field "name" and the field "name" of Named: a name in documents means one thing
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Named: { fields: { name: Text } }
              Titled: { fields: { title: { type: Text, was: [name] } } }
              Place: { include: [Named, Titled], fields: { name: { type: Text, name: Own } } }
            """));

    [Fact]
    public void A_document_keeps_the_name_of_its_schema() => Assert.Equal(
        """
        (6,38) FK0218 "$schema" cannot be a name in documents: names that begin with $ are kept for FactKit itself, such as $schema
        (6,73) FK0218 "$schema" cannot be a name in documents: names that begin with $ are kept for FactKit itself, such as $schema
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                document: true
                fields: { x: { type: Text, was: [$schema] }, y: { type: Text, json: $schema } }
            """));

    [Fact]
    public void A_name_of_documents_is_not_empty_not_long_and_not_FactKits_own() => Assert.Equal(
        """
        (6,7) FK0218 "$schema" cannot be a name in documents: names that begin with $ are kept for FactKit itself, such as $schema
        (7,30) FK0218 "" cannot be a name in documents: it is empty
        (8,30) FK0218 "$x" cannot be a name in documents: names that begin with $ are kept for FactKit itself, such as $schema
        (8,34) FK0218 "" cannot be a name in documents: it is empty
        (9,30) FK0218 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" cannot be a name in documents: it has more than 128 characters
        (10,36) FK0218 "$kind" cannot be a name in documents: a discriminator is a field name that does not begin with $
        (10,75) FK0218 "$x" cannot be a name in documents: names that begin with $ are kept for FactKit itself, such as $schema
        (11,35) FK0218 "" cannot be a name in documents: a discriminator is a field name that does not begin with $
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  $schema: Text
                  b: { type: Text, json: "" }
                  c: { type: Text, was: [$x, ""] }
                  d: { type: Text, json: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }
              Event: { union: { discriminator: $kind, cases: { a: Attack }, fields: { $x: Text } } }
              Deed: { union: { discriminator: "", cases: { b: Strike } } }
              Attack: { fields: { x: Text } }
              Strike: { include: [Loss] }
            """));

    [Fact]
    public void Names_in_enums_and_unions_are_not_empty() => Assert.Equal(
        """
        (4,22) FK0225 A value of an enum cannot be empty
        (5,39) FK0225 A value of an enum cannot be empty
        (7,51) FK0225 The text of a case cannot be empty
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Sector: { values: [""] }
              Outcome: { values: { a: { aliases: [""] } } }
            types:
              Event: { union: { discriminator: kind, cases: { "": Attack } } }
              Attack: { fields: { x: Text } }
            """));

    [Fact]
    public void A_text_of_an_enum_stands_once() => Assert.Equal(
        """
        (4,38) FK0224 "b" already stands for "b" in this enum
        (4,41) FK0224 "a" already stands for "a" in this enum
        (4,47) FK0224 "c" already stands for "a" in this enum
        (4,68) FK0224 "c" already stands for "a" in this enum
        (5,26) FK0224 "x" already stands for "x" in this enum
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Sector: { values: { a: { aliases: [b, a, c, c] }, b: { aliases: [c] } } }
              Outcome: { values: [x, x] }
            """));

    [Fact]
    public void A_replacement_is_a_sibling() => Assert.Equal(
        """
        (4,40) FK0223 "replaceWith" names "Loss", which is not a type of this schema
        (4,94) FK0223 "replaceWith" names "rebels", which is not a value of this enum; did you mean "rebel"?
        (6,39) FK0223 "replaceWith" names "Nothing", which is not a type of this schema
        (6,109) FK0223 "replaceWith" names "kiled", which is not a field of this type; did you mean "killed"?
        (7,39) FK0223 "replaceWith" names "actor", which is not a type of this schema; did you mean "Actor"?
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Sector: { deprecated: { replaceWith: Loss }, values: { rebel: { deprecated: { replaceWith: rebels } }, army: {} } }
            types:
              Actor: { deprecated: { replaceWith: Nothing }, fields: { killed: { type: Text, deprecated: { replaceWith: kiled } }, x: Text } }
              Event: { deprecated: { replaceWith: actor }, union: { discriminator: kind, cases: { a: Attack } } }
              Attack: { fields: { x: Text } }
            """));

    [Fact]
    public void The_class_that_holds_the_texts_of_an_enum_keeps_its_name() => Assert.Equal(
        """
        (4,3) FK0210 "SectorTable" becomes "SectorTable" in C#, which is the class that holds the texts of "Sector": add "name:" with another
        (8,3) FK0210 "color_Table" becomes "ColorTable" in C#, which is the class that holds the texts of "Color": add "name:" with another
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              SectorTable: { values: [a] }
              Sector: { values: [a] }
              Color: { values: [a] }
            types:
              color_Table: { fields: { x: Text } }
              Colortable: { fields: { x: Text } }
            """));

    [Fact]
    public void A_type_is_not_called_like_one_of_its_members() => Assert.Equal(
        """
        (4,3) FK0210 "Shape" becomes "Shape" in C#, which is the name of one of its members: add "name:" with another
        (5,3) FK0210 "find" becomes "Find" in C#, which is the name of one of its members: add "name:" with another
        (6,3) FK0210 "Match" becomes "Match" in C#, which is the name of one of its members: add "name:" with another
        (8,17) FK0210 "Kept" becomes "UnknownFields" in C#, which is the name of one of its members: add "name:" with another
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Shape: { fields: { x: Text } }
              find: { document: true, fields: { x: Text } }
              Match: { union: { discriminator: kind, cases: { a: Attack } } }
              Attack: { fields: { x: Text } }
              Kept: { name: UnknownFields, unknownFields: keep }
              Validate: { fields: { x: Text } }
            """));

    [Fact]
    public void A_reserved_name_is_a_name_that_documents_could_use() => Assert.Equal(
        """
        (5,24) FK0217 "kind" is reserved and the discriminator of its union: a name in documents means one thing
        (5,30) FK0218 "" cannot be a name in documents: it is empty
        (5,34) FK0218 "$schema" cannot be a name in documents: names that begin with $ are kept for FactKit itself, such as $schema
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Event: { union: { discriminator: kind, cases: { a: Attack } } }
              Attack: { reserved: [kind, "", $schema] }
            """));

    [Fact]
    public void The_cases_of_a_union_with_a_faulty_name_are_not_called_empty() => Assert.Equal(
        """
        (4,3) FK0210 "Match" becomes "Match" in C#, which is the name of one of its members: add "name:" with another
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Match: { union: { discriminator: kind, cases: { a: Attack }, else: Other } }
              Attack: {}
              Other: {}
            """));
}
