using System.Text;

namespace FactKit.Testing.Tests;

/// <summary>What a schema calls sensitive is in no issue: neither in the message nor in the path.</summary>
public class SensitivityTests
{
    const string Secret = "Zs3cr3t";

    static readonly LoadedSchema Schema = LoadedSchema.Of("""
        factkit: 1
        schema: test.secrets
        version: 1.0.0
        namespace: Test.Secrets
        types:
          File:
            document: true
            fields:
              ages: { type: Map<Integer>?, sensitivity: personal }
              kin: { type: Map<Ref<Person>>?, sensitivity: personal }
              nested: { type: Map<Note>?, sensitivity: personal }
              remark: { type: Text?, sensitivity: personal, absent: [unknown] }
              persons: Person*
              suspect: Ref<Person>?
              public: Map<Integer>?
          Person:
            fields:
              name: { type: Identifier, key: true, sensitivity: personal }
          Note:
            unknownFields: keep
            fields:
              about: Ref<Person>?
        """);

    [Theory]
    [InlineData("{'ages':{'Zs3cr3t':'x'}}", "wrong-type /ages/…")]
    [InlineData("{'ages':{'Zs3cr3t':1,'Zs3cr3t':2}}", "duplicate-field /ages/…")]
    [InlineData("{'ages':{'Zs3cr3t\\ud800':1}}", "malformed-json /ages/…")]
    [InlineData("{'kin':{'Zs3cr3t':'nobody'}}", "dangling-reference /kin/…")]
    [InlineData("{'nested':{'Zs3cr3t':{'about':'nobody'}}}", "dangling-reference /nested/…/…")]
    [InlineData("{'nested':{'a':{'Zs3cr3t':1,'Zs3cr3t':2}}}", "duplicate-field /nested/…/…")]
    [InlineData("{'remark':{'absent':'Zs3cr3t'}}", "unknown-value /remark/absent")]
    [InlineData("{'remark':{'absent':'unknown','Zs3cr3t':1}}", "unknown-field /remark/…")]
    [InlineData("{'persons':[{'name':'Zs3cr3t'}],'suspect':'Zs3cr3'}", "dangling-reference /suspect")]
    [InlineData("{'persons':[{'name':'Zs3cr3t'},{'name':'Zs3cr3t'}]}", "duplicate-key /persons/1/name")]
    public void No_issue_shows_what_is_sensitive(string json, string expected)
    {
        var issue = Assert.Single(Schema.Parse(Encoding.UTF8.GetBytes(json.Replace('\'', '"'))).Issues);
        Assert.Equal(expected, $"{issue.Code} {issue.Path}");
        Assert.DoesNotContain(Secret, issue.ToString(), StringComparison.Ordinal);
    }

    static readonly LoadedSchema Witnesses = LoadedSchema.Of("""
        factkit: 1
        schema: test.witnesses
        version: 1.0.0
        namespace: Test.Witnesses
        types:
          Report:
            document: true
            fields:
              title: Text
              w: Witness*
              by: Map<Witness>?
              first: Group?
              count: Integer?
          Group:
            fields:
              members: Witness*
          Witness:
            fields:
              id: { type: Identifier, key: true }
              name: { type: Text, sensitivity: personal }
        """);

    const string Rest = "# of two lines\ntitle: t\n";

    [Theory]
    [InlineData("w:\n  - { id: w1, name: Zs3cr3t: Oyelaran }", "/w/0/name", 4, 28)]
    [InlineData("w:\n  - id: w1, name: Zs3cr3t", "/w/0/id", 4, 17)]
    [InlineData("w:\n  - id: w1 name: Zs3cr3t", "/w/0/id", 4, 16)]
    [InlineData("w:\n  - id: w1\n    name: 'O'Zs3cr3t'", "/w/0/name", 5, 14)]
    [InlineData("w:\n  - { id: w1, name: 'O'Zs3cr3t', x: 1 }", "/w/0/name", 4, 24)]
    [InlineData("w:\n  - id: w1\n    name: 'Oye' Zs3cr3t", "/w/0/name", 5, 17)]
    [InlineData("w: [w1, Zs3cr3t]", "/w/0", 3, 5)]
    [InlineData("w: Zs3cr3t", "/w", 3, 4)]
    [InlineData("w: Zs3cr3t: x: y", "/w", 3, 11)]
    [InlineData("w: { Zs3cr3t, Oyelaran }", "/w", 3, 6)]
    [InlineData("first: Zs3cr3t", "/first", 3, 8)]
    [InlineData("first: { members: Zs3cr3t }", "/first/members", 3, 19)]
    [InlineData("first: name: Zs3cr3t", "/first", 3, 12)]
    [InlineData("count: 3 name: Zs3cr3t", "/count", 3, 14)]
    public void A_broken_line_of_YAML_shows_nothing_that_may_be_sensitive(string yaml, string path, int line, int column)
    {
        var issues = Witnesses.Parse(Encoding.UTF8.GetBytes(Rest + yaml), isYaml: true).Issues;
        Assert.DoesNotContain(Secret, string.Join('\n', issues), StringComparison.Ordinal);
        Assert.Equal((path, line, column), (issues[0].Path, issues[0].Line, issues[0].Column));
    }

    [Theory]
    [InlineData("'w':['Zs3cr3t']", "/w/0", "expected an object (Witness), found a text")]
    [InlineData("'w':'Zs3cr3t'", "/w", "expected a list, found a text: put it in [ ]")]
    [InlineData("'w':[770707]", "/w/0", "expected an object (Witness), found a number")]
    [InlineData("'first':'Zs3cr3t'", "/first", "expected an object (Group), found a text")]
    [InlineData("'by':'Zs3cr3t'", "/by", "expected an object (a map), found a text")]
    [InlineData("'by':{'a':'Zs3cr3t'}", "/by/a", "expected an object (Witness), found a text")]
    public void A_text_where_an_object_is_wanted_is_not_shown(string json, string path, string message)
    {
        var text = "{'title':'t'," + json + "}";
        foreach (var isYaml in new[] { false, true })
        {
            var issue = Assert.Single(Witnesses.Parse(Encoding.UTF8.GetBytes(text.Replace('\'', '"')), isYaml).Issues);
            Assert.Equal((path, message), (issue.Path, issue.Message));
        }
    }

    [Fact]
    public void A_type_knows_what_is_sensitive_in_the_types_of_an_import()
    {
        var compilation = SchemaCompilation.RunFiles(
            ("a.fact.yaml", "factkit: 1\nschema: test.a\nversion: 1.0.0\nnamespace: Test.A\nimports: [./b.fact.yaml]\ntypes:\n  Outer: { fields: { inner: Inner* } }\n  Other: { fields: { name: Text } }\n"),
            ("b.fact.yaml", "factkit: 1\nschema: test.b\nversion: 1.0.0\nnamespace: Test.B\ntypes:\n  Inner: { fields: { person: Person? } }\n  Person: { fields: { name: { type: Text, sensitivity: personal } } }\n"));
        Assert.True(compilation.Succeeded, compilation.ToString());
        // Of Outer and Other only the first; of Inner and Person both.
        Assert.Equal([1, 2], compilation.Sources.Select(source => source.Text.Split("HoldsSensitive = true").Length - 1));
    }

    [Fact]
    public void What_no_field_could_hide_is_shown()
    {
        var schema = LoadedSchema.Of("""
            factkit: 1
            schema: test.open
            version: 1.0.0
            namespace: Test.Open
            types:
              Report:
                document: true
                fields:
                  title: Text?
                  parts: Part*
              Part:
                fields:
                  name: Text
            """);
        Assert.Equal("expected an object (Part), found the text \"Oslo\"", First("parts: [Oslo]"));
        Assert.Equal("A colon and a space in unquoted text are read as key and value: quote the text, 'Clash: two dead', or put the new key on a line of its own.", First("title: Clash: two dead"));
        Assert.Equal("A colon and a space in unquoted text are read as key and value: quote the text, 'Oslo: north', or put the new key on a line of its own.", First("parts: [{ name: Oslo: north }]"));
        Assert.Equal("The text goes on after its closing quote: quote the whole value, 'O''Brien'.", First("title: 'O'Brien'"));
        Assert.Equal("The text goes on after its closing quote: quote the whole value, '\"Clash\" in town'.", First("title: \"Clash\" in town"));

        string First(string yaml) => schema.Parse(Encoding.UTF8.GetBytes(yaml), isYaml: true).Issues[0].Message;
    }

    [Fact]
    public void Names_elsewhere_are_shown()
    {
        var issue = Assert.Single(Schema.Parse("""{"ages":{},"public":{"Oslo":"x"}}"""u8.ToArray()).Issues);
        Assert.Equal("/public/Oslo", issue.Path);
    }
}
