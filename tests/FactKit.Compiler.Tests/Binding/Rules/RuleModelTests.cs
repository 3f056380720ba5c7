using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Tests.Binding.Rules;

/// <summary>What becomes of rules in the model.</summary>
public class RuleModelTests
{
    static BoundRule Rule(string rule) => Assert.Single(Assert.Single(Schemas.Bind(Schemas.Head + $$"""
        types:
          Part: { fields: { size: Integer } }
          Loss:
            fields:
              killed: Integer
              wounded: { type: Integer?, json: hurt }
              part: { type: Part, json: "p/q~r" }
            rules:
              - {{rule}}
        """).Rules).Rules);

    [Fact]
    public void A_rule_is_an_error_and_undetermined_an_info_unless_it_says_otherwise()
    {
        var rule = Rule("{ id: few, assert: killed < 9 }");
        Assert.Equal(("few", "test.schema/Loss/few", "killed < 9", null, ""), (rule.Id, rule.FullName, rule.Source, rule.WhenSource, rule.Path));
        Assert.Equal((RuleSeverity.Error, (RuleSeverity?)RuleSeverity.Info), (rule.Severity, rule.Undetermined));
        Assert.Empty(rule.Message);
    }

    [Theory]
    [InlineData("pass", null)]
    [InlineData("info", RuleSeverity.Info)]
    [InlineData("warning", RuleSeverity.Warning)]
    [InlineData("error", RuleSeverity.Error)]
    public void Undetermined_is_as_it_says(string written, RuleSeverity? severity) =>
        Assert.Equal(severity, Rule($"{{ id: few, assert: killed < 9, undetermined: {written}, severity: warning }}").Undetermined);

    [Fact]
    public void When_guards_and_becomes_a_part_of_the_condition()
    {
        var rule = Rule("{ id: few, when: has(hurt), assert: hurt < 9, message: '{hurt} of {{killed}}' }");
        Assert.Equal("has(hurt)", rule.WhenSource);
        var logic = Assert.IsType<CheckedLogic>(rule.Holds);
        Assert.False(logic.IsAnd);
        Assert.IsType<CheckedNot>(logic.Operands[0]);
        Assert.Equal([null, " of {killed}"], rule.Message.Select(part => part.Text));
        Assert.IsType<CheckedSelect>(rule.Message[0].Hole);
    }

    [Theory]
    [InlineData("killed", "/killed")]
    [InlineData("hurt", "/hurt")]
    [InlineData("wounded", "/hurt")]
    [InlineData("p/q~r", "/p~1q~0r")]
    [InlineData("part.size", "/p~1q~0r/size")]
    public void A_path_becomes_a_pointer(string path, string pointer) => Assert.Equal(pointer, Rule($"{{ id: few, assert: killed < 9, path: {path} }}").Path);

    [Theory]
    [InlineData("has(hurt) && hurt < 9")]
    [InlineData("has(wounded) && wounded < 9")]
    [InlineData("!has(wounded) || hurt < 9")]
    [InlineData("part.size < self.part.size")]
    public void A_field_is_named_as_in_documents_or_as_in_the_schema(string assert) => Assert.Equal(assert, Rule($"{{ id: few, assert: '{assert}' }}").Source);

    [Fact]
    public void A_faulty_rule_is_left_out_and_the_others_stay()
    {
        var compiled = Schemas.Compile(("test.fact.yaml", Schemas.Head + """
            types:
              Loss:
                fields: { killed: Integer }
                rules:
                  - { id: a, assert: killed < 9 }
                  - { id: b, assert: kild < 9 }
                  - { id: c, assert: killed < 7, message: '{kild}' }
                  - { id: d, assert: killed < 7, path: x }
                  - { id: e, assert: killed < 5 }
            """))[0];
        Assert.Equal(["a", "e"], compiled.Result.Schema!.Rules.Single().Rules.Select(rule => rule.Id));
        Assert.Equal(3, compiled.Diagnostics.Count);
    }

    [Fact]
    public void Types_say_whether_they_have_rules_and_documents_whether_one_can_be_reached()
    {
        var schema = Schemas.Bind(Schemas.Head + """
            types:
              A: { document: true, fields: { c: C? } }
              B: { document: true, fields: { x: Integer } }
              C:
                union: { discriminator: kind, cases: { d: D, e: E }, fields: { x: Integer } }
                rules: [{ id: small, assert: x < 9 }]
              D: { fields: { y: Integer }, rules: [{ id: less, assert: y < x }] }
              E: { fields: { y: Integer } }
            """);
        Assert.Equal([("A", false, true), ("B", false, false), ("D", true, false), ("E", false, false)], schema.Records.Select(record => (record.Name.Name, record.HasRules, record.ReachesRules)));
        Assert.True(Assert.Single(schema.Unions).HasRules);
        Assert.Equal([("C", false), ("D", true)], schema.Rules.Select(rules => (rules.Name.Name, rules.Hides)));
        Assert.True(schema.Records.Single(record => record.Name.Name == "E").Case!.HasRules);
    }

    [Fact]
    public void Rules_come_with_an_include_and_are_those_of_the_including_type()
    {
        var compiled = Schemas.Compile(
            ("base.fact.yaml", """
                factkit: 1
                schema: test.base
                enums: { Kind: { values: [a, b] } }
                types:
                  Base:
                    fields: { kind: Kind, from: Integer, to: { type: Integer, notBefore: from } }
                    rules: [{ id: kind, assert: 'kind == "a" || from > 0' }]
                """),
            ("test.fact.yaml", Schemas.Head + "imports: [./base.fact.yaml]\ntypes:\n  Mine: { include: [Base], fields: { base: Base }, rules: [{ id: own, assert: base.from < from }] }\n"));
        Assert.Equal("", string.Concat(compiled.Select(Schemas.Text)));
        Assert.Equal(
            ["test.schema/Mine/to-notBefore", "test.schema/Mine/kind", "test.schema/Mine/own"], compiled[1].Result.Schema!.Rules.Single().Rules.Select(rule => rule.FullName));
        Assert.Equal(["test.base/Base/to-notBefore", "test.base/Base/kind"], compiled[0].Result.Schema!.Rules.Single().Rules.Select(rule => rule.FullName));
    }

    [Fact]
    public void Fields_of_imported_types_and_their_enums_are_known()
    {
        const string Faulty = """
            # file: base.fact.yaml
            factkit: 1
            schema: test.base
            enums: { Kind: { values: { a: { aliases: [first] }, b: {} } } }
            types:
              Deep: { fields: { kind: Kind, secret: { type: Text?, sensitivity: personal } } }
              Base: { fields: { deep: Deep*, to: Claim<Quantity>* } }
            # file: test.fact.yaml
            factkit: 1
            schema: test.main
            imports: [./base.fact.yaml]
            types:
              Mine:
                fields: { base: Base }
                rules:
                  - { id: x, assert: 'base.deep.all(d, d.kind == "first" || d.kind == "c")' }
            """;
        Assert.Equal("test.fact.yaml (8,75) FK0515 \"c\" is no value of Kind; did you mean \"a\"?", Schemas.FaultsOfFiles(Faulty).Replace("; it has a, b, first", "; did you mean \"a\"?", StringComparison.Ordinal));
        Assert.Equal("", Schemas.FaultsOfFiles(Faulty.Replace("\"c\"", "\"b\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("killed: Intger", "killed < 9")]
    [InlineData("killed: Nowhere", "killed.x < 9")]
    [InlineData("killed: Nowhere", "self.killed == 3 && has(killed)")]
    [InlineData("killed: Nowhere", "true\n        message: '{killed}'")]
    public void What_a_rule_says_of_a_faulty_field_is_no_second_fault(string field, string assert) =>
        Assert.Single(Schemas.Faults(Schemas.Head + $"types:\n  Loss:\n    fields:\n      {field}\n      other: Integer\n    rules:\n      - id: x\n        assert: {assert}\n").Split('\n'));
}
