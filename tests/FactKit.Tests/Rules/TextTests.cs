using FactKit.Rules;

namespace FactKit.Tests.Rules;

public class TextTests
{
    [Fact]
    public void Texts_are_counted_in_code_points()
    {
        Assert.Equal(3, Rule.Size("a\U0001F600b"));
        Assert.Equal("b", Rule.CharAt("a\U0001F600b", 2).Value);
        Assert.Equal("", Rule.CharAt("a\U0001F600b", 3).Value);
        Assert.Equal(RuleError.OutOfRange, Rule.CharAt("a\U0001F600b", 4).Error);
        Assert.Equal(RuleError.OutOfRange, Rule.CharAt("abc", -1).Error);
        Assert.Equal(2, Rule.IndexOf("a\U0001F600b", "b"));
        Assert.Equal("\U0001F600b", Rule.Substring("a\U0001F600b", 1).Value);
        Assert.Equal("\U0001F600", Rule.Substring("a\U0001F600b", 1, 2).Value);
        Assert.Equal("b\U0001F600a", Rule.Reverse("a\U0001F600b"));
        Assert.True(Rule.Less("\uFFFD", "\U0001F600"));
    }

    [Fact]
    public void Indexes_outside_of_the_text_are_errors()
    {
        Assert.Equal(7, Rule.IndexOf("hello mellow", "ello", 2).Value);
        Assert.Equal(RuleError.OutOfRange, Rule.IndexOf("hello mellow", "ello", 20).Error);
        Assert.Equal(2, Rule.IndexOf("hello mellow", "", 2).Value);
        Assert.Equal(12, Rule.LastIndexOf("hello mellow", ""));
        Assert.Equal(7, Rule.LastIndexOf("hello mellow", "ello"));
        Assert.Equal(1, Rule.LastIndexOf("hello mellow", "ello", 6).Value);
        Assert.Equal(RuleError.OutOfRange, Rule.LastIndexOf("hello mellow", "ello", -1).Error);
        Assert.Equal(-1, Rule.LastIndexOf("", "x"));
        Assert.Equal(RuleError.OutOfRange, Rule.Substring("tacocat", 2, 1).Error);
        Assert.Equal(RuleError.OutOfRange, Rule.Substring("tacocat", 40).Error);
        Assert.Equal("", Rule.Substring("tacocat", 7).Value);
    }

    [Fact]
    public void Splitting_and_replacing_have_limits()
    {
        Assert.Equal(["hello", "hello hello"], Rule.Split("hello hello hello", " ", 2));
        Assert.Equal(["hello hello"], Rule.Split("hello hello", " ", 1));
        Assert.Empty(Rule.Split("hello hello", " ", 0));
        Assert.Equal(["h", "\U0001F600", "i"], Rule.Split("h\U0001F600i", ""));
        Assert.Equal([""], Rule.Split("", " "));
        Assert.Empty(Rule.Split("", ""));
        Assert.Equal("wello hello", Rule.Replace("hello hello", "he", "we", 1));
        Assert.Equal("hello hello", Rule.Replace("hello hello", "he", "we", 0));
        Assert.Equal("wello wello", Rule.Replace("hello hello", "he", "we", -1));
        Assert.Equal("_a_b_", Rule.Replace("ab", "", "_"));
        Assert.Equal("_ab", Rule.Replace("ab", "", "_", 1));
    }

    [Fact]
    public void Case_and_white_space_follow_CEL()
    {
        Assert.Equal("tacocÆt xii", Rule.LowerAscii("TacoCÆt Xii"));
        Assert.Equal("TACOCæT", Rule.UpperAscii("TacoCæt"));
        Assert.Equal("text", Rule.Trim("\u0085\u00A0\u1680 \t text\u2000\u3000\n"));
        Assert.Equal("\u180Etext\u200B", Rule.Trim("\u180Etext\u200B"));
        Assert.Equal("\"a\\n\\\"b\\\\\"", Rule.Quote("a\n\"b\\"));
        Assert.Equal("a-b", Rule.Join((FactList<string>)["a", "b"], "-"));
        Assert.Equal("", Rule.Join(default(FactList<string>), "-"));
    }

    [Theory]
    [InlineData("%.3f", 1.2345, "1.234")]
    [InlineData("%f", 2.71828, "2.718280")]
    [InlineData("%e", 2.71828, "2.718280e+00")]
    [InlineData("%.6e", 1052.032911275, "1.052033e+03")]
    [InlineData("%s", 64.2, "64.2")]
    [InlineData("%d", 1.5, "1.5")]
    [InlineData("%e", double.NaN, "NaN")]
    [InlineData("%f", double.NegativeInfinity, "-Infinity")]
    [InlineData("100%% of %s", 1.0, "100% of 1")]
    public void Doubles_are_formatted_as_printf_does(string format, double value, string expected) => Assert.Equal(expected, Rule.Format(format, (FactList<double>)[value]).Value);

    [Fact]
    public void Formats_take_every_type_and_refuse_what_does_not_suit()
    {
        FactList<object?> values = [5L, 26L, 30L, "Hi", true, new CelNull(), (FactList<long>)[9, 8]];
        Assert.Equal("101 1a 36 4869 1 null [9, 8]", Rule.Format("%b %x %o %x %b %s %s", values).Value);
        Assert.Equal("-1a FF", Rule.Format("%x %X", (FactList<long>)[-26, 255]).Value);
        Assert.True(Rule.Format("%d", (FactList<string>)["x"]).IsError);
        Assert.True(Rule.Format("%d %d", (FactList<long>)[1]).IsError);
        Assert.True(Rule.Format("%a", (FactList<long>)[1]).IsError);
        Assert.True(Rule.Format("%", (FactList<long>)[1]).IsError);
        Assert.True(Rule.Format("%.", (FactList<double>)[1]).IsError);
        var map = Rule.NewMap<string, long>(("b", 1), ("a", 2));
        Assert.Equal("{a: 2, b: 1}", Rule.Format("%s", (FactList<CelMap<string, long>>)[map.Value]).Value);
    }

    [Fact]
    public void Bytes_become_text_only_where_they_are_UTF_8()
    {
        Assert.Equal("ÿ", Rule.ToText(CelBytes.Create([0xC3, 0xBF])).Value);
        Assert.Equal(RuleError.BadConversion, Rule.ToText(CelBytes.Create([0, 0xFF])).Error);
        Assert.Equal("aGVsbG8=", Rule.Base64Encode(Rule.ToBytes("hello")));
        Assert.Equal(Rule.ToBytes("hello"), Rule.Base64Decode("aGVsbG8").Value);
        Assert.Equal(Rule.ToBytes("hello"), Rule.Base64Decode("aGVsbG8=").Value);
        Assert.True(Rule.Base64Decode("a").IsError);
        Assert.True(Rule.Base64Decode("aGVs bG8=").IsError);
        Assert.Equal(CelBytes.Create("abcdef"u8), Rule.Add(CelBytes.Create("abc"u8), CelBytes.Create("def"u8)));
    }

    [Fact]
    public void Maps_refuse_a_key_twice_and_compare_by_content()
    {
        Assert.Equal(RuleError.DuplicateKey, Rule.NewMap<long, string>((1, "a"), (1, "b")).Error);
        Assert.True(Rule.Equal(Rule.NewMap<string, long>(("a", 1), ("b", 2)), Rule.NewMap<string, long>(("b", 2), ("a", 1))).IsTrue);
        var map = Rule.Map<long>([new("b", 2), new("a", 1)]);
        Assert.Equal(2, Rule.Index(map, "b").Value);
        Assert.Equal(RuleError.NoSuchKey, Rule.Index(map, "c").Error);
        Assert.True(Rule.In("a", map));
        Assert.Equal(["a", "b"], Rule.Keys(map));
        Assert.Equal(RuleError.OutOfRange, Rule.Index((FactList<long>)[7], 1).Error);
        Assert.Equal([1L, 2L], Rule.Add((FactList<long>)[1], (FactList<long>)[2]));
    }
}
