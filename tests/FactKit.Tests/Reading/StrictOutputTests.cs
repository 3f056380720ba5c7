using System.Text;

namespace FactKit.Tests.Reading;

public class StrictOutputTests
{
    [Theory]
    [InlineData("""{"a":null}""", """{        }""")]
    [InlineData("""{"a":null,"b":1}""", """{         "b":1}""")]
    [InlineData("""{"a":1,"b":null}""", """{"a":1         }""")]
    [InlineData("""{"a":1,"b":null,"c":null,"d":2}""", """{"a":1                  ,"d":2}""")]
    [InlineData("""{"a":null,"b":null,"c":[{"d":null,"e":{}},null,{"f":null}]}""", """{                  "c":[{         "e":{}},null,{        }]}""")]
    [InlineData("{\"a\":\n null ,\n\"b\" : {\"c\":[1,2]} , \"d\" :null}", "{    \n       \n\"b\" : {\"c\":[1,2]}            }")]
    [InlineData("""{"a":"null, \" }","b":1.10}""", """{"a":"null, \" }","b":1.10}""")]
    [InlineData("null", "null")]
    [InlineData("[null]", "[null]")]
    [InlineData("""{"a":null,"b":}""", """{"a":null,"b":}""")]
    [InlineData("", "")]
    public void Properties_that_are_null_become_spaces(string text, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(StrictOutput.RemoveNulls(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void Faults_are_where_the_model_wrote_them()
    {
        const string text = "{\"id\":null,\n  \"nothing\":null, \"headline\":1}";
        var issue = Exemplar.ClashReport.Parse(StrictOutput.RemoveNulls(Encoding.UTF8.GetBytes(text))).Issues.Single(issue => issue.Path == "/headline");
        Assert.Equal((FactCodes.WrongType, 2, text.IndexOf(":1}", StringComparison.Ordinal) + 1 - text.IndexOf('\n')), (issue.Code, issue.Line, issue.Column));
    }

    [Fact]
    public void Deep_and_long_texts_take_linear_time_and_no_exception()
    {
        var deep = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[", 5000)));
        Assert.Equal(deep, StrictOutput.RemoveNulls(deep));
        var wide = "{" + string.Join(",", Enumerable.Repeat("\"a\":null", 200_000)) + "}";
        Assert.Equal("{}", Encoding.UTF8.GetString(StrictOutput.RemoveNulls(Encoding.UTF8.GetBytes(wide))).Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"document":{"a":1}}""", """            {"a":1} """)]
    [InlineData("{\n\"document\" : [1] }\n", " \n             [1]  \n")]
    [InlineData("""{"document":{},"more":1}""", """{"document":{},"more":1}""")]
    [InlineData("""{}""", """{}""")]
    [InlineData("""{"document":""", """{"document":""")]
    [InlineData("""[1]""", """[1]""")]
    public void The_object_around_a_document_becomes_spaces(string text, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(StrictOutput.Unwrap(Encoding.UTF8.GetBytes(text))));
}
