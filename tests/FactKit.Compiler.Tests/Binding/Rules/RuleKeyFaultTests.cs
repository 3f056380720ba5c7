namespace FactKit.Compiler.Tests.Binding.Rules;

/// <summary>What can be wrong with the keys around a rule.</summary>
public class RuleKeyFaultTests
{
    static string Faults(string rule) => Schemas.Faults(Schemas.Head + $$"""
        types:
          Side: { fields: { strength: Integer } }
          Loss:
            fields:
              killed: Integer
              wounded: { type: Integer, json: "hurt/all" }
              side: Side
              sides: Side*
            rules:
              - {{rule}}
        """);

    [Theory]
    [InlineData("{ id: ok, assert: killed < 9, severity: warning, undetermined: pass, path: killed, message: 'x {killed} {{y}}', when: killed > 0, description: why }", "")]
    [InlineData("{ id: no good, assert: killed < 9 }", "(12,15) FK0550 \"no good\" cannot be the id of a rule: an id begins with a letter and goes on with letters, digits, - _ and ., as in deaths-add-up")]
    [InlineData("{ id: a, when: killed < 9 }", "(12,15) FK0102 Rule \"a\" needs the key \"assert\".")]
    [InlineData("{ assert: killed < 9 }", "(12,11) FK0102 A rule needs the key \"id\".")]
    [InlineData("{ id: a, assert: killed < 9, severity: eror }", "(12,48) FK0104 \"eror\"")]
    [InlineData("{ id: a, assert: killed < 9, path: kiled }", "(12,44) FK0552 The path \"kiled\" leads nowhere: Loss has no field \"kiled\"; did you mean \"killed\"?")]
    [InlineData("{ id: a, assert: killed < 9, path: side.strenght }", "(12,49) FK0552 The path \"side.strenght\" leads nowhere: Side has no field \"strenght\"; did you mean \"strength\"?")]
    [InlineData("{ id: a, assert: killed < 9, path: killed.x }", "(12,50) FK0552 The path \"killed.x\" leads nowhere: \"killed\" has no fields; end the path at it")]
    [InlineData("{ id: a, assert: killed < 9, path: sides.strength }", "(12,49) FK0552 The path \"sides.strength\" leads nowhere: \"sides\" holds any number of values; end the path at it")]
    [InlineData("{ id: a, assert: killed < 9, message: 'a {killed' }", "(12,50) FK0553 The message cannot be read: the brace opens a hole that does not end; write {{ for a brace, or close it with }")]
    [InlineData("{ id: a, assert: killed < 9, message: 'a { } b' }", "(12,50) FK0553 The message cannot be read: the hole is empty; write an expression in it, or {{}} for braces")]
    [InlineData("{ id: a, assert: killed < 9, message: 'a {killed} b} c' }", "(12,60) FK0553 The message cannot be read: the brace closes no hole; write }} for a brace, or {expression} for a value")]
    [InlineData("{ id: a, assert: killed < 9, message: 'a {killed}}}' }", "")]
    [InlineData("{ id: a, assert: killed < 9, message: 'a {killed}} b' }", "(12,58) FK0553 The message cannot be read: the brace closes no hole; write }} for a brace, or {expression} for a value")]
    public void A_faulty_key_is_named_at_its_place(string rule, string fault)
    {
        var faults = Faults(rule);
        if (fault.Length == 0) Assert.Equal("", faults);
        else Assert.StartsWith(fault, faults.Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_stands_once_in_a_type() => Assert.Equal(
        """(11,13) FK0551 The rule id "small" stands for another rule of this type already; an id is unique in its type, so that an issue says which rule is meant""",
        Schemas.Faults(Schemas.Head + """
            types:
              Loss:
                fields:
                  killed: Integer
                  hurt: Integer
                rules:
                  - id: small
                    assert: killed < 9
                  - id: small
                    assert: hurt < 9
            """));

    [Fact]
    public void An_id_differs_from_those_that_are_included_and_those_of_keys() => Assert.Equal(
        """
        (13,13) FK0551 The rule id "small" stands for a rule of Base already; an id is unique in its type, so that an issue says which rule is meant
        (15,13) FK0551 The rule id "hurt-notBefore" stands for another rule of this type already; an id is unique in its type, so that an issue says which rule is meant
        """,
        Schemas.Faults(Schemas.Head + """
            types:
              Base:
                fields: { killed: Integer }
                rules:
                  - { id: small, assert: killed < 9 }
              Loss:
                include: [Base]
                fields:
                  hurt: { type: Integer, notBefore: killed }
                rules:
                  - id: small
                    assert: killed < 9
                  - id: hurt-notBefore
                    assert: killed < 9
            """));

    [Fact]
    public void A_type_has_200_rules_at_most()
    {
        var rules = string.Concat(Enumerable.Range(0, 203).Select(i => $"      - {{ id: r{i}, assert: killed < {i} }}\n"));
        Assert.Equal(
            "(208,15) FK0554 Loss has more rules than can be: at most 200 are allowed; give some of the fields a type of their own",
            Schemas.Faults(Schemas.Head + "types:\n  Loss:\n    fields: { killed: Integer }\n    rules:\n\n" + rules));
    }

    [Fact]
    public void A_text_of_a_rule_has_4000_characters_at_most() => Assert.Equal(
        "(7,44) FK0554 The text has 4004 characters: at most 4000 are allowed; make several rules of it",
        Schemas.Faults(Schemas.Head + "types:\n  Loss:\n    fields: { killed: Integer }\n    rules:\n      - { id: long, assert: \"true\" , when: \"killed" + new string(' ', 3995) + "< 9\" }\n"));
}
