using System.Text;
using FactKit.Compiler.Evolution;
using FactKit.Compiler.Tests.Evolution;

namespace FactKit.Testing.Tests.Evolution;

public class WitnessTests
{
    static readonly Lazy<SchemaVersion> s_old = new(() => SchemaVersion.Of(EvolutionCases.Schema));

    public static IEnumerable<object[]> Names => EvolutionCases.All.Select(one => new object[] { one.Name });

    [Theory, MemberData(nameof(Names))]
    public void What_breaks_is_proved_by_a_document_that_the_old_accepts_and_the_new_refuses(string name)
    {
        var edit = EvolutionCases.All.Single(one => one.Name == name);

        Assert.Equal(edit.Proved ?? edit.Changes, Shown(s_old.Value.ChangesTo(SchemaVersion.Of(edit.New))));
    }

    [Fact]
    public void A_witness_says_what_the_new_schema_makes_of_it()
    {
        var change = s_old.Value.ChangesTo(SchemaVersion.Of(EvolutionCases.Schema.Replace("max: 10", "max: 5", StringComparison.Ordinal))).Single();

        Assert.Contains("\"hours\":6", change.Witness!.Document, StringComparison.Ordinal);
        Assert.Contains("out-of-range", change.Witness.Shows.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_default_is_shown_by_what_each_reads()
    {
        var change = s_old.Value.ChangesTo(SchemaVersion.Of(EvolutionCases.Schema.Replace("default: en", "default: fr", StringComparison.Ordinal))).Single();

        Assert.Contains("\"language\":\"en\"", change.Witness!.Shows[0], StringComparison.Ordinal);
        Assert.Contains("\"language\":\"fr\"", change.Witness.Shows[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_decided_says_why_and_is_never_compatible()
    {
        var change = s_old.Value.ChangesTo(SchemaVersion.Of(EvolutionCases.Schema.Replace("hours < 9", "9 > hours", StringComparison.Ordinal))).Single();

        Assert.Equal(ChangeVerdict.Undecidable, change.Verdict);
        Assert.Contains("refuses none of them for this reason", change.NoWitness, StringComparison.Ordinal);
        Assert.Equal(VersionBump.Major, change.Bump);
    }

    // No sample fulfils such a rule by chance; what people wrote does.
    [Fact]
    public void Examples_reach_what_samples_do_not()
    {
        const string Old = """
            factkit: 1
            schema: a.b
            types:
              Note:
                document: true
                fields:
                  text: Text
                  size: { type: Integer, max: 10 }
                rules:
                  - { id: greeting, assert: text == "Good morning to all of you" }

            """;
        var (old, @new) = (SchemaVersion.Of(Old), SchemaVersion.Of(Old.Replace("max: 10", "max: 5", StringComparison.Ordinal)));

        Assert.Equal("no document could be made that the old schema accepts; put one into its folder of valid examples", old.ChangesTo(@new).Single().NoWitness);
        var change = old.ChangesTo(@new, ("Note", Encoding.UTF8.GetBytes("""{ "text": "Good morning to all of you", "size": 3 }"""))).Single();
        Assert.Equal(ChangeVerdict.Breaking, change.Verdict);
        Assert.Equal("""{"text":"Good morning to all of you","size":6}""", change.Witness!.Document);
    }

    [Theory]
    [InlineData("{ type: Text, maxLength: 30, sensitivity: personal }")]
    [InlineData("{ type: Text?, minLength: 5, sensitivity: personal }")]
    public void A_witness_shows_no_sensitive_value_of_an_example(string name)
    {
        var old = $$"""
            factkit: 1
            schema: a.b
            types:
              Note:
                document: true
                fields:
                  text: Text
                  name: {{name}}
                  size: { type: Integer, max: 10 }
                rules:
                  - { id: greeting, assert: text == "Good morning to all of you" }

            """;

        var change = SchemaVersion.Of(old).ChangesTo(SchemaVersion.Of(old.Replace("max: 10", "max: 5", StringComparison.Ordinal)), ("Note", Encoding.UTF8.GetBytes("""{ "text": "Good morning to all of you", "name": "Alice Example", "size": 9 }"""))).Single();

        Assert.Equal(ChangeVerdict.Breaking, change.Verdict);
        Assert.DoesNotContain("Alice", change.Witness!.Document, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_edits_at_once_are_told_apart()
    {
        var @new = EvolutionCases.Schema.Replace("max: 10", "max: 5", StringComparison.Ordinal).Replace("maxLength: 20", "maxLength: 10", StringComparison.Ordinal);

        var changes = s_old.Value.ChangesTo(SchemaVersion.Of(@new));

        Assert.Equal("Validity max-length-narrowed Breaking; Validity max-narrowed Breaking", Shown(changes));
        Assert.NotEqual(changes[0].Witness!.Document, changes[1].Witness!.Document);
    }

    [Fact]
    public void A_list_that_must_not_be_empty_had_one_item()
    {
        var change = s_old.Value.ChangesTo(SchemaVersion.Of(EvolutionCases.Schema.Replace("tags: { type: Text+,", "tags: { type: Text+, minItems: 2,", StringComparison.Ordinal))).Single();

        Assert.Equal("`minItems` was 1 and is 2 items", change.Message);
    }

    // A document without `ended` is refused for that, whatever its acts are.
    [Fact]
    public void The_fault_of_another_change_proves_nothing()
    {
        const string Old = """
            factkit: 1
            schema: a.b
            types:
              R:
                document: true
                fields:
                  ended: Date?
                  acts: Act*
              Act:
                union:
                  discriminator: kind
                  cases: { motion: Motion }
                  else: Other
              Motion:
                fields:
                  granted: Boolean
              Other:
                fields: { note: Text? }

            """;
        var changes = SchemaVersion.Of(Old).ChangesTo(SchemaVersion.Of(Old.Replace("Date?", "Date", StringComparison.Ordinal).Replace("motion: Motion", "application: Motion", StringComparison.Ordinal)));

        foreach (var (code, kind, gives) in new[] { ("case-removed", "motion", "/acts/0/granted"), ("case-added", "application", "/acts/0/granted") })
        {
            var change = changes.Single(change => change.Code == code);
            Assert.Contains($"\"kind\":\"{kind}\"", change.Witness!.Document, StringComparison.Ordinal);
            Assert.Contains(gives, Assert.Single(change.Witness.Shows), StringComparison.Ordinal);
        }
        Assert.Equal("{}", changes.Single(change => change.Code == "field-made-required").Witness!.Document);
    }

    [Fact]
    public void Of_two_limits_of_a_field_each_is_broken_by_its_own_document()
    {
        const string Old = "factkit: 1\nschema: a.b\ntypes:\n  Note:\n    document: true\n    fields:\n      sizes: { type: Integer*, min: 0, max: 100 }\n";
        var (old, @new) = (SchemaVersion.Of(Old), SchemaVersion.Of(Old.Replace("min: 0, max: 100", "min: 10, max: 50", StringComparison.Ordinal)));

        var changes = old.ChangesTo(@new, ("Note", """{ "sizes": [20, 5] }"""u8.ToArray()), ("Note", """{ "sizes": [90] }"""u8.ToArray()));

        Assert.Equal("""{"sizes":[51]} {"sizes":[9]}""", string.Join(' ', changes.OrderBy(change => change.Code, StringComparer.Ordinal).Select(change => change.Witness!.Document)));
    }

    const string Hearing = """
        factkit: 1
        schema: a.b
        enums:
          Role: { open: true, values: [defendant, judge, witness] }
        types:
          Hearing:
            document: true
            fields:
              people: Person+
              judge: { type: Ref<Person>, refersTo: { role: judge } }
            rules:
              - { id: has-defendant, assert: "people.exists(p, p.role == \"defendant\")" }
          Person:
            fields:
              id: { type: Identifier, key: true }
              role: Role

        """;

    static readonly string s_closed = Hearing.Replace("open: true", "open: false", StringComparison.Ordinal);

    // The first of the people has to stay as it is.
    [Fact]
    public void An_enum_that_is_closed_is_shown_by_a_text_that_it_does_not_list()
    {
        var example = """{ "people": [{ "id": "a", "role": "defendant" }, { "id": "b", "role": "judge" }], "judge": "b" }"""u8.ToArray();

        var change = SchemaVersion.Of(Hearing).ChangesTo(SchemaVersion.Of(s_closed), ("Hearing", example)).Single(change => change is { Code: "enum-closed", Category: ChangeCategory.Data });

        Assert.Equal(ChangeVerdict.Breaking, change.Verdict);
        Assert.Contains("something-unlisted", change.Witness!.Document, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_that_shows_a_change_is_its_witness()
    {
        const string Only = "factkit: 1\nschema: a.b\nenums:\n  Role: { open: true, values: [x, y] }\ntypes:\n  Note:\n    document: true\n    fields:\n      text: Text\n      role: Role\n    rules:\n      - { id: kept, assert: text == \"as it was written\" }\n";
        var (old, @new) = (SchemaVersion.Of(Only), SchemaVersion.Of(Only.Replace("open: true", "open: false", StringComparison.Ordinal)));

        var change = old.ChangesTo(@new, ("Note", """{ "text": "as it was written", "role": "press office" }"""u8.ToArray())).Single(change => change is { Code: "enum-closed", Category: ChangeCategory.Data });

        Assert.Equal("""{"text":"as it was written","role":"press office"}""", change.Witness!.Document);
    }

    [Theory]
    [InlineData("n != 7")]
    [InlineData("n <= 400")]
    [InlineData("text != \"forbidden\"")]
    [InlineData("people.exists(p, p.role == \"defendant\")")]
    public void A_rule_that_refuses_now_is_broken_by_what_its_text_says(string rule)
    {
        var text = $$"""
            factkit: 1
            schema: a.b
            enums:
              Role: { values: [defendant, judge, witness] }
            types:
              Hearing:
                document: true
                fields:
                  n: Integer
                  text: Text
                  people: Person+
                rules:
                  - { id: it, assert: '{{rule}}', severity: warning }
              Person:
                fields:
                  role: Role

            """;

        var change = SchemaVersion.Of(text).ChangesTo(SchemaVersion.Of(text.Replace(", severity: warning", "", StringComparison.Ordinal))).Single();

        Assert.Equal("Validity rule-severity-changed Breaking", Shown([change]));
    }

    static string Shown(IEnumerable<Change> changes) => string.Join("; ", changes.Select(change => $"{change.Category} {change.Code} {change.Verdict}"));
}
