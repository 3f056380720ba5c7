using System.Text.RegularExpressions;
using CsCheck;
using FactKit.Compiler.Formatting;
using FactKit.Compiler.Tests.Binding;
using FactKit.Compiler.Tests.Syntax;

namespace FactKit.Compiler.Tests.Formatting;

public class SchemaFormatterTests
{
    [Theory]
    [InlineData("a:   1", "a: 1\n")]
    [InlineData("a: {b: 1,  c: [x,y , z]}", "a: { b: 1, c: [x, y, z] }\n")]
    [InlineData("a: {}\nb: [ ]", "a: {}\nb: []\n")]
    [InlineData("a:\n- x\n- y", "a:\n  - x\n  - y\n")]
    [InlineData("a:\n    - b: 1\n      c: 2", "a:\n  - b: 1\n    c: 2\n")]
    [InlineData("a: 1\n\n\n\nb: 2\n\n", "a: 1\n\nb: 2\n")]
    [InlineData("a: 1   \r\nb: 2\r\n", "a: 1\nb: 2\n")]
    [InlineData("a:\n\n    b: 1", "a:\n  b: 1\n")]
    [InlineData("a: |\n      x\n        y\nb: 1", "a: |\n  x\n    y\nb: 1\n")]
    [InlineData("a: |\n  x", "a: |-\n  x\n")]
    [InlineData("a: |+\n    x\n\n\nb: 1", "a: |+\n  x\n\n\nb: 1\n")]
    [InlineData("a: 'x'\nb: \"y\"", "a: 'x'\nb: \"y\"\n")]
    [InlineData("a: one\n      two", "a: one\n  two\n")]
    [InlineData("-   - a\n    - b", "- - a\n  - b\n")]
    [InlineData("--- # c\na: 1", "# c\na: 1\n")]
    [InlineData("a: {b c\n  d: 1}", "a:\n  b c d: 1\n")]
    [InlineData("one\n   --- two\n   ...", "one\n  --- two\n  ...\n")]
    [InlineData("  ... one\n ? two", "  ... one\n  ? two\n")]
    [InlineData("|\n  ---\n  two\n", "|\n  ---\n  two\n")]
    [InlineData("a: { b *c  :  1, 'd *e' : 2 }\nf *g  :   3", "a: { b *c : 1, 'd *e': 2 }\nf *g : 3\n")]
    public void White_space_gets_its_one_form(string text, string formatted) => Assert.Equal(formatted, Format(text));

    [Theory]
    [InlineData("a: 1    # c", "a: 1    # c\n")]
    [InlineData("a: 1\n      # c\nb: 2", "a: 1\n# c\nb: 2\n")]
    [InlineData("a:\n    b: 1\n    # c\n# d\ne: 2", "a:\n  b: 1\n  # c\n# d\ne: 2\n")]
    [InlineData("a: # c\n    b: 1", "a: # c\n  b: 1\n")]
    [InlineData("a: | # c\n    b", "a: |- # c\n  b\n")]
    [InlineData("# c\n\n\n# d\n\na: 1\n# e", "# c\n\n# d\n\na: 1\n# e\n")]
    [InlineData("a: {\n  # c\n  b: 1, # d\n  e: 2\n  # f\n}", "a:\n  # c\n  b: 1 # d\n  e: 2\n  # f\n")]
    [InlineData("a: { # c\n}\nb: 1", "a: {} # c\nb: 1\n")]
    [InlineData("- # c\n  a: 1", "- # c\n  a: 1\n")]
    [InlineData("[a, # c\n b] #d\n", "- a # c\n- b\n#d\n")]
    [InlineData("a: [b, # c\n 'd'] #e\nf: 1", "a:\n  - b # c\n  - 'd' #e\nf: 1\n")]
    [InlineData("a: [b, # c\n d] #e\nf: 1", "a:\n  - b # c\n  - d\n#e\nf: 1\n")]
    public void Comments_stay_beside_what_they_are_about(string text, string formatted) => Assert.Equal(formatted, Format(text));

    [Fact]
    public void A_map_that_does_not_fit_on_a_line_becomes_a_block_and_its_comment_goes_to_its_key()
    {
        var text = new string('x', 100);
        Assert.Equal($"a: # c\n  type: Text\n  description: {text}\n  examples: [a, b, c]\nb: 1\n", Format($"a: {{ type: Text, description: {text}, examples: [a,b,c] }} # c\nb: 1"));
    }

    [Theory]
    [InlineData("a: {LONG: 1,b: 2}", "a: {LONG: 1,b: 2}\n")]
    [InlineData("a:  {LONG: 1, # c\n          b: [x,\n y] # d\n}\nb:   1", "a: {LONG: 1, # c\n  b: [x,\n  y] # d\n  }\nb: 1\n")]
    [InlineData("- {a: {b: {LONG: 1, b: WIDE} , d: WIDE}}", "- a:\n    b: {LONG: 1, b: WIDE}\n    d: WIDE\n")]
    [InlineData("a: {\"b\n\n  c\": 1, # c\n d: 2}", "a: {\"b\n\n  c\": 1, # c\n  d: 2}\n")]
    [InlineData("{LONG: 'a\n   b'}\n", "{LONG: 'a\n  b'}\n")]
    public void What_only_brackets_can_hold_stays_between_them(string text, string formatted) => Assert.Equal(Long(formatted), Format(Long(text)));

    static string Long(string text) => text.Replace("LONG", new string('k', 2_000), StringComparison.Ordinal).Replace("WIDE", new string('w', 150), StringComparison.Ordinal);

    [Fact]
    public void A_text_that_YAML_cannot_read_is_left_alone_with_its_faults()
    {
        var result = SchemaFormatter.Format("a: [1\nb: 2");
        Assert.Null(result.Text);
        Assert.NotEmpty(result.Faults);
    }

    [Fact]
    public void A_schema_with_errors_of_its_own_is_formatted() => Assert.Equal("facktit: 1\n", Format("facktit:   1"));

    public static IEnumerable<object[]> Shipped() => Repository.Schemas().Select(path => new object[] { Path.GetRelativePath(Repository.Root, path) });

    [Theory, MemberData(nameof(Shipped))]
    public void The_schemas_of_the_repository_are_formatted(string path)
    {
        var text = File.ReadAllText(Repository.PathOf(path));
        Assert.Equal(text, Format(text));
    }

    [Fact]
    public void The_schemas_of_the_pages_stay_as_they_are_once_formatted()
    {
        foreach (var page in Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Append(Repository.PathOf("README.md")))
            foreach (Match block in Regex.Matches(File.ReadAllText(page), "(?s)```yaml\n(factkit: 1.*?)```"))
                Format(block.Groups[1].Value);
    }

    [Fact]
    public void Random_YAML_with_comments_everywhere_keeps_its_comments_and_its_meaning_and_is_formatted_once_and_for_all() =>
        Gen.Int[0, int.MaxValue].Sample(seed =>
        {
            var messy = new MessyYaml(seed);
            var text = messy.Write();
            Assert.Equal("", Yaml.Faults(text));
            var formatted = Format(text);
            Assert.Equal(messy.Comments, Regex.Matches(formatted, @"# c\d+\.").Select(comment => comment.Value));
            Assert.Equal(Yaml.Show(Yaml.Parse(text).Root), Yaml.Show(Yaml.Parse(formatted).Root));
            Assert.DoesNotContain("\n\n\n", Regex.Replace(formatted, @"(?m)^.*[|>][-+]?( +#.*)?\n( *(text|# no comment|- a: b|end  |"").*\n|\n)+", ""), StringComparison.Ordinal);
            Assert.DoesNotContain('\r', formatted);
        }, iter: 3_000);

    [Fact]
    public void A_mutated_schema_is_formatted_or_has_faults_and_is_never_refused() =>
        Gen.Select(Gen.Int[0, MutationTests.Shipped.Length - 1], MutationTests.Mutation.Array[1, 6]).Sample((file, mutations) =>
        {
            var text = MutationTests.Shipped[file].Text;
            foreach (var mutation in mutations) text = MutationTests.Mutate(text, mutation);
            var result = SchemaFormatter.Format(text);
            Assert.True(result.Refusal is null, $"{result.Refusal}\n{text}");
            if (result.Text is not null) Assert.Equal(result.Text, SchemaFormatter.Format(result.Text).Text);
        }, iter: 400);

    [Fact]
    public void It_takes_time_in_proportion_to_the_text()
    {
        string small = Long(500), great = Long(4_000);
        var ratio = Cost.Ratio(() => SchemaFormatter.Format(small), () => SchemaFormatter.Format(great), most: 40);
        Assert.True(ratio < 40, $"eight times the text took {ratio:F1} times as long");

        static string Long(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"k{i}: {{a: [{string.Join(", ", Enumerable.Repeat("word", 40))}], b: {{c: d}}}} # c\n"));
    }

    static string Format(string text)
    {
        var result = SchemaFormatter.Format(text);
        Assert.True(result.Text is not null, $"{result.Refusal}{string.Join("\n", result.Faults.Select(fault => fault.Message))}\n{text}");
        var again = SchemaFormatter.Format(result.Text!);
        Assert.Equal(result.Text, again.Text);
        return result.Text!;
    }
}
