using FactKit.Compiler.Text;

namespace FactKit.Compiler.Tests.Binding.Rules;

/// <summary>A comment ends with its line; where YAML joins lines, it must not take in the rest of the rule.</summary>
public class RuleCommentTests
{
    [Theory]
    [InlineData("folded", "assert: >-\n          killed > 0 && // some\n          wounded > 0", "wounded > 0")]
    [InlineData("folded and kept", "assert: >+\n          killed > 0 && // some\n          wounded > 0\n\n", "wounded > 0")]
    [InlineData("folded in paragraphs", "assert: >-\n          killed > 0 &&\n\n          killed < 9 // some\n          && wounded > 0\n\n          && killed < 8", "&& wounded > 0")]
    [InlineData("plain", "assert: killed > 0 // some\n          && wounded > 0", "&& wounded > 0")]
    [InlineData("double-quoted", "assert: \"killed > 0 // some\n          && wounded > 0\"", "&& wounded > 0")]
    [InlineData("double-quoted with an escaped line end", "assert: \"killed > 0 // some \\\n          && wounded > 0\"", "&& wounded > 0")]
    [InlineData("single-quoted", "assert: 'killed > 0 // some\n          && wounded > 0'", "&& wounded > 0")]
    [InlineData("when", "assert: wounded > 0\n        when: >-\n          killed > 0 // some\n          && wounded > 0", "&& wounded > 0")]
    [InlineData("a hole", "assert: wounded > 0\n        message: >-\n          some { killed // some\n          + wounded }", "+ wounded")]
    [InlineData("the second comment", "assert: >-\n          name != '// no' && // yes\n          wounded > 0", "wounded > 0")]
    public void A_comment_that_takes_in_a_further_line_is_a_fault(string style, string text, string lost)
    {
        var yaml = Yaml(text);
        var fault = Assert.Single(SchemaCompiler.Compile([new SourceFile("test.fact.yaml", yaml)])[0].Diagnostics);
        var comment = yaml.LastIndexOf("//", StringComparison.Ordinal);
        Assert.Equal((style, "FK0520", comment), (style, fault.Descriptor.Id, fault.Span.Start));
        Assert.Contains($"\"{lost}", fault.Message, StringComparison.Ordinal);
        Assert.Contains("behind \"|\"", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("literal", "assert: |\n          killed > 0 && // some\n          wounded > 0 // all")]
    [InlineData("literal with CRLF", "assert: |-\r\n          killed > 0 && // some\r\n          wounded > 0")]
    [InlineData("the end of a line", "assert: killed > 0 // some")]
    [InlineData("the end of a folded text", "assert: >-\n          killed > 0 &&\n          wounded > 0 // some\n\n")]
    [InlineData("a blank line behind it", "assert: >-\n          killed > 0 && // some\n\n          wounded > 0")]
    [InlineData("in a text", "assert: >-\n          name != 'http://some' &&\n          wounded > 0")]
    [InlineData("the end of a plain text", "assert: killed > 0\n          && wounded > 0 // some")]
    [InlineData("escapes for line ends", "assert: \"killed > 0 && // some\\n wounded > 0\"")]
    public void A_comment_that_ends_with_its_line_is_none(string style, string text) =>
        Assert.Equal((style, ""), (style, Schemas.Faults(Yaml(text))));

    static string Yaml(string rule) => Schemas.Head + $"types:\n  Loss:\n    fields:\n      killed: Integer\n      wounded: Integer\n      name: Text\n    rules:\n      - id: x\n        {rule}\n";
}
