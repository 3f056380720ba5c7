namespace FactKit.Compiler.Tests.Binding;

/// <summary>What is wrong with types, keys, includes and unions.</summary>
public class TypeFaultTests
{
    [Fact]
    public void An_unknown_type_gets_a_suggestion_wherever_it_is_named() => Assert.Equal(
        """
        (6,15) FK0212 There is no type "Acter"; did you mean "Actor"?
        (6,22) FK0212 There is no type "Nothing": declare it under "types" or "enums", or import the schema that does
        (7,18) FK0212 There is no type "Actr"; did you mean "Actor"?
        (7,31) FK0212 There is no type "Actr"; did you mean "Actor"?
        (7,45) FK0212 There is no type "Intger"; did you mean "Integer"?
        (7,58) FK0212 There is no type "actor"; did you mean "Actor"?
        (8,54) FK0212 There is no type "Actr"; did you mean "Actor"?
        (8,63) FK0212 There is no type "Nowhere": declare it under "types" or "enums", or import the schema that does
        (8,80) FK0212 There is no type "Othr": declare it under "types" or "enums", or import the schema that does
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Actor: { fields: { x: Text } }
              Loss:
                include: [Acter, Nothing]
                fields: { a: Actr, c: Ref<Actr>, d: Map<Intger>*, g: actor }
              Event: { union: { discriminator: kind, cases: { a: Actr, b: Nowhere }, else: Othr } }
            """));

    [Fact]
    public void Types_of_other_languages_get_their_counterpart() => Assert.Equal(
        """
        (4,24) FK0212 There is no type "string"; did you mean "Text"?
        (4,35) FK0212 There is no type "int"; did you mean "Integer"?
        (4,43) FK0212 There is no type "double"; did you mean "Number"?
        (4,55) FK0212 There is no type "bool"; did you mean "Boolean"?
        (4,64) FK0212 There is no type "DateTime"; did you mean "Timestamp"?
        (4,77) FK0212 There is no type "url"; did you mean "Uri"?
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss: { fields: { a: string, b: int, c: double?, d: bool, e: DateTime, f: url* } }
            """));

    [Fact]
    public void Types_of_later_versions_are_said_to_be_so() => Assert.Equal(
        """
        (4,24) FK0212 There is no type "Article": the name is kept for a later version of the language
        (4,37) FK0212 There is no type "Fact": the name is kept for a later version of the language
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss: { fields: { a: Article?, b: Fact<Quantity>* } }
            """));

    [Fact]
    public void A_type_expression_says_what_it_expected() => Assert.Equal(
        """
        (6,15) FK0214 "Text??" is no type: expected the end, found "?". Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.
        (7,10) FK0214 "Map<Text" is no type: expected ">", found the end. Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.
        (8,14) FK0214 "Map<>" is no type: expected the name of a type, found ">". Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.
        (9,10) FK0214 "" is no type: expected the name of a type, found the end. Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.
        (10,15) FK0214 "Text ?" is no type: expected the end, found "?". Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.
        (11,15) FK0214 "Text Text" is no type: expected the end, found "Text". Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.
        (12,19) FK0214 "Map<Text>>" is no type: expected the end, found ">". Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.
        (13,19) FK0214 "Map<Text*?>" is no type: expected ">", found "?>". Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.
        (14,14) FK0214 "List[Text]" is no type: expected the end, found "[Text]". Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.
        (15,15) FK0214 "Text | Integer" is no type: expected the end, found "| Integer". Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: Text??
                  b: Map<Text
                  c: Map<>
                  d: ""
                  e: Text ?
                  f: Text Text
                  g: Map<Text>>
                  h: Map<Text*?>
                  i: List[Text]
                  j: Text | Integer
            """));

    [Fact]
    public void A_type_expression_has_at_most_8_levels() => Assert.Equal(
        """
        (7,45) FK0214 "Map<Map<Map<Map<Map<Map<Map<Map<Map<Text>>>>>>>>>" is no type: expected at most 8 levels of <>, found "<Text>>>>>>>>>". Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: Map<Map<Map<Map<Map<Map<Map<Map<Text>>>>>>>>
                  b: Map<Map<Map<Map<Map<Map<Map<Map<Map<Text>>>>>>>>>
            """));

    [Fact]
    public void A_place_in_a_quoted_or_block_text_is_traced_back() => Assert.Equal(
        """
        (6,13) FK0214 "It's" is no type: expected the end, found "'s". Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.
        (7,21) FK0214 "Actor!" is no type: expected the end, found "!". Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.
        (9,13) FK0214 "Text!" is no type: expected the end, found "!". Types are written Name, Name? (may be missing), Name* (any number), Name+ (one or more), Ref<Name>, Map<Name>.
        (11,9) FK0212 There is no type "Actr": declare it under "types" or "enums", or import the schema that does
        (12,15) FK0212 There is no type "Actr": declare it under "types" or "enums", or import the schema that does
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: 'It''s'
                  b: "\u0041ctor!"
                  c: |-
                    Text!
                  d: >-
                    Actr
                  e: "Map<\u0041ctr>"
            """));

    [Fact]
    public void Brackets_belong_to_Ref_and_Map() => Assert.Equal(
        """
        (6,10) FK0215 "Text": it takes no type in brackets; only Ref<...>, Map<...> and Claim<...> do
        (7,10) FK0215 "Ref": a reference names one type, as in Ref<Actor>; a suffix comes after the bracket
        (8,10) FK0215 "Ref<Loss?>": a reference names one type, as in Ref<Actor>; a suffix comes after the bracket
        (9,10) FK0215 "Ref<Map<Loss>>": a reference names one type, as in Ref<Actor>; a suffix comes after the bracket
        (10,14) FK0215 "Ref<Text>": a reference names a type of a schema that has a key, not a built-in one
        (11,10) FK0215 "Map": say what the map holds, as in Map<Text>
        (12,10) FK0215 "Map<Text?>": an entry of a map has a value; leave the ? out
        (13,10) FK0215 "Loss": it takes no type in brackets; only Ref<...>, Map<...> and Claim<...> do
        (14,14) FK0215 "Ref": a reference names one type, as in Ref<Actor>; a suffix comes after the bracket
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: Text<Integer>
                  b: Ref
                  c: Ref<Loss?>
                  d: Ref<Map<Loss>>
                  e: Ref<Text>
                  f: Map
                  g: Map<Text?>
                  h: Loss<Text>
                  i: Map<Ref>
            """));

    [Fact]
    public void A_reference_needs_a_key() => Assert.Equal(
        """
        (7,14) FK0216 "Loss" has no key to refer to: give one of its fields "key: true" (of type Identifier, Text, Integer or Date), or refer to the union that has the key
        (8,14) FK0216 "Sector" has no key to refer to: it is an enum
        (9,14) FK0216 "Visit" has no key to refer to: give one of its fields "key: true" (of type Identifier, Text, Integer or Date), or refer to the union that has the key
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums: { Sector: { values: [a] } }
            types:
              Loss:
                fields:
                  a: Ref<Loss>
                  b: Ref<Sector>
                  c: Ref<Visit>
                  d: Ref<Entry>
              Entry: { union: { discriminator: kind, cases: { visit: Visit }, fields: { id: { type: Text, key: true } } } }
              Visit: { fields: { x: Text } }
            """));

    [Fact]
    public void A_key_is_one_scalar_that_is_always_known() => Assert.Equal(
        """
        (4,43) FK0219 "id" cannot be the key: a key is an Identifier, a Text, an Integer or a Date, not Number
        (5,42) FK0219 "id" cannot be the key: a key is always there, once; leave the suffix out
        (6,41) FK0219 "id" cannot be the key: a key has no default
        (7,41) FK0219 "id" cannot be the key: a const would give every object the same key
        (8,41) FK0219 "id" cannot be the key: a key is always known; leave "absent" and "absentWhen" out
        (9,38) FK0219 "id" cannot be the key: a key is an Identifier, a Text, an Integer or a Date, not A
        (10,46) FK0219 "id" cannot be the key: a key is an Identifier, a Text, an Integer or a Date, not Map<Text>
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              A: { fields: { id: { type: Number, key: true } } }
              B: { fields: { id: { type: Text?, key: true } } }
              C: { fields: { id: { type: Text, key: true, default: x } } }
              D: { fields: { id: { type: Text, key: true, const: x } } }
              E: { fields: { id: { type: Text, key: true, absent: [unknown] } } }
              F: { fields: { id: { type: A, key: true } } }
              G: { fields: { id: { type: Map<Text>, key: true } } }
            """));

    [Fact]
    public void A_type_has_one_key_included_and_common_ones_counted() => Assert.Equal(
        """
        (4,75) FK0219 "no" cannot be the key: "id" is the key already; a type has one
        (6,55) FK0219 "id" cannot be the key: "nr" is the key already; a type has one
        (8,44) FK0219 "nr" cannot be the key: "id" is the key already; a type has one
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              A: { fields: { id: { type: Text, key: true }, no: { type: Integer, key: true } } }
              B: { fields: { nr: { type: Integer, key: true } } }
              C: { include: [B], fields: { id: { type: Text, key: true } } }
              U: { union: { discriminator: kind, cases: { d: D }, fields: { id: { type: Text, key: true } } } }
              D: { fields: { nr: { type: Integer, key: true } } }
            """));

    [Fact]
    public void An_include_takes_types_with_fields_once() => Assert.Equal(
        """
        (5,18) FK0220 "Sector" cannot be included: it is an enum; only the fields of a type can be copied in
        (5,26) FK0220 "Event" cannot be included: it is a union; include one of its cases
        (5,36) FK0220 "B" cannot be included: its fields are here already; leave it out
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums: { Sector: { values: [a] } }
            types:
              A: { include: [Sector, Event, B, B], fields: { x: Text } }
              B: { fields: { y: Text } }
              Event: { union: { discriminator: kind, cases: { attack: Attack } } }
              Attack: {}
            """));

    [Fact]
    public void An_include_runs_in_no_circle() => Assert.Equal(
        """
        (4,18) FK0220 "A" cannot be included: a type cannot include itself
        (5,18) FK0220 "C" cannot be included: it includes B in turn
        (6,18) FK0220 "D" cannot be included: it includes C in turn
        (7,18) FK0220 "B" cannot be included: it includes D in turn
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              A: { include: [A], fields: { w: Text } }
              B: { include: [C], fields: { x: Text } }
              C: { include: [D], fields: { y: Text } }
              D: { include: [B], fields: { z: Text } }
              Onlooker: { include: [B] }
            """));

    [Fact]
    public void A_case_is_a_type_with_fields_of_its_own_union() => Assert.Equal(
        """
        (5,65) FK0221 "Attack" cannot be a case: it is one already; each case has a type of its own
        (5,76) FK0221 "Deed" cannot be a case: it is a union itself; list its cases here
        (5,85) FK0221 "Sector" cannot be a case: it is an enum; a case is a type with fields
        (5,96) FK0221 "Kind" cannot be a case: the discriminator becomes "Kind" in C# too; give the type another "name:"
        (5,110) FK0221 "Event" cannot be a case: it is a union itself; list its cases here
        (6,53) FK0221 "Attack" cannot be a case: it is a case of Event already
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums: { Sector: { values: [a] } }
            types:
              Event: { union: { discriminator: kind, cases: { a: Attack, b: Attack, c: Deed, d: Sector, e: Kind }, else: Event } }
              Deed: { union: { discriminator: kind, cases: { a: Attack, s: Strike } } }
              Attack: {}
              Strike: {}
              Kind: {}
            """));

    [Fact]
    public void A_type_that_needs_itself_is_endless() => Assert.Equal(
        """
        (4,30) FK0222 No document could ever hold type "Node": its field "next" needs another "Node" in turn. Make the field optional (?) or a list (*).
        (5,18) FK0222 No document could ever hold type "A": its field "c" needs another "A" in turn. Make the field optional (?) or a list (*).
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Node: { fields: { x: Text, next: Node } }
              A: { fields: { c: B+ } }
              B: { fields: { d: A } }
              Leaf: { fields: { node: Node } }
            """));

    [Fact]
    public void A_union_is_endless_when_every_case_is() => Assert.Equal(
        """
        (5,18) FK0222 No document could ever hold type "D": its field "x" needs another "D" in turn. Make the field optional (?) or a list (*).
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              U: { union: { discriminator: kind, cases: { d: D, e: E } } }
              D: { fields: { x: U } }
              E: { fields: { x: U } }
              V: { union: { discriminator: kind, cases: { f: F, g: G } } }
              F: { fields: { x: V } }
              G: { fields: { x: Boolean } }
            """));

    [Fact]
    public void An_endless_type_can_hide_in_common_and_included_fields() => Assert.Equal(
        """
        (5,3) FK0222 No document could ever hold type "A": its field "next" needs another "A" in turn. Make the field optional (?) or a list (*).
        (7,3) FK0222 No document could ever hold type "Heir": its field "other" needs another "Heir" in turn. Make the field optional (?) or a list (*).
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              U: { union: { discriminator: kind, cases: { a: A }, fields: { next: U } } }
              A: {}
              Base: { fields: { other: Heir } }
              Heir: { include: [Base] }
            """));

    [Fact]
    public void What_may_be_missing_ends() => Assert.Equal("",
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              A: { fields: { x: A? } }
              B: { fields: { x: B* } }
              C: { fields: { x: { type: C, absent: [unknown] } } }
              D: { fields: { x: Map<D> } }
              E: { fields: { id: { type: Text, key: true }, x: Ref<E> } }
            """));

    [Fact]
    public void A_map_that_cannot_be_empty_needs_its_entries() => Assert.Equal(
        """
        (5,21) FK0222 No document could ever hold type "Tree": its field "parts" needs another "Tree" in turn. Make the field optional (?) or a list (*).
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Free: { fields: { parts: Map<Free> } }
              Tree: { fields: { parts: { type: Map<Tree>, minItems: 1 } } }
            """));
}
