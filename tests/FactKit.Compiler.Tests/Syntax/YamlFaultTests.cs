namespace FactKit.Compiler.Tests.Syntax;

public class YamlFaultTests
{
    [Theory]
    [InlineData("a: !known(x)", "FK0010 1:4", "{a: !}")]
    [InlineData("a: !known(x) && y\nb: 1", "FK0010 1:4", "{a: !, b: 1}")]
    [InlineData("a: !t [1, 2]\nb: !t\n  c: d", "FK0010 1:4, FK0010 2:4", "{a: !, b: !}")]
    [InlineData("!t a: b", "FK0010 1:1", "{}")]
    [InlineData("a: &x foo", "FK0011 1:4", "{a: !}")]
    [InlineData("a: &x\nb: 1", "FK0011 1:4", "{a: !, b: 1}")]
    [InlineData("a: *x\nb: [*y]", "FK0012 1:4, FK0012 2:5", "{a: !, b: [!]}")]
    [InlineData("*x : 1", "FK0012 1:1", "{}")]
    [InlineData("<<: *b\nc: {<<: *b, d: e}", "FK0013 1:1, FK0013 2:5", "{c: {d: e}}")]
    [InlineData("? a\n: b", "FK0014 1:3", "{}")]
    [InlineData("[a]: b\nc: d", "FK0014 1:1", "{c: d}")]
    [InlineData("a: {{x}}", "FK0014 1:5", "{a: {}}")]
    [InlineData("%YAML 1.2\n---\na: b", "FK0015 1:1", "{a: b}")]
    [InlineData("# c\n%foo: bar", "FK0015 2:1", "nothing")]
    [InlineData("a: 1\n---\nb: 2", "FK0016 2:1", "{a: 1}")]
    public void What_YAML_has_beyond_maps_lists_and_texts_is_refused(string yaml, string faults, string tree) => Check(yaml, faults, tree);

    [Theory]
    [InlineData("a: @x", "FK0020 1:4", "{a: !}")]
    [InlineData("a: `x`", "FK0020 1:4", "{a: !}")]
    [InlineData("- %x", "FK0020 1:3", "[]")]
    [InlineData("a: ?x\nb: :x\nc: -x", "FK0020 1:4, FK0020 2:4, FK0020 3:4", "{a: !, b: !, c: !}")]
    [InlineData("a: - x", "FK0020 1:4", "{a: !}")]
    [InlineData("a: ,x", "FK0020 1:4", "{a: !}")]
    [InlineData("a: [>9, @x, b]", "FK0020 1:5, FK0020 1:9", "{a: [!, !, b]}")]
    [InlineData("a: >=92", "FK0020 1:4", "{a: !}")]
    [InlineData("a: > 5 killed", "FK0020 1:4", "{a: !}")]
    [InlineData("a: { b: |x }", "FK0020 1:9", "{a: {b: !}}")]
    public void Unquoted_text_that_begins_with_a_sign_of_YAML_is_refused(string yaml, string faults, string tree) => Check(yaml, faults, tree);

    [Theory]
    [InlineData("a: -5\nb: -.5\nc: -0044-03-15", "{a: -5, b: -.5, c: -0044-03-15}")]
    [InlineData("a: Claim<Quantity>*\nb: Source+\nc: Text?\nd: [Text?, Name*]\ne: { type: Text?, max: 3 }", "{a: Claim<Quantity>*, b: Source+, c: Text?, d: [Text?, Name*], e: {type: Text?, max: 3}}")]
    [InlineData("a: <=40\nb: ~100\nc: 40..50\nd: 2015-09/..\ne: 1984~", "{a: <=40, b: ~100, c: 40..50, d: 2015-09/.., e: 1984~}")]
    [InlineData("a: no\nb: 010\nc: 1.10\nd: 1:30", "{a: no, b: 010, c: 1.10, d: 1:30}")]
    [InlineData("a: 'null'\nb: \"~\"\nc: ''", "{a: null, b: ~, c: }")]
    [InlineData("a: b # c\nd: 'e' #f\n#g\nh: [x,y, 1, 2,] #i", "{a: b, d: e, h: [x, y, 1, 2]}")]
    [InlineData("a: x#y\nb: known(x)", "{a: x#y, b: known(x)}")]
    [InlineData("---\na: b\n...\n", "{a: b}")]
    [InlineData("a:\n- b\n- - c\n  - d", "{a: [b, [c, d]]}")]
    public void What_can_be_read_in_one_way_only_is_accepted_as_raw_text(string yaml, string tree) => Check(yaml, "", tree);

    [Theory]
    [InlineData("a: null\nb: ~\nc: [Null, NULL]", "FK0021 1:4, FK0021 2:4, FK0021 3:5, FK0021 3:11", "{a: !, b: !, c: [!, !]}")]
    [InlineData("null: 1", "FK0021 1:1", "{}")]
    [InlineData("a:\nb: 1", "FK0022 1:1", "{a: !, b: 1}")]
    [InlineData("a: {b: , c: 1}", "FK0022 1:5", "{a: {b: !, c: 1}}")]
    [InlineData("a: {b}", "FK0022 1:5", "{a: {b: !}}")]
    [InlineData("{ \"a\", b: c }", "FK0022 1:3", "{a: !, b: c}")]
    [InlineData("-\n- b", "FK0022 1:1", "[!, b]")]
    [InlineData(": x", "FK0029 1:1", "{}")]
    [InlineData("{ a: \"b\", : c: d }", "FK0029 1:11", "{a: b}")]
    [InlineData("{\"a\": \"b\",:c: d}", "FK0029 1:11", "{a: b}")]
    [InlineData("{'a': 'b', :'c': d}", "FK0029 1:12", "{a: b}")]
    [InlineData("['a', :b, c]", "FK0029 1:7", "[a, !, c]")]
    [InlineData("{ 'a': ['b', : c] }", "FK0029 1:14", "{a: [b, !]}")]
    [InlineData("  ... a: b", "FK0020 1:3", "{}")]
    [InlineData("a: # :\n  b: # ::\n    - c\n    # :\n    - d: { 'e' : # :\n       f, g: [h] }", "", "{a: {b: [c, {d: {e: f, g: [h]}}]}}")]
    [InlineData("", "FK0006 1:1", "nothing")]
    [InlineData(" \n\n", "FK0006 1:1", "nothing")]
    [InlineData("# only a comment", "FK0006 1:1", "nothing")]
    [InlineData("---\n", "FK0006 1:1", "nothing")]
    public void Nothing_is_no_value(string yaml, string faults, string tree) => Check(yaml, faults, tree);

    [Theory]
    [InlineData("{ description: a, b }", "FK0023 1:19", "{description: a}")]
    [InlineData("{ description: a, b, c, key: true }", "FK0023 1:19", "{description: a, key: true}")]
    [InlineData("x: {1667,1668}", "FK0023 1:5", "{x: !}")]
    [InlineData("[1,000]", "FK0024 1:2", "!")]
    [InlineData("[1667,1668,1669]", "FK0024 1:2", "!")]
    [InlineData("[at least 1,000, b]", "FK0024 1:2", "!")]
    [InlineData("[2015-09/..,1984~]", "FK0024 1:2", "!")]
    public void A_comma_in_unquoted_text_is_refused(string yaml, string faults, string tree) => Check(yaml, faults, tree);

    [Theory]
    [InlineData("a: >9\nb: 1", "FK0025 1:4", "{a: !, b: 1}")]
    [InlineData("a: |9", "FK0025 1:4", "{a: !}")]
    [InlineData("a: |-2\n   x\n", "FK0025 1:4", "{a: !}")]
    [InlineData("a: |-\nb: 2", "FK0026 1:4", "{a: !, b: 2}")]
    [InlineData("a: >\n\n\n", "FK0026 1:4", "{a: !}")]
    [InlineData("a: |\n  \nb: 1", "FK0026 1:4", "{a: !}")]
    [InlineData("|\n#a\n\n  b\n#c", "FK0026 1:1", "!")]
    [InlineData("# c\n>-\na", "FK0026 2:1", "!")]
    [InlineData("[x y\n  *a: b\n  t]", "FK0033 1:2", "[!]")]
    [InlineData("{a: b:}", "FK0033 1:5", "{a: !}")]
    [InlineData("a: battery #3", "FK0027 1:12", "{a: !}")]
    [InlineData("a: battery #3\n  more", "FK0027 1:12", "{a: !}")]
    [InlineData("a: [x, battery #3\n]", "FK0027 1:16", "{a: [x, !]}")]
    [InlineData("a: 1\nb: 2\na: 3\n'b': 4", "FK0028 3:1, FK0028 4:1", "{a: 1, b: 2}")]
    public void What_is_silently_misread_is_refused(string yaml, string faults, string tree) => Check(yaml, faults, tree);

    [Theory]
    [InlineData("a: \"x\" y\nb: 1", "FK0030 1:8", "{a: x}")]
    [InlineData("a: ok\nb: 'x", "FK0031 2:4", "{a: ok, b: !}")]
    [InlineData("a: [1, 2\nb: 3", "FK0032 1:4", "{a: [1]}")]
    [InlineData("a: {x: 1\nb: 3", "FK0032 1:4", "{a: {x: !}}")]
    [InlineData("- a: see: there", "FK0033 1:9", "[{a: !}]")]
    [InlineData("a:\n\tb: c", "FK0034 2:1", "{a: !}")]
    [InlineData("a: \"\\\\ \\d+\"", "FK0035 1:8", "{a: !}")]
    [InlineData("a: \"\\ud83d\\ude00 \\udc00\"", "FK0036 1:18", "{a: !}")]
    [InlineData("a: x\n b: c", "FK0001 2:3", "{a: !}")]
    [InlineData("a: [b,, c]", "FK0001 1:7", "{a: [b]}")]
    public void Broken_YAML_says_what_to_mend_and_keeps_what_was_read(string yaml, string faults, string tree)
    {
        Check(yaml, faults, tree);
        Assert.False(Yaml.Parse(yaml).IsComplete);
    }

    [Fact]
    public void Every_fault_of_a_file_is_reported_in_order() =>
        Check("a: !x\nb: [null, *y]\nc: {d: e, f}\ng: #3\n  h #4", "FK0010 1:4, FK0021 2:5, FK0012 2:11, FK0023 3:11, FK0027 5:5", "{a: !, b: [!, !], c: {d: e}, g: !}");

    [Fact]
    public void A_message_says_what_to_quote()
    {
        Assert.Equal("`1667` is read as a key without a value. A comma in unquoted text: quote it, '1667,1668'.", Message("x: {1667,1668}"));
        Assert.Equal("`b` is read as a key without a value. A comma in unquoted text: quote it, 'a, b, c'.", Message("{ description: a, b, c, key: true }"));
        Assert.Equal("The text begins with `@`, a sign of YAML's own: quote it, '@it''s'.", Message("{ type: @it's, b: c }"));
        Assert.Equal("The key `a` is here a second time; the first is on line 2. Remove one of them.", Message("b: 1\na: 1\na: 2"));
        Assert.Contains("'battery #3'", Message("a: battery #3"));
    }

    [Theory]
    // The reader takes the first word for a tag; the whole text is meant.
    [InlineData("a: !has(q) || q > 1", "FK0020 1:4", "quote it, '!has(q) || q > 1'.")]
    [InlineData("a: !has(q) && q > 1", "FK0010 1:4", "quote it.")]
    [InlineData("- { a: x, b: !has(q) || q > 1 }", "FK0020 1:14", "quote it, '!has(q) || q > 1'.")]
    [InlineData("a: !has(q)", "FK0010 1:4", "quote it.")]
    [InlineData("{ a: battery #3 }", "FK0027 1:14", "'battery #3', or")]
    [InlineData("{ a: battery #3, b: x }", "FK0027 1:14", "'battery #3', or")]
    [InlineData("a: { b: Text, c: ^[A-Z]{2}$ }", "FK0001 1:18", "quote the whole text, '^[A-Z]{2}$'.")]
    [InlineData("a: { b: Text, c: ^x{2,3}$, d: e }", "FK0001 1:18", "quote the whole text, '^x{2,3}$'.")]
    [InlineData("a:\n  b: 1\n c: 2", "FK0001 3:2", ": this line is indented by 1, and those that it could belong to by 0 or 2; align it with one of them.")]
    [InlineData("a: x\n b: c", "FK0001 2:3", ": this line is indented by 1, and those that it could belong to by 0; align it with one of them.")]
    public void A_mend_takes_in_the_whole_text_and_nothing_else(string yaml, string fault, string mend)
    {
        Assert.Equal(fault, Yaml.Faults(yaml).Split(", ")[0]);
        Assert.Contains(mend, Yaml.Parse(yaml).Diagnostics[0].Message, StringComparison.Ordinal);
    }

    static string Message(string yaml) => Assert.Single(Yaml.Parse(yaml).Diagnostics).Message;

    static void Check(string yaml, string faults, string tree)
    {
        Assert.Equal(faults, Yaml.Faults(yaml));
        Assert.Equal(tree, Yaml.Show(Yaml.Parse(yaml).Root));
    }
}
