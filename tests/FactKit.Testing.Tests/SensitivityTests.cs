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

    [Fact]
    public void Names_elsewhere_are_shown()
    {
        var issue = Assert.Single(Schema.Parse("""{"ages":{},"public":{"Oslo":"x"}}"""u8.ToArray()).Issues);
        Assert.Equal("/public/Oslo", issue.Path);
    }
}
