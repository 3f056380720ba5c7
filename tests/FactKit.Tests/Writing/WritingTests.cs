using System.Buffers;
using System.Text;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests.Writing;

public class WritingTests
{
    static readonly ClashReport Report = Samples.Parse(Samples.Full);

    public static readonly TheoryData<string, string> Unwritable = new()
    {
        { "null", "/headline" }, { "half", "/tags/k" }, { "nan", "/ratio" }, { "enum", "/outcome" }, { "item", "/actors/0" }, { "sentinel", "/fatalities" },
        { "digits", "/cost" }, { "kept", "/draft" }, { "keptname", "/id" }, { "case", "/events/0/kind" }, { "open", "/actors/0/sector" }, { "ref", "/losses/0/source" },
    };

    static ClashReport Make(string kind) => kind switch
    {
        "null" => Report with { Headline = null! },
        "half" => Report with { Tags = [new("k", "\uD800")] },
        "nan" => Report with { Ratio = double.NaN },
        "enum" => Report with { Outcome = default(Outcome) },
        "item" => Report with { Actors = [null!] },
        "sentinel" => Report with { Fatalities = -99L },
        "digits" => Report with { Cost = decimal.MaxValue },
        "kept" => Report with { UnknownFields = [new("draft", RawJson.Parse("1"))] },
        "keptname" => Report with { UnknownFields = [new("id", RawJson.Parse("1"))] },
        "case" => Report with { Events = [new OtherEvent { Place = "p", OtherKind = "strike" }] },
        "open" => Report with { Actors = [new Actor { Id = "a", Name = "A", Sector = Open<Sector>.Other("insurgent") }] },
        _ => Report with { Losses = [new Loss { Side = "a", Source = new Ref<Source>("x") }] },
    };

    [Theory]
    [MemberData(nameof(Unwritable))]
    public void What_cannot_be_written_is_named_and_nothing_is_half_written(string kind, string path)
    {
        var report = Make(kind);
        var output = new ArrayBufferWriter<byte>();
        Assert.Equal(path, Assert.Single(Assert.Throws<FactException>(() => report.WriteTo(output)).Issues).Path);
        Assert.Equal(0, output.WrittenCount);
        Assert.Contains(report.Validate().Issues, i => i.Path == path && i is { Severity: FactSeverity.Error, Line: null, Column: null });
    }

    [Fact]
    public void Digits_are_kept_and_minus_zero_is_zero()
    {
        Assert.Contains("\"cost\":1.10,", Encoding.UTF8.GetString(Report.ToJson()), StringComparison.Ordinal);
        Assert.Contains("\"ratio\":0,", Encoding.UTF8.GetString((Report with { Ratio = -0.0 }).ToJson()), StringComparison.Ordinal);
        Assert.Equal(100000m, Samples.Parse(Samples.With("\"cost\":1e5")).Cost);
        Assert.Equal("0.0000000000000000000000000001", Samples.Parse(Samples.With("\"cost\":1e-28")).Cost!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(0m, Samples.Parse(Samples.With("\"cost\":-0e999999999999")).Cost);
        Assert.Equal(FactCodes.OutOfRange, Samples.OnlyIssue("\"cost\":1e99999999999999999999").Code);
    }

    [Fact]
    public void Default_values_are_written_and_read_where_the_key_is_missing()
    {
        Assert.Equal(5, Samples.Parse(Samples.With("\"losses\":[{\"side\":\"a\"}]")).Losses[0].Groups);
        Assert.Contains("{\"side\":\"b\",\"groups\":5}", Encoding.UTF8.GetString(Report.ToJson()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_Schema_names_its_root_and_ends_lines_alike_everywhere()
    {
        Assert.Equal(
            "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"$id\": \"urn:factkit:test.clash:1.2.0:Anything\",\n  \"$ref\": \"#/$defs/test.clash.Anything\",\n  \"$defs\": {\n    \"test.clash.Anything\": {\n      \"type\": \"object\"\n    }\n  }\n}",
            Anything.JsonSchema);
    }
}
