using System.Text.Json.Nodes;
using FactKit.Testing.Evolution;

namespace FactKit.Testing.Tests.Evolution;

public class ShrinkingTests
{
    [Fact]
    public void What_does_not_show_it_is_left_out_and_the_document_given_stays()
    {
        const string Given = """{"a":1,"list":[{"b":2},{"c":[3,4,5],"d":6}],"e":{"f":{"g":7}}}""";
        var document = (JsonObject)JsonNode.Parse(Given)!;

        var small = Shrinking.Smallest(document, made => made["list"] is JsonArray list && list.Any(item => item!["c"] is JsonArray c && c.Any(number => (int)number! == 4)));

        Assert.Equal("""{"list":[{"c":[4]}]}""", small.ToJsonString());
        Assert.Equal(Given, document.ToJsonString());
    }

    [Fact]
    public void What_depends_on_what_was_left_out_goes_too()
    {
        var document = (JsonObject)JsonNode.Parse("""{"key":1,"reference":1,"shown":true}""")!;

        // A reference needs its key, which stands before it.
        var small = Shrinking.Smallest(document, made => made.ContainsKey("shown") && (!made.ContainsKey("reference") || made.ContainsKey("key")));

        Assert.Equal("""{"shown":true}""", small.ToJsonString());
    }
}
