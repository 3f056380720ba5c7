using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests.Values;

/// <summary>
/// Equal records give equal bytes, but for what .NET takes for equal in two notations, as docs/csharp.md lists it; and whatever is written reads as an equal record, which is written alike.
/// </summary>
public class EqualBytesTests
{
    static string Written<T>(string json, out T record) where T : class, IFact<T>
    {
        var result = T.Parse(Encoding.UTF8.GetBytes(json));
        Assert.True(result.IsValid, result.ToString());
        record = result.Value;
        var bytes = record.ToJson();
        var again = T.Parse(bytes).Value;
        Assert.Equal(record, again);
        Assert.Equal(record.GetHashCode(), again.GetHashCode());
        Assert.Equal(bytes, again.ToJson());
        return Encoding.UTF8.GetString(bytes);
    }

    [Theory]
    [InlineData("\"cost\":1.10", "\"cost\":1.1")]
    [InlineData("\"extra\":{\"a\":1.0}", "\"extra\":{\"a\":1}")]
    [InlineData("\"published\":\"2026-03-01T09:30:00Z\"", "\"published\":\"2026-03-01T10:30:00+01:00\"")]
    public void Values_that_NET_takes_for_equal_keep_their_notation(string one, string other)
    {
        string first = Written<ClashReport>(With(one), out var a), second = Written<ClashReport>(With(other), out var b);
        Assert.Equal(a, b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.Contains(one, first, StringComparison.Ordinal);
        Assert.Contains(other, second, StringComparison.Ordinal);

        static string With(string field) => (field.StartsWith("\"published\"", StringComparison.Ordinal) ? Samples.Least.Replace("\"published\":{\"absent\":\"not-stated\"}", "\"final\":true", StringComparison.Ordinal) : Samples.Least)[..^1] + "," + field + "}";
    }

    [Theory]
    [InlineData("7.50", "7.5")]
    [InlineData("\">=7.50\"", "\">=7.5\"")]
    [InlineData("\"1.0..2\"", "\"1..2.00\"")]
    [InlineData("{\"low\":1,\"high\":3,\"best\":2.0}", "{\"low\":1,\"high\":3,\"best\":2}")]
    public void Quantities_keep_their_digits_as_decimals_do(string one, string other)
    {
        string first = Written<Findings>(With(one), out var a), second = Written<Findings>(With(other), out var b);
        Assert.Equal(a, b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.Contains(one, first, StringComparison.Ordinal);
        Assert.Contains(other, second, StringComparison.Ordinal);

        static string With(string amount) => "{\"sources\":[{\"id\":\"s\"}],\"amount\":" + amount + "}";
    }

    /// <summary>System.Uri takes each pair for equal.</summary>
    [Theory]
    [InlineData("https://example.org/a#b", "https://example.org/a#c")]
    [InlineData("https://example.org/a", "https://EXAMPLE.org/a")]
    [InlineData("https://example.org", "https://example.org/")]
    public void Addresses_are_equal_when_their_texts_are(string one, string other)
    {
        Assert.Equal(new Uri(one), new Uri(other));
        Written<ClashReport>(Samples.With($"\"link\":\"{one}\""), out var a);
        Written<ClashReport>(Samples.With($"\"link\":\"{other}\""), out var b);
        Assert.NotEqual(a, b);
        Assert.Equal(a, b with { Link = new(one) });
        Uri first = new(one), second = new(other);
        Assert.NotEqual((FactList<Uri>)[first], [second]);
        Assert.NotEqual((FactList<Uri>)[first], [first, first]);
        Assert.Equal((FactList<Uri>)[first], [new Uri(one)]);
        Assert.NotEqual((Fact<Uri>)first, second);
        Assert.NotEqual((FactMap<Uri>)[new("k", first)], [new("k", second)]);
        Assert.NotEqual(new Claim<Uri>(first), new(second));
        Assert.Equal(Ternary.False, ((FactList<Claim<Uri>>)[new(first), new(second)]).Compatible());
    }

    [Fact]
    public void Zeros_of_either_sign_are_written_alike() => Assert.Equal(
        Written<ClashReport>(Samples.With("\"ratio\":0,\"cost\":0"), out _),
        Written<ClashReport>(Samples.With("\"ratio\":-0,\"cost\":-0"), out _));

    [Fact]
    public void The_order_of_fields_and_of_maps_does_not_count() => Gen.Select(RandomReports.Valid, Gen.Int).Sample(static (any, seed) =>
    {
        // What is kept of others is kept as it stood.
        var report = any with { UnknownFields = default };
        var json = report.ToJson();
        var shuffled = Encoding.UTF8.GetBytes(Shuffled(JsonNode.Parse(json)!, new(seed)).ToJsonString());
        var read = ClashReport.Parse(shuffled).Value;
        Assert.Equal(report, read);
        Assert.Equal(json, read.ToJson());
    }, iter: 500);

    static JsonNode Shuffled(JsonNode node, Random random)
    {
        switch (node)
        {
            case JsonObject fields:
                var entries = fields.ToArray();
                random.Shuffle(entries);
                return new JsonObject(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value is null ? null : Shuffled(entry.Value, random))));
            case JsonArray items:
                return new JsonArray([.. items.Select(item => item is null ? null : Shuffled(item, random))]);
            default:
                return node.DeepClone();
        }
    }

    static readonly string[] Dates = ["1985", "1985~", "1985?", "1985-04", "1985-04-12", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30", "1985/..", "1985/", "../1985", "[1985,1986]", "[1985..1986]", "{1985,1986}", "Y19850", "198X", "1985-21", "1985~-04", "1985-04~"];

    [Fact]
    public void Dates_that_are_equal_are_written_alike()
    {
        var read = Dates.Select(static text => EdtfDate.Parse(text)).ToList();
        foreach (var a in read)
            foreach (var b in read)
                if (a == b) Assert.Equal((a.ToString(), a.GetHashCode()), (b.ToString(), b.GetHashCode()));
        Assert.All(Dates, static text => Assert.Equal(text, EdtfDate.Parse(text).ToString()));
    }

    [Fact]
    public void Durations_that_are_equal_are_written_alike()
    {
        var read = Durations.Select(static text => ApproximateDuration.Parse(text)).ToList();
        foreach (var a in read)
            foreach (var b in read)
                if (a == b) Assert.Equal((a.ToString(), a.GetHashCode()), (b.ToString(), b.GetHashCode()));
        Assert.All(Durations, static text => Assert.Equal(text, ApproximateDuration.Parse(text).ToString()));
    }

    static readonly string[] Durations = ["PT1H", "PT60M", "PT1H0M", "~PT1H", "P1D", "PT24H", "P1W", "P7D", "PT1H..PT2H", "PT1.0H", "PT1.00H"];

    static readonly string[] Quantities =
    [
        .. from sign in new[] { "", ">=", ">", "<=", "<", "~" } from number in new[] { "92", "92.0", "92.00", "0", "0.0", "40.50", "40.5" } select sign + number,
        "1..2", "1.0..2", "1..2.00", "dozens", "Dozens", "at least 92", "at least  92", "at least 92.0", "ninety-two", "..",
    ];

    [Fact]
    public void Quantities_that_are_equal_differ_in_zeros_at_the_end_alone()
    {
        foreach (var one in Quantities)
            foreach (var other in Quantities)
            {
                Quantity a = Quantity.Parse(one), b = Quantity.Parse(other);
                if (a != b) continue;
                Assert.Equal(a.GetHashCode(), b.GetHashCode());
                Assert.Equal(WithoutZeros(a.ToString()), WithoutZeros(b.ToString()));
            }
    }

    static string WithoutZeros(string text) => Regex.Replace(text, @"(?<=\d)\.0+(?!\d)|(?<=\.\d*[1-9])0+(?!\d)", "");
}
