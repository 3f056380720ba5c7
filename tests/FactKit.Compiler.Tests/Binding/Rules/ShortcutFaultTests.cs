namespace FactKit.Compiler.Tests.Binding.Rules;

/// <summary>What can be wrong with the keys that stand for a rule.</summary>
public class ShortcutFaultTests
{
    static string Faults(string field, string typeKey = "") => Schemas.Faults(Schemas.Head + $$"""
        enums:
          Sector: { values: [military, rebel] }
        types:
          Actor: { fields: { id: { type: Identifier, key: true }, sector: Sector } }
          X:
            fields:
              it: {{field}}
              a: Integer
              b: Integer?
              date: Date
              text: Text
              side: Ref<Actor>
              sector: Sector
              open: Text?
            {{(typeKey.Length > 0 ? typeKey : "description: x")}}
        """);

    [Theory]
    [InlineData("{ type: Integer, sumOf: [a, c] }", "(9,39) FK0555 \"c\" is no field of X")]
    [InlineData("{ type: Integer, sumOf: [a, date] }", "(9,39) FK0556 \"date\" does not apply here: a part has the type of the sum, Integer, or is a list or claims of such values")]
    [InlineData("{ type: Integer, sumOf: [a, a] }", "(9,39) FK0556 \"a\" does not apply here: it is a part already")]
    [InlineData("{ type: Integer, sumOf: [it, a] }", "(9,36) FK0556 \"it\" does not apply here: a field is no part of itself")]
    [InlineData("{ type: Integer, sumOf: [] }", "(9,28) FK0556 \"sumOf\" does not apply here: name the fields that add up to this one")]
    [InlineData("{ type: Text, sumOf: [a] }", "(9,25) FK0556 \"sumOf\" does not apply here: only one Integer, Decimal, Number or Quantity, or a claim about one, is a sum")]
    [InlineData("{ type: Date, notBefore: dat }", "(9,36) FK0555 \"dat\" is no field of X; did you mean \"date\"?")]
    [InlineData("{ type: Date, notBefore: a }", "(9,36) FK0556 \"a\" does not apply here: \"notBefore\" names a field of the same type, Date")]
    [InlineData("{ type: Date, notAfter: it }", "(9,35) FK0556 \"it\" does not apply here: a field is not compared with itself")]
    [InlineData("{ type: Text, notAfter: text }", "(9,35) FK0556 \"text\" does not apply here: \"notAfter\" is for a Date, a Timestamp, a number or a Quantity, and for claims about one")]
    [InlineData("{ type: Text, refersTo: { sector: military } }", "(9,25) FK0556 \"refersTo\" does not apply here: only a Ref, or a list of them, refers to an object")]
    [InlineData("{ type: Ref<Actor>, refersTo: { sektor: military } }", "(9,43) FK0555 \"sektor\" is no field of Actor; did you mean \"sector\"?")]
    [InlineData("{ type: Ref<Actor>, refersTo: { sector: [military, army] } }", "(9,62) FK0557 \"army\" is no value of Sector: the enum does not have it")]
    [InlineData("{ type: Ref<Actor>, refersTo: {} }", "(9,31) FK0556 \"refersTo\" does not apply here: name a field and its values, as in { kind: attack }")]
    [InlineData("{ type: Ref<Actor>, refersTo: { sector: [] } }", "(9,43) FK0556 \"sector\" does not apply here: give at least one value")]
    [InlineData("{ type: Text, requiredWhen: { sector: military } }", "(9,25) FK0556 \"requiredWhen\" does not apply here: the field is always there; end its type in ?")]
    [InlineData("{ type: Text+, requiredWhen: { sector: military } }", "(9,26) FK0556 \"requiredWhen\" does not apply here: the field is always there; end its type in * instead of +")]
    [InlineData("{ type: Text?, requiredWhen: { a: '1' } }", "(9,45) FK0557 \"1\" is no value of Integer: write a whole number, without quotes")]
    [InlineData("{ type: Text?, requiredWhen: { date: 2015 } }", "(9,48) FK0556 \"2015\" does not apply here: only an enum, a Text")]
    public void A_key_that_does_not_suit_is_named_at_its_place(string field, string fault)
    {
        var faults = Faults(field);
        Assert.StartsWith(fault, faults, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', faults);
    }

    [Theory]
    [InlineData("atMostOneOf: [b]", "(17,5) FK0556 \"atMostOneOf\" does not apply here: name two or more optional fields, as in [point, area]")]
    [InlineData("exactlyOneOf: [b, a]", "(17,23) FK0556 \"a\" does not apply here: it is always there; end its type in ? or *")]
    [InlineData("exactlyOneOf: [b, b]", "(17,23) FK0556 \"b\" does not apply here: it is named already")]
    [InlineData("exactlyOneOf: [b, opn]", "(17,23) FK0555 \"opn\" is no field of X; did you mean \"open\"?")]
    public void A_type_key_that_does_not_suit_is_named_at_its_place(string key, string fault)
    {
        var faults = Faults("Text", key);
        Assert.StartsWith(fault, faults, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', faults);
    }

    [Fact]
    public void A_key_lists_100_values_at_most() => Assert.StartsWith(
        "(9,26) FK0554 \"requiredWhen\" lists 101: at most 100 are allowed",
        Faults($"{{ type: Text?, requiredWhen: {{ text: [{string.Join(", ", Enumerable.Range(0, 101).Select(i => $"t{i}"))}] }} }}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ type: Dete, notBefore: nowhere }")]
    [InlineData("{ type: Dete, sumOf: [nowhere] }")]
    [InlineData("{ type: Ref<Actr>, refersTo: { nowhere: x } }")]
    public void A_field_that_is_at_fault_itself_has_no_second_fault(string field) =>
        Assert.StartsWith("(9,", Assert.Single(Faults(field).Split('\n')), StringComparison.Ordinal);
}
