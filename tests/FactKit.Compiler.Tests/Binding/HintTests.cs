namespace FactKit.Compiler.Tests.Binding;

/// <summary>What a slip that newcomers make is met with: the mend, and no second fault because of the first.</summary>
public class HintTests
{
    static string Field(string field) => Schemas.Faults(Schemas.Head + $$"""
        types:
          A:
            document: true
            fields:
              f: {{field}}
        """);

    [Theory]
    [InlineData("{ type: Text, maxlen: 3 }", "FK0101", "; did you mean \"maxLength\"?")]
    [InlineData("{ type: Text, min: 3 }", "FK0300", "; write minLength for the number of characters")]
    [InlineData("{ type: Date*, max: 3 }", "FK0300", "; write maxItems for the number of items")]
    [InlineData("Text[]", "FK0214", ", found \"[]\": a list is written Text*.")]
    [InlineData("List<Text>", "FK0212", "There is no type \"List\": a list is written Text* (any number) or Text+ (one or more)")]
    [InlineData("{ type: Text, absentWhen: [unknown] }", "FK0103", ": write what documents say then, as in { unknown: [\"n/a\"] }, or \"absent: [unknown]\" to allow the reason alone")]
    [InlineData("{ type: Integer, min: 010 }", "FK0301", "without a leading zero")]
    [InlineData("\n          type: Decimal\n          min: 12,5", "FK0301", ": write 12.5")]
    public void A_slip_is_met_with_its_mend(string field, string id, string mend)
    {
        var fault = Field(field);
        Assert.DoesNotContain("\n", fault, StringComparison.Ordinal);
        Assert.Contains(id, fault, StringComparison.Ordinal);
        Assert.Contains(mend, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_keys_and_no_items() => Assert.Contains("\"types\" wants a mapping of names, found a list: write each name as a key, without \"-\"", Schemas.Faults(Schemas.Head + "types:\n  - A: { fields: { b: Text } }\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("alias: [y]", "; did you mean \"aliases\"?")]
    public void A_key_that_is_cut_short_is_completed(string key, string mend) =>
        Assert.Contains(mend, Schemas.Faults(Schemas.Head + $"enums:\n  E: {{ values: {{ x: {{ {key} }} }} }}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("E: [a, b]")]
    [InlineData("E: { values: [a, [b]] }")]
    [InlineData("E: { value: [a, b] }")]
    [InlineData("E: { values: [] }")]
    public void Values_that_could_not_be_read_are_not_missed(string e)
    {
        var faults = Schemas.Faults(Schemas.Head + $$"""
            enums:
              {{e}}
            types:
              A:
                document: true
                fields:
                  e: { type: E, default: b }
                  f: { type: E*, examples: [b] }
                  g: { type: Text?, requiredWhen: { e: b } }
                rules:
                  - { id: r, assert: e == "b" }
            """);
        Assert.All(faults.Split('\n'), fault => Assert.StartsWith("(4,", fault, StringComparison.Ordinal));
        Assert.NotEqual("", faults);
    }

    [Fact]
    public void A_key_of_a_rule_is_told_only_fields_that_fit()
    {
        var faults = Schemas.Faults(Schemas.Head + """
            types:
              A:
                document: true
                atMostOneOf: [a9, b1]
                fields:
                  a1: Text
                  a2: Date
                  a3: Integer
                  a4: { type: Date, notBefore: a0 }
                  a5: { type: Integer, sumOf: [a0] }
                  a6: { type: Text?, requiredWhen: { a0: x } }
                  b1: Text?
                  c7: Text?
            """);
        Assert.Contains("\"a0\" is no field of A; did you mean \"a2\"?", faults, StringComparison.Ordinal);
        Assert.Contains("\"a0\" is no field of A; did you mean \"a3\"?", faults, StringComparison.Ordinal);
        Assert.Contains("\"a9\" is no field of A; did you mean \"a6\"?", faults, StringComparison.Ordinal);
    }

    const string Union = """
        types:
          A:
            document: true
            union:
              discriminator: kind
              cases: { motion: Motion, verdict: Verdict }
          Motion: { fields: { pages: Integer } }
          Verdict: { fields: { pages: Integer } }
        """;

    [Theory]
    [InlineData("kind == \"motoin\" || 1 > 2", "\"motoin\" is no value of A.kind; did you mean \"motion\"?")]
    [InlineData("\"motoin\" != kind", "\"motoin\" is no value of A.kind; did you mean \"motion\"?")]
    [InlineData("kind in [\"motion\", \"x\"]", "\"x\" is no value of A.kind; it has motion, verdict")]
    [InlineData("kind == \"motion\" || kind in [\"verdict\"]", null)]
    public void A_discriminator_is_compared_with_cases(string rule, string? fault)
    {
        foreach (var key in new[] { "assert", "when" })
        {
            var faults = Schemas.Faults(Schemas.Head + Union.Replace("    union:", $"    rules:\n      - id: r\n        {key}: '{rule}'\n        {(key == "when" ? "assert" : "when")}: 1 < 2\n    union:", StringComparison.Ordinal));
            if (fault is null) Assert.Equal("", faults);
            else Assert.EndsWith("FK0515 " + fault, faults, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("kind == \"motoin\"", "FK0521 \"motoin\" is no value of A.kind that the schema names, though any other text is allowed; did you mean \"motion\"?")]
    [InlineData("kind == \"appeal\"", null)]
    [InlineData("grade in [\"hihg\", \"other\"]", "FK0521 \"hihg\" is no value of Grade that the schema names, though any other text is allowed; did you mean \"high\"?")]
    public void Where_any_text_is_allowed_a_near_miss_is_a_warning(string rule, string? warning)
    {
        var compiled = Schemas.Compile(("test.fact.yaml", Schemas.Head + "enums:\n  Grade: { open: true, values: [high, low] }\n" + Union
            .Replace("    union:", $"    rules:\n      - id: r\n        assert: '{rule}'\n    union:", StringComparison.Ordinal)
            .Replace("verdict: Verdict }", "verdict: Verdict }\n      else: Other\n      fields: { grade: Grade }", StringComparison.Ordinal) + "\n  Other: { fields: { note: Text? } }"))[0];
        if (warning is null) Assert.Equal("", Schemas.Text(compiled));
        else Assert.EndsWith(warning, Schemas.Text(compiled), StringComparison.Ordinal);
        // The rule is there all the same.
        Assert.Single(compiled.Result.Schema!.Rules);
    }
}
