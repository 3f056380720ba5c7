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

    static string Shown(IEnumerable<Change> changes) => string.Join("; ", changes.Select(change => $"{change.Category} {change.Code} {change.Verdict}"));
}
