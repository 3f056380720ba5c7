using System.Text;

namespace FactKit.Testing.Tests;

/// <summary>A rule that cannot convert a text says which, unless it must not be shown.</summary>
public class UnreadTextTests
{
    static readonly LoadedSchema Schema = LoadedSchema.Of("""
        factkit: 1
        schema: test.unread
        types:
          Report:
            document: true
            fields:
              code: Text?
              other: Text?
              secret: { type: Text?, sensitivity: personal }
              part: Part?
              hidden: { type: Part?, sensitivity: personal }
            rules:
              - { id: code, when: has(code), assert: int(code) > 1 }
              - { id: other, when: has(other), assert: "(timestamp(other) < timestamp(0) || has(code)) && decimal(other) > 1.0" }
              - { id: secret, when: has(secret), assert: duration(secret) > duration("1s") }
          Part:
            fields:
              size: Text
            rules:
              - { id: size, assert: quantity(size) > 3 }
        """);

    [Theory]
    [InlineData("\"code\":\"12a\"", "code: cannot be evaluated: \"12a\" cannot be converted to the type that is asked for: int(code) > 1")]
    [InlineData("\"code\":\"1\\n2\"", "code: cannot be evaluated: \"1\\u000a2\" cannot be converted")]
    [InlineData("\"other\":\"x\"", "other: cannot be evaluated: \"x\" cannot be converted")]
    [InlineData("\"secret\":\"x\"", "secret: cannot be evaluated: a value cannot be converted")]
    [InlineData("\"part\":{\"size\":\"x\"}", "size: cannot be evaluated: \"x\" cannot be converted")]
    [InlineData("\"hidden\":{\"size\":\"x\"}", "size: cannot be evaluated: a value cannot be converted")]
    public void The_text_is_named(string fields, string message)
    {
        var (issues, _) = Schema.Parse(Encoding.UTF8.GetBytes("{" + fields + "}"));
        var issue = Assert.Single(issues);
        Assert.StartsWith(message, $"{issue.RuleId}: {issue.Message}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_cut()
    {
        var (issues, _) = Schema.Parse(Encoding.UTF8.GetBytes("{\"code\":\"" + new string('9', 5000) + "\"}"));
        Assert.InRange(Assert.Single(issues).Message.Length, 50, 300);
    }
}
