using FactKit.Compiler.Text;

namespace FactKit.Compiler.Tests.Binding.Rules;

/// <summary>A fault in a rule's text is at its characters in the file, however YAML writes the text.</summary>
public class RulePositionTests
{
    [Theory]
    [InlineData("plain", "assert: killed <= wuonded")]
    [InlineData("plain over two lines", "assert: killed > 0 &&\n          killed <= wuonded")]
    [InlineData("plain with tabs", "assert: killed\t<=\twuonded")]
    [InlineData("single-quoted", "assert: 'name != ''x'' && killed <= wuonded'")]
    [InlineData("double-quoted", "assert: \"name != \\\"x\\\" && killed <= wuonded\"")]
    [InlineData("double-quoted with escapes", "assert: \"name != '\\u00e4\\U0001F600'\\t&& killed <= wuonded\"")]
    [InlineData("double-quoted over two lines", "assert: \"name != 'x' &&\\\n          \\ killed <= wuonded\"")]
    [InlineData("literal", "assert: |-\n          killed > 0\n          && name != '😀'\n            && killed <= wuonded")]
    [InlineData("literal that keeps its end", "assert: |+\n          killed > 0 &&\n          killed <= wuonded\n\n")]
    [InlineData("literal with tabs", "assert: |-\n          killed > 0 &&\n          \tkilled <=\twuonded")]
    [InlineData("folded", "assert: >-\n          killed > 0 &&\n          killed <= 3 &&\n\n          name == '😀' && killed <= wuonded")]
    [InlineData("folded with an indented line", "assert: >-\n          killed > 0 &&\n            killed <= wuonded\n          && killed < 3")]
    [InlineData("astral characters before it", "assert: name != '😀😀' && killed <= wuonded")]
    [InlineData("when", "assert: killed < 3\n        when: name != '😀' && killed <= wuonded")]
    [InlineData("a hole", "assert: killed < 3\n        message: '😀 {{not}} {killed} of ''some'' {wuonded}'")]
    [InlineData("a hole in a literal", "assert: killed < 3\n        message: |-\n          many {killed}\n          of {  wuonded }")]
    public void An_unknown_name_is_found(string style, string text) => Finds(style, text, "wuonded");

    [Theory]
    [InlineData("the end of a plain text", "assert: killed <=")]
    [InlineData("the end of a literal", "assert: |-\n          killed >\n          3 &&")]
    public void A_text_that_breaks_off_is_blamed_at_its_end(string style, string text)
    {
        var yaml = Yaml(text);
        var fault = Assert.Single(Compile(yaml));
        Assert.Equal((style, yaml.TrimEnd().Length, 0), (style, fault.Span.Start, fault.Span.Length));
    }

    [Fact]
    public void CRLF_moves_nothing() => Finds("CRLF", "assert: |-\r\n          killed > 0 &&\r\n          killed <= wuonded", "wuonded");

    static void Finds(string style, string text, string blamed)
    {
        var yaml = Yaml(text);
        var fault = Assert.Single(Compile(yaml));
        Assert.Equal((style, yaml.IndexOf(blamed, StringComparison.Ordinal), blamed.Length), (style, fault.Span.Start, fault.Span.Length));
    }

    static string Yaml(string rule) => Schemas.Head + $"types:\n  Loss:\n    fields:\n      killed: Integer\n      wounded: Integer\n      name: Text\n    rules:\n      - id: x\n        {rule}\n";

    static IReadOnlyList<Compiler.Diagnostics.LocatedDiagnostic> Compile(string yaml) => SchemaCompiler.Compile([new SourceFile("test.fact.yaml", yaml)])[0].Diagnostics;
}
