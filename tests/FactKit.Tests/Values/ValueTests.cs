using FactKit.Tests.Exemplar;

namespace FactKit.Tests.Values;

public class ValueTests
{
    [Fact]
    public void Lists_are_equal_when_their_items_are_and_the_default_is_empty()
    {
        FactList<int> list = [1, 2];
        Assert.Equal(list, new List<int> { 1, 2 }.ToFactList());
        Assert.Equal(list.GetHashCode(), ((FactList<int>)[1, 2]).GetHashCode());
        Assert.NotEqual(list, [2, 1]);
        Assert.Equal(default, (FactList<int>)[]);
        Assert.Empty(default(FactList<int>));
        Assert.Equal("[1, 2]", list.ToString());
        Assert.Throws<IndexOutOfRangeException>(() => list[2]);
    }

    [Fact]
    public void Maps_ignore_the_order_they_were_made_in()
    {
        FactMap<int> map = [new("b", 2), new("a", 1)];
        Assert.Equal(map, new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }.ToFactMap());
        Assert.Equal(map.GetHashCode(), ((FactMap<int>)[new("a", 1), new("b", 2)]).GetHashCode());
        Assert.Equal(["a", "b"], map.Keys);
        Assert.Equal(2, map["b"]);
        Assert.False(map.ContainsKey("c"));
        Assert.Throws<KeyNotFoundException>(() => map["c"]);
        Assert.Throws<ArgumentException>(static () => FactMap.Create<int>([new("a", 1), new("a", 2)]));
        Assert.Throws<ArgumentException>(static () => FactMap.Create<int>([new(null!, 1)]));
        Assert.Empty(default(FactMap<int>));
    }

    [Fact]
    public void A_fact_is_a_value_or_a_reason()
    {
        Fact<int> known = 3, absent = AbsenceReason.Withheld;
        Assert.Equal((3, null), known is var (value, reason) ? (value, reason) : default);
        Assert.Equal("withheld", absent switch { (_, AbsenceReason.Withheld) => "withheld", _ => "other" });
        Assert.Contains("withheld", Assert.Throws<InvalidOperationException>(() => absent.Value).Message, StringComparison.Ordinal);
        Assert.Equal(AbsenceReason.Unknown, default(Fact<string>).Reason);
        Assert.Throws<ArgumentNullException>(static () => new Fact<string>(null!));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Fact<string>((AbsenceReason)99));
        Assert.NotEqual(known, absent);
        Assert.True(known == 3);
        Assert.Equal("absent: withheld", absent.ToString());
    }

    [Fact]
    public void An_open_enum_is_a_value_or_another_text()
    {
        Open<Sector> known = Sector.Rebel, other = Open<Sector>.Other("pirates");
        Assert.True(known.IsKnown && known.Value == Sector.Rebel && known.OtherText is null);
        Assert.False(other.IsKnown);
        Assert.Equal("pirates", other.ToString());
        Assert.Throws<InvalidOperationException>(() => other.Value);
        Assert.Throws<ArgumentException>(static () => Open<Sector>.Other(""));
        Assert.Equal(other, Open<Sector>.Other("pirates"));
        Assert.Equal("plover:MIL", SectorTable.Names.MeaningOf(Sector.Military));
        Assert.True(SectorTable.Names.TryParse("insurgent", out var rebel) && rebel == Sector.Rebel);
    }

    [Theory]
    [InlineData("{\"a\":1,\"b\":[2]}", "{ \"b\": [2.0], \"a\": 10e-1 }", true)]
    [InlineData("\"\\u0041\"", "\"A\"", true)]
    [InlineData("1e999999999999999999999", "1e999999999999999999999", true)]
    [InlineData("1e99999999999", "10e99999999998", true)]
    [InlineData("0", "-0.0e5", true)]
    [InlineData("1.10", "1.1", true)]
    [InlineData("12", "1.3e1", false)]
    [InlineData("[\"1:\\\"\",\"\"]", "[\"1:\\\"\\\"\"]", false)]
    [InlineData("[1,2]", "[12]", false)]
    [InlineData("null", "false", false)]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":2,\"a\":1}", false)]
    public void Raw_JSON_is_compared_as_JSON(string left, string right, bool equal)
    {
        var (a, b) = (RawJson.Parse(left), RawJson.Parse(right));
        Assert.Equal(equal, a == b);
        if (equal) Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }

    [Fact]
    public void Raw_JSON_refuses_what_is_none()
    {
        Assert.Equal("[1.50,null]", RawJson.Parse(" [ 1.50 , null ] ").Text);
        Assert.Equal("null", default(RawJson).Text);
        Assert.Equal(default, RawJson.Parse("null"));
        foreach (var text in new[] { "", "[", "1 2", "\"\\ud800\"", "\"\uD800\"", new string('[', 2000) }) Assert.Throws<FormatException>(() => RawJson.Parse(text));
    }

    [Fact]
    public void The_default_result_is_not_valid_and_says_so()
    {
        FactResult<ClashReport> result = default;
        Assert.False(result.IsValid);
        Assert.Empty(result.Issues);
        Assert.Contains("never filled", Assert.Throws<FactException>(() => result.Value).Message, StringComparison.Ordinal);
        Assert.False(result is ({ }, _));
        var invalid = ClashReport.Parse("[]");
        Assert.Equal("(1,1): error wrong-type: expected an object (ClashReport), found a list", Assert.Throws<FactException>(() => invalid.Value).Message);
    }
}
