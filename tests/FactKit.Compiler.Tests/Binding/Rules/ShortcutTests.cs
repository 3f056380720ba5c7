namespace FactKit.Compiler.Tests.Binding.Rules;

/// <summary>The keys that stand for a rule, as the rules that they become.</summary>
public class ShortcutTests
{
    static string Rules(string fields, string typeKeys = "", string type = "X") => Lines(Schemas.Bind(Schemas.Head + $$"""
        enums:
          Sector: { values: [military, rebel] }
        types:
          Actor: { fields: { id: { type: Identifier, key: true }, sector: Sector, home: Text? } }
          X:
            {{(typeKeys.Length > 0 ? typeKeys : "description: x")}}
            fields: { {{fields}} }
        """), type);

    static string Lines(Compiler.Binding.Model.BoundSchema schema, string type) => string.Join("\n", schema.Rules.Single(rules => rules.Name.Name == type).Rules
        .Select(rule => $"{rule.Id} {rule.Path}: {(rule.WhenSource is { } when ? when + " => " : "")}{rule.Source} | {rule.Words}"));

    [Theory]
    [InlineData("it: { type: Integer, sumOf: [a, b] }, a: Integer, b: Integer", "it-sumOf /it: it == a + b | it must be the sum of a and b")]
    [InlineData("it: { type: Claim<Quantity>*, sumOf: [a, b] }, a: Claim<Quantity>*, b: Claim<Quantity>", "it-sumOf /it: best(it) == best(a) + best(b) | it must be the sum of a and b")]
    [InlineData("it: { type: Decimal, sumOf: [a] }, a: Decimal*", "it-sumOf /it: it == sum(a) | it must be the sum of a")]
    [InlineData("it: { type: Integer, sumOf: [a, b] }, a: Integer, b: Integer?", "it-sumOf /it: has(b) => it == a + b | it must be the sum of a and b")]
    [InlineData("it: { type: Integer?, sumOf: [a, b] }, a: { type: Integer, min: 0 }, b: { type: Integer?, min: 0 }",
        "it-sumOf /it: has(it) => has(b) ? it == a + b : it >= a + (has(b) ? b : 0) | it must be the sum of a and b")]
    [InlineData("it: { type: Number, sumOf: [a, b] }, a: { type: Number?, min: 0 }, b: { type: Number?, min: 1.5 }",
        "it-sumOf /it: has(a) && has(b) ? it == a + b : it >= (has(a) ? a : 0.0) + (has(b) ? b : 0.0) | it must be the sum of a and b")]
    [InlineData("it: { type: Quantity, sumOf: [a, b] }, a: { type: Quantity?, min: 0 }, b: { type: Quantity, min: 0 }",
        "it-sumOf /it: has(a) ? it == a + b : it >= (has(a) ? a : 0) + b | it must be the sum of a and b")]
    [InlineData("'to day': { type: Integer, sumOf: ['int', b] }, 'int': Integer, b: Integer", "ToDay-sumOf /to day: self.`to day` == self.int + b | to day must be the sum of int and b")]
    [InlineData("it: { type: Integer, json: a/b, sumOf: [b] }, b: Integer", "it-sumOf /a~1b: self.`a/b` == b | it must be the sum of b")]
    [InlineData("it: { type: Date, notBefore: a }, a: Date", "it-notBefore /it: it >= a | it must not be before a")]
    [InlineData("it: { type: Date?, notAfter: a }, a: Claim<Date>*", "it-notAfter /it: has(it) => it <= best(a) | it must not be after a")]
    [InlineData("it: { type: Timestamp*, notAfter: a }, a: Timestamp?", "it-notAfter /it: has(a) => it.all(it, it <= a) | it must not be after a")]
    [InlineData("it: { type: Quantity, notBefore: a }, a: Quantity", "it-notBefore /it: it >= a | it must not be less than a")]
    [InlineData("it: { type: Ref<Actor>, refersTo: { sector: [military, rebel] } }",
        "it-refersTo /it: (it.sector == \"military\" || it.sector == \"rebel\") | it must refer to an Actor whose sector is military or rebel")]
    [InlineData("it: { type: Ref<Actor>?, refersTo: { sector: rebel, home: \"x \\\"y\\\"\" } }",
        "it-refersTo /it: has(it) => (it.sector == \"rebel\") && has(it.home) && (it.home == \"x \\\"y\\\"\") | it must refer to an Actor whose sector is rebel and home is x \"y\"")]
    [InlineData("its: { type: Ref<Actor>*, refersTo: { sector: rebel } }", "its-refersTo /its: its.all(it, (it.sector == \"rebel\")) | its must refer to an Actor whose sector is rebel")]
    [InlineData("it: { type: Text?, requiredWhen: { a: [1, 2], b: true } }, a: Integer, b: Boolean?",
        "it-requiredWhen /it: (a == 1 || a == 2) && has(b) && (b == true) => has(it) | it must be given when a is 1 or 2 and b is true")]
    [InlineData("it: { type: Text*, requiredWhen: { a: rebel } }, a: Sector*", "it-requiredWhen /it: a.exists(one, (one == \"rebel\")) => has(it) | it must be given when a is rebel")]
    public void A_key_of_a_field_becomes_a_rule(string fields, string rule) => Assert.Equal(rule, Rules(fields));

    [Theory]
    [InlineData("exactlyOneOf: [a, b]", "a-b-exactlyOneOf : (has(a) ? 1 : 0) + (has(b) ? 1 : 0) == 1 | exactly one of a and b must be given")]
    [InlineData("atMostOneOf: [a, b, c]", "a-b-c-atMostOneOf : (has(a) ? 1 : 0) + (has(b) ? 1 : 0) + (has(c) ? 1 : 0) <= 1 | at most one of a, b and c may be given")]
    public void A_key_of_a_type_becomes_a_rule(string key, string rule) => Assert.Equal(rule, Rules("a: Text?, b: Integer?, c: Text*", key));

    [Fact]
    public void The_discriminator_of_a_union_counts_as_a_field() => Assert.Equal(
        "weapon-requiredWhen /weapon: (kind == \"attack\") => has(weapon) | weapon must be given when kind is attack",
        Lines(Schemas.Bind(Schemas.Head + """
            types:
              Event:
                union:
                  discriminator: kind
                  cases: { attack: Attack, strike: Strike }
                  fields:
                    weapon: { type: Text?, requiredWhen: { kind: attack } }
              Attack: {}
              Strike: {}
            """), "Event"));

    [Fact]
    public void Ids_and_messages_stay_when_other_fields_change() => Assert.Equal(
        Rules("it: { type: Integer, sumOf: [a, b] }, a: Integer, b: Integer"),
        Rules("new: Text?, it: { type: Integer, sumOf: [a, b] }, b: Integer, a: Integer"));
}
