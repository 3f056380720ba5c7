namespace FactKit.Compiler.Tests.Binding;

/// <summary>Defaults of text scalars are checked as the runtime checks documents.</summary>
public class ScalarTextTests
{
    [Theory]
    [InlineData("Timestamp", "2026-03-01T09:30:00Z")]
    [InlineData("Timestamp", "2026-03-01t09:30:00.1234567+14:00")]
    [InlineData("Timestamp", "2024-02-29T00:00:00-05:30")]
    [InlineData("Uri", "https://example.org/a?b=c#d")]
    [InlineData("Uri", "http://[::1]:80/x")]
    [InlineData("Uri", "urn:isbn:0-395-36341-1")]
    [InlineData("Uri", "mailto:a@example.org")]
    [InlineData("Uri", "https://me:you@example.org:8080/%20")]
    [InlineData("Language", "en")]
    [InlineData("Language", "pt-BR")]
    [InlineData("Language", "zh-Hant-TW")]
    [InlineData("Language", "de-1996")]
    [InlineData("Language", "sl-rozaj-biske")]
    [InlineData("Language", "i-klingon")]
    [InlineData("Language", "x-house")]
    [InlineData("Language", "en-a-bbb-x-a")]
    [InlineData("Identifier", "a.b_c:d/e-1")]
    [InlineData("Identifier", "é𐐷")]
    [InlineData("Text", "x y")]
    public void A_text_of_the_type_is_a_default(string type, string text) => Assert.Equal("", Faults(type, text));

    [Theory]
    [InlineData("Timestamp", "yesterday")]
    [InlineData("Timestamp", "2026-03-01")]
    [InlineData("Timestamp", "2026-03-01T09:30:00")]
    [InlineData("Timestamp", "2026-02-30T09:30:00Z")]
    [InlineData("Timestamp", "2026-03-01T09:30:60Z")]
    [InlineData("Timestamp", "2026-03-01T24:00:00Z")]
    [InlineData("Timestamp", "2026-03-01T09:30:00-00:00")]
    [InlineData("Timestamp", "2026-03-01T09:30:00+14:01")]
    [InlineData("Timestamp", "2026-03-01T09:30:00.12345678Z")]
    [InlineData("Timestamp", "0000-03-01T09:30:00Z")]
    [InlineData("Timestamp", "0001-01-01T00:00:00+01:00")]
    [InlineData("Uri", "example.org")]
    [InlineData("Uri", "/a/b")]
    [InlineData("Uri", "https://example.org/a b")]
    [InlineData("Uri", "https://example.org/é")]
    [InlineData("Uri", "https://example.org/%2")]
    [InlineData("Uri", "http://[::g]/")]
    [InlineData("Language", "en_GB")]
    [InlineData("Language", "english language")]
    [InlineData("Language", "")]
    [InlineData("Language", "de-1996-1996")]
    [InlineData("Language", "en-a-bb-a-cc")]
    [InlineData("Language", "x")]
    [InlineData("Identifier", "a b")]
    [InlineData("Identifier", "a#b")]
    public void Another_text_is_no_default(string type, string text) => Assert.StartsWith("(6,", Faults(type, text), StringComparison.Ordinal);

    [Fact]
    public void The_message_says_what_such_a_text_looks_like() => Assert.Equal(
        """
        (6,38) FK0304 The default "yesterday" is not valid for this field: expected a timestamp with its offset such as 2026-03-01T09:30:00Z (RFC 3339)
        (7,32) FK0304 The default "example.org" is not valid for this field: expected an absolute URI such as https://example.org/a (RFC 3986)
        (8,37) FK0304 The default "en_GB" is not valid for this field: expected a language tag such as en or pt-BR (BCP 47)
        (9,39) FK0304 The default "a b" is not valid for this field: expected an identifier of letters, digits and . _ : / -
        """,
        Schemas.Faults("""
            factkit: 1
            schema: test.schema
            types:
              Loss:
                fields:
                  a: { type: Timestamp, default: yesterday }
                  b: { type: Uri, default: example.org }
                  c: { type: Language, default: en_GB }
                  d: { type: Identifier, default: a b }
            """));

    static string Faults(string type, string text) => Schemas.Faults($"{Schemas.Head}types:\n  Loss:\n    fields:\n      a: {{ type: {type}, default: '{text}' }}\n");
}
