namespace FactKit.Compiler.Tests.Binding;

/// <summary>What is wrong with constraints, defaults, consts, examples and absences.</summary>
public class ConstraintFaultTests
{
    [Fact]
    public void A_list_that_may_be_missing_has_no_least_number_of_items() => Assert.Equal(
        "(6,35) FK0300 \"minItems\" does not apply to Text*: a missing key equals an empty list, which would have too few; write + for a list that must be there",
        Schemas.Faults(Schemas.Head + """
            types:
              A:
                fields:
                  b: { type: Text*, minItems: 2 }
            """));

    [Fact]
    public void A_constraint_suits_its_type() => Assert.Equal(
        """
        (8,38) FK0300 "minLength" does not apply to Integer: only Text and Identifier have a length
        (8,52) FK0300 "maxLength" does not apply to Integer: only Text and Identifier have a length
        (8,64) FK0300 "pattern" does not apply to Integer: only Text and Identifier have a pattern
        (9,29) FK0300 "min" does not apply to Text: only Integer, Decimal, Number and Quantity have a range; write minLength for the number of characters
        (9,37) FK0300 "max" does not apply to Text: only Integer, Decimal, Number and Quantity have a range; write maxLength for the number of characters
        (9,52) FK0300 "multipleOf" does not apply to Text: only Integer, Decimal and Number are multiples
        (10,34) FK0300 "minItems" does not apply to Text: only lists (* or +) and maps have items
        (10,47) FK0300 "maxItems" does not apply to Text: only lists (* or +) and maps have items
        (10,58) FK0300 "unique" does not apply to Text: only lists (* or +) have items that could be equal
        (11,41) FK0300 "minLength" does not apply to Ref<Loss>?: only Text and Identifier have a length
        (12,35) FK0300 "pattern" does not apply to Sector: only Text and Identifier have a pattern
        (13,30) FK0300 "min" does not apply to Loss?: only Integer, Decimal, Number and Quantity have a range
        (14,34) FK0300 "min" does not apply to Timestamp: only Integer, Decimal, Number and Quantity have a range
        (15,35) FK0300 "unique" does not apply to Boolean: only lists (* or +) have items that could be equal
        (16,34) FK0300 "maxLength" does not apply to Uri: only Text and Identifier have a length
        (17,37) FK0300 "pattern" does not apply to Language: only Text and Identifier have a pattern
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums: { Sector: { values: [a] } }
            types:
              Loss:
                fields:
                  id: { type: Identifier, key: true, minLength: 2, maxLength: 9, pattern: "^a" }
                  a: { type: Integer, minLength: 1, maxLength: 2, pattern: x }
                  b: { type: Text, min: 1, max: 2, multipleOf: 3 }
                  c: { type: Text, minItems: 1, maxItems: 2, unique: true }
                  e: { type: Ref<Loss>?, minLength: 1 }
                  f: { type: Sector, pattern: x }
                  h: { type: Loss?, min: 1 }
                  i: { type: Timestamp, min: 1 }
                  j: { type: Boolean, unique: false }
                  k: { type: Uri, maxLength: 3 }
                  l: { type: Language, pattern: x }
            """));

    [Fact]
    public void In_lists_and_maps_a_constraint_suits_the_items_or_the_whole() => Assert.Equal(
        """
        (9,43) FK0300 "minLength" does not apply to Map<Integer>: only Text and Identifier have a length
        (9,54) FK0300 "unique" does not apply to Map<Integer>: only lists (* or +) have items that could be equal
        (10,35) FK0300 "minItems: 0" does not apply to Text+: + wants at least one; write * instead
        (11,37) FK0300 "pattern" does not apply to Integer*: only Text and Identifier have a pattern
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: { type: Text+, minLength: 2, pattern: "^a", minItems: 1, maxItems: 3, unique: true }
                  b: { type: Map<Integer>, min: 1, max: 3, minItems: 1, maxItems: 3 }
                  c: { type: Map<Text*>?, maxLength: 2, maxItems: 3 }
                  d: { type: Map<Integer>, minLength: 1, unique: true }
                  e: { type: Text+, minItems: 0 }
                  f: { type: Integer*, pattern: x }
            """));

    [Fact]
    public void A_bound_is_a_number_of_the_type() => Assert.Equal(
        """
        (6,32) FK0301 "1.5" is no bound of type Integer: an Integer is written without a fraction or an exponent
        (6,42) FK0301 "5" is no bound of type Integer: max is written without quotes
        (7,32) FK0301 "many" is no bound of type Integer: it is no number; numbers are written as in JSON, 1200 or -0.5, without quotes
        (7,43) FK0301 "9223372036854775808" is no bound of type Integer: an Integer has 64 bits
        (8,32) FK0301 "0.00000000000000000000000000001" is no bound of type Decimal: a Decimal has at most 28 digits
        (8,70) FK0301 "1e400" is no bound of type Decimal: a Decimal has at most 28 digits
        (9,31) FK0301 "1e400" is no bound of type Number: a Number is a finite double
        (9,43) FK0301 ".5" is no bound of type Number: it is no number; numbers are written as in JSON, 1200 or -0.5, without quotes
        (10,39) FK0301 "0" is no bound of type Integer: a multiple is of a number greater than 0
        (11,39) FK0301 "-0.5" is no bound of type Decimal: a multiple is of a number greater than 0
        (12,32) FK0301 "1e-2147483648" is no bound of type Decimal: a Decimal has at most 28 digits
        (12,52) FK0301 "1e2147483648" is no bound of type Decimal: a Decimal has at most 28 digits
        (13,32) FK0301 "1_000" is no bound of type Integer: it is no number; numbers are written as in JSON, 1200 or -0.5, without quotes
        (13,44) FK0301 "0x10" is no bound of type Integer: it is no number; numbers are written as in JSON, 1200 or -0.5, without quotes
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: { type: Integer, min: 1.5, max: "5" }
                  b: { type: Integer, min: many, max: 9223372036854775808 }
                  c: { type: Decimal, min: 0.00000000000000000000000000001, max: 1e400 }
                  d: { type: Number, min: 1e400, max: .5 }
                  e: { type: Integer, multipleOf: 0 }
                  f: { type: Decimal, multipleOf: -0.5 }
                  g: { type: Decimal, min: 1e-2147483648, max: 1e2147483648 }
                  h: { type: Integer, min: 1_000, max: 0x10 }
            """));

    [Fact]
    public void The_edges_of_each_number_type_are_bounds() => Assert.Equal("",
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: { type: Integer, min: -9223372036854775808, max: 9223372036854775807 }
                  b: { type: Decimal, min: -9999999999999999999999999999, max: 0.0000000000000000000000000001, multipleOf: 1e-28 }
                  c: { type: Number, min: -1.7976931348623157e308, max: 1.7976931348623157e308, multipleOf: 5e-324 }
            """));

    [Fact]
    public void A_range_holds_a_value() => Assert.Equal(
        """
        (6,32) FK0302 "min" (5) is greater than "max" (1): no value could ever be valid
        (7,49) FK0302 "minLength" (5) is greater than "maxLength" (1): no value could ever be valid
        (8,35) FK0302 "minLength" (1) is greater than "maxLength" (0): no value could ever be valid
        (9,48) FK0302 "minItems" (3) is greater than "maxItems" (2): no value could ever be valid
        (10,35) FK0302 "minItems" (1) is greater than "maxItems" (0): no value could ever be valid
        (11,32) FK0302 "min" (0.2) is greater than "max" (0.1): no value could ever be valid
        (12,31) FK0302 "min" (1e300) is greater than "max" (1e299): no value could ever be valid
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: { type: Integer, min: 5, max: 1 }
                  b: { type: Text, minLength: 5, maxLength: 1 }
                  c: { type: Text, maxLength: 0 }
                  d: { type: Text+, minItems: 3, maxItems: 2 }
                  e: { type: Text+, maxItems: 0 }
                  f: { type: Decimal, min: 0.2, max: 0.1 }
                  g: { type: Number, min: 1e300, max: 1e299 }
                  h: { type: Integer, min: 5, max: 5 }
                  i: { type: Text, minLength: 0, maxLength: 0 }
            """));

    [Fact]
    public void A_pattern_is_of_the_part_that_runs_in_linear_time() => Assert.Equal(
        """
        (6,34) FK0303 The pattern cannot be used. The group that begins here is not closed: add `)`, or write `\(` for the character.
        (7,35) FK0303 The pattern cannot be used. Lookahead and lookbehind are not supported, because they do not run in linear time: write what comes before and after into the pattern.
        (8,37) FK0303 The pattern cannot be used. Back-references are not supported, because they do not run in linear time: write the group's pattern again.
        (9,42) FK0303 The pattern cannot be used. The range runs backwards: exchange its ends.
        (13,13) FK0303 The pattern cannot be used. The class that begins here is not closed: add `]`, or write `\[` for the character.
        (14,40) FK0303 The pattern cannot be used. Lookahead and lookbehind are not supported, because they do not run in linear time: write what comes before and after into the pattern.
        (15,54) FK0304 The default "Loss" is not valid for this field: it does not match the pattern ^[a-z]+$
        (15,77) FK0308 The example "9" is not valid for this field: it does not match the pattern ^[a-z]+$
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: { type: Text, pattern: "(" }
                  b: { type: Text, pattern: 'a(?=b)' }
                  c: { type: Text, pattern: '(a)\1' }
                  d: { type: Identifier+, pattern: "[z-a]" }
                  e:
                    type: Map<Text>
                    pattern: |-
                      ab[c
                  f: { type: Text, pattern: "\u0061(?<!b)" }
                  g: { type: Text, pattern: "^[a-z]+$", default: Loss, examples: [loss, 9] }
            """));

    [Fact]
    public void A_default_is_valid() => Assert.Equal(
        """
        (6,33) FK0304 The default "" is not valid for this field: it has 0 characters, at least 1 are needed
        (7,47) FK0304 The default "abc" is not valid for this field: it has 3 characters, at most 2 are allowed
        (8,36) FK0304 The default "many" is not valid for this field: it is no number; numbers are written as in JSON, 1200 or -0.5, without quotes
        (9,36) FK0304 The default "5" is not valid for this field: a number is written without quotes
        (10,44) FK0304 The default "0" is not valid for this field: it is less than 1
        (11,44) FK0304 The default "1.01" is not valid for this field: it is greater than 1
        (12,52) FK0304 The default "0.7" is not valid for this field: it is no multiple of 0.5
        (13,36) FK0304 The default "yes" is not valid for this field: write true or false, without quotes
        (14,36) FK0304 The default "true" is not valid for this field: write true or false, without quotes
        (15,36) FK0304 The default "1.5.5" is not valid for this field: it is no number; numbers are written as in JSON, 1200 or -0.5, without quotes
        (16,35) FK0304 The default "1e999" is not valid for this field: a Number is a finite double
        (17,47) FK0304 The default "😀😀" is not valid for this field: it has 2 characters, at least 3 are needed
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: { type: Text, default: "" }
                  b: { type: Text, maxLength: 2, default: abc }
                  c: { type: Integer, default: many }
                  d: { type: Integer, default: "5" }
                  e: { type: Integer, min: 1, default: 0 }
                  f: { type: Decimal, max: 1, default: 1.01 }
                  g: { type: Number, multipleOf: 0.5, default: 0.7 }
                  h: { type: Boolean, default: yes }
                  i: { type: Boolean, default: "true" }
                  j: { type: Decimal, default: 1.5.5 }
                  k: { type: Number, default: 1e999 }
                  l: { type: Text, minLength: 3, default: 😀😀 }
            """));

    [Fact]
    public void A_default_of_an_enum_is_one_of_its_texts() => Assert.Equal(
        """
        (9,35) FK0304 The default "militry" is not valid for this field: it is no value of Sector; did you mean "military"?
        (10,35) FK0304 The default "nobody" is not valid for this field: it is no value of Sector
        (12,33) FK0304 The default "" is not valid for this field: it is no value of Open
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            enums:
              Sector: { values: [military, rebel] }
              Open: { open: true, values: [military] }
            types:
              Loss:
                fields:
                  a: { type: Sector, default: militry }
                  b: { type: Sector, default: nobody }
                  c: { type: Open, default: anybody }
                  d: { type: Open, default: "" }
            """));

    [Fact]
    public void A_default_stands_on_one_scalar_or_enum() => Assert.Equal(
        """
        (7,34) FK0305 A default cannot stand on an optional field (?): leave the ? out; with a default the key may be missing anyway
        (8,34) FK0305 A default cannot stand on a list: only a single scalar or enum can have one
        (9,33) FK0305 A default cannot stand beside "absent": what is missing would be taken for the default, not for unknown
        (10,33) FK0305 A default cannot stand beside "const": a const is always given
        (11,38) FK0305 A default cannot stand on Map<Text>: only a single scalar or enum can have one
        (12,38) FK0305 A default cannot stand on Ref<Loss>: only a single scalar or enum can have one
        (13,33) FK0305 A default cannot stand on Loss: only a single scalar or enum can have one
        (14,63) FK0305 A default cannot stand beside "absent": what is missing would be taken for the default, not for unknown
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  id: { type: Text, key: true }
                  a: { type: Text?, default: x }
                  b: { type: Text*, default: x }
                  c: { type: Text, default: x, absent: [unknown] }
                  d: { type: Text, default: x, const: x }
                  e: { type: Map<Text>, default: x }
                  f: { type: Ref<Loss>, default: x }
                  g: { type: Loss, default: x, absent: [unknown] }
                  h: { type: Text, absentWhen: { unknown: [y] }, default: x }
            """));

    [Fact]
    public void A_const_is_valid() => Assert.Equal(
        """
        (6,34) FK0306 The const "x" is not valid for this field: it is no number; numbers are written as in JSON, 1200 or -0.5, without quotes
        (7,31) FK0306 The const "" is not valid for this field: it has 0 characters, at least 1 are needed
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: { type: Integer, const: x }
                  b: { type: Text, const: "" }
            """));

    [Fact]
    public void A_const_stands_on_one_scalar_or_enum() => Assert.Equal(
        """
        (6,32) FK0307 A const cannot stand on an optional field (?): leave the ? out; a const is always given
        (7,32) FK0307 A const cannot stand on a list: only a single scalar or enum can have one
        (8,31) FK0307 A const cannot stand beside "absent": a const is always known
        (9,36) FK0307 A const cannot stand on Map<Text>: only a single scalar or enum can have one
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: { type: Text?, const: x }
                  b: { type: Text*, const: x }
                  c: { type: Text, const: x, absent: [unknown] }
                  d: { type: Map<Text>, const: x }
            """));

    [Fact]
    public void An_example_is_valid() => Assert.Equal(
        """
        (6,50) FK0308 The example "-1" is not valid for this field: it is less than 0
        (6,54) FK0308 The example "2" is not valid for this field: a number is written without quotes
        (7,36) FK0308 The example "x" is not valid for this field: only a single value can be given here
        (8,54) FK0308 The example "ab" is not valid for this field: it has 2 characters, at most 1 are allowed
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: { type: Integer*, min: 0, examples: [1, -1, "2"] }
                  b: { type: Loss?, examples: [x] }
                  c: { type: Map<Text>, maxLength: 1, examples: [ab] }
            """));

    [Fact]
    public void A_value_for_an_absence_stands_once_and_is_no_value() => Assert.Equal(
        """
        (6,56) FK0309 "-99" cannot stand for an absence: it already stands for unknown
        (6,73) FK0309 "-99.0" cannot stand for an absence: it already stands for unknown
        (8,51) FK0309 "true" cannot stand for an absence: it is a value of Boolean
        (10,50) FK0309 "rebel" cannot stand for an absence: it is a value of Sector, which could then never be read
        (10,57) FK0309 "insurgent" cannot stand for an absence: it is a value of Sector, which could then never be read
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: { type: Integer, absentWhen: { unknown: [-99, -99], withheld: [-99.0, "-99"] } }
                  b: { type: Loss?, absentWhen: { unknown: [x] } }
                  c: { type: Boolean, absentWhen: { unknown: [true, "true"] } }
                  d: { type: Text*, absentWhen: { unknown: [x] } }
                  e: { type: Sector, absentWhen: { unknown: [rebel, insurgent, other] } }
                  f: { type: Sector*, absentWhen: { unknown: [rebel] } }
            enums:
              Sector: { open: true, values: { rebel: { aliases: [insurgent] } } }
            """));

    [Fact]
    public void An_absence_means_one_thing() => Assert.Equal(
        """
        (4,21) FK0300 "absent" does not apply to Map<Text>: a map could have an entry "absent" itself; wrap the map in a type
        (4,64) FK0300 "absent" does not apply to Own: Own has a field "absent" itself; give that field another name
        (4,101) FK0300 "absent" does not apply to Heir: Heir has a field "absent" itself; give that field another name
        (4,139) FK0300 "absent" does not apply to Event: Event has a field "absent" itself; give that field another name
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss: { fields: { a: { type: Map<Text>, absent: [unknown] }, b: { type: Own, absent: [unknown] }, c: { type: Heir, absent: [unknown] }, d: { type: Event, absent: [unknown] } } }
              Own: { fields: { gone: { type: Text, json: absent } } }
              Heir: { include: [Own] }
              Event: { union: { discriminator: kind, cases: { attack: Attack } } }
              Attack: { include: [Own] }
            """));
}
