using System.Text;
using System.Text.Json;

namespace FactKit.Tests.Facts.Quantities;

public class QuantityTests
{
    // Signs stay signs: by default they are escaped.
    static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string, string, string> Forms() => new()
    {
        // As a document has it, what it means, as it is written.
        { "92", "92", "92" },
        { "1.10", "1.10", "1.10" },
        { "-5", "-5", "-5" },
        { "0", "0", "0" },
        { "-0", "0", "0" },
        { "\"92\"", "92", "92" },
        { "\">=92\"", ">=92", "\">=92\"" },
        { "\">= 92\"", ">=92", "\">=92\"" },
        { "\"≥92\"", ">=92", "\">=92\"" },
        { "\">92\"", ">92", "\">92\"" },
        { "\"<=40\"", "<=40", "\"<=40\"" },
        { "\"<40\"", "<40", "\"<40\"" },
        { "\"~100\"", "~100", "\"~100\"" },
        { "\"40..50\"", "40..50", "\"40..50\"" },
        { "\"40..40\"", "40", "40" },
        { "\"-5..-2.5\"", "-5..-2.5", "\"-5..-2.5\"" },
        { "\"..\"", "..", "\"..\"" },
        { "\"dozens\"", ">=24", "\"dozens\"" },
        { "\" dozens \"", ">=24", "\"dozens\"" },
        { "\"at least 92\"", ">=92", "\"at least 92\"" },
        { "\"forty-three\"", "43", "\"forty-three\"" },
        { "\"about one hour\"", "~1 hour", "\"about one hour\"" },
        { "{\"asText\":\"a significant part\"}", "..", "{\"asText\":\"a significant part\"}" },
        { "{\"asText\":\"dozens\"}", "..", "{\"asText\":\"dozens\"}" },
        { "{\"low\":24,\"asText\":\"dozens\"}", ">=24", "\"dozens\"" },
        { "{\"low\":20,\"asText\":\"dozens\"}", ">=20", "{\"low\":20,\"asText\":\"dozens\"}" },
        { "{\"low\":92,\"asText\":\">=92\"}", ">=92", "{\"low\":92,\"asText\":\">=92\"}" },
        { "{\"low\":92}", ">=92", "\">=92\"" },
        { "{\"low\":92,\"high\":92,\"best\":92}", "92", "92" },
        { "{\"high\":40,\"highOpen\":true}", "<40", "\"<40\"" },
        { "{\"best\":100,\"approximate\":true}", "~100", "\"~100\"" },
        { "{\"best\":100}", ".. best 100", "{\"best\":100}" },
        { "{\"unit\":\"hour\",\"low\":5}", ">=5 hour", "{\"low\":5,\"unit\":\"hour\"}" },
        { "{\"low\":40,\"high\":50,\"best\":45}", "40..50 best 45", "{\"low\":40,\"high\":50,\"best\":45}" },
        { "{\"low\":40,\"high\":50,\"lowOpen\":true}", ">40 <=50", "{\"low\":40,\"high\":50,\"lowOpen\":true}" },
        { "{\"low\":92,\"high\":92,\"approximate\":true}", "92~", "{\"low\":92,\"high\":92,\"approximate\":true}" },
        { "9999999999999999999999999999", "9999999999999999999999999999", "9999999999999999999999999999" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_document_form_is_read_and_written_in_the_shortest_form_that_loses_nothing(string json, string meaning, string written)
    {
        var quantity = JsonSerializer.Deserialize<Quantity>(json);
        Assert.Equal(meaning, Meaning.Of(quantity));
        Assert.Equal(written, JsonSerializer.Serialize(quantity, Relaxed));
        Assert.Equal(quantity, JsonSerializer.Deserialize<Quantity>(written));
        Assert.Equal(quantity, Quantity.Parse(quantity.ToString()));
    }

    [Theory]
    [InlineData("\"\"", "expected a quantity such as")]
    [InlineData("\"a significant part\"", "found \"a significant part\"")]
    [InlineData("\"92 soldiers\"", "expected a quantity such as")]
    [InlineData("\">=\"", "expected a number after >=, found \">=\"")]
    [InlineData("\"~dozens\"", "expected a number after ~")]
    [InlineData("\"40..\"", "expected a quantity such as")]
    [InlineData("\"50..40\"", "expected low to be at most high, found low 50 and high 40")]
    [InlineData("\"12345678901234567890123456789\"", "at most 28 digits")]
    [InlineData("12345678901234567890123456789", "at most 28 digits")]
    [InlineData("\"007\"", "expected a quantity such as")]
    [InlineData("\"1e3\"", "expected a quantity such as")]
    [InlineData("\"1.\"", "expected a quantity such as")]
    [InlineData("true", "expected a quantity: a number, a text or an object")]
    [InlineData("{}", "expected low, high, lowOpen, highOpen, best, approximate, asText or unit, found none of them")]
    [InlineData("{\"lo\":1}", "did you mean \"low\"?")]
    [InlineData("{\"low\":1,\"low\":2}", "expected low once")]
    [InlineData("{\"low\":\"1\"}", "expected a number for low")]
    [InlineData("{\"approximate\":1}", "expected true or false for approximate")]
    [InlineData("{\"asText\":1}", "expected a text for asText")]
    [InlineData("{\"asText\":\"\"}", "expected at least one character in asText")]
    [InlineData("{\"asText\":\"\\ud800\"}", "expected whole characters")]
    [InlineData("{\"low\":5,\"high\":4}", "expected low to be at most high, found low 5 and high 4")]
    [InlineData("{\"low\":5,\"high\":5,\"highOpen\":true}", "expected low to be less than high")]
    [InlineData("{\"low\":5,\"best\":4}", "expected best to be at least low, found best 4 and low 5")]
    [InlineData("{\"low\":5,\"lowOpen\":true,\"best\":5}", "expected best to be more than low")]
    [InlineData("{\"high\":5,\"best\":6}", "expected best to be at most high")]
    [InlineData("{\"lowOpen\":true}", "expected low beside lowOpen")]
    [InlineData("{\"high\":5,\"lowOpen\":true}", "expected low beside lowOpen")]
    public void An_impossible_quantity_is_refused_with_what_was_expected(string json, string message) =>
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Long_texts_are_refused()
    {
        Assert.False(Quantity.TryParse(new string('1', 201), null, out _, out var fault));
        Assert.Equal("expected a quantity of at most 200 characters", fault);
        Assert.False(Quantity.TryParse(Encoding.UTF8.GetBytes(new string('é', 301)), null, out _));
        Assert.False(Quantity.TryParse("{" + new string(' ', 5000) + "}", null, out _, out fault));
        Assert.Contains("at most 4096 bytes", fault, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Quantity.Exactly(1).WithText(new string('x', 201)));
    }

    [Fact]
    public void Factories_refuse_what_is_impossible()
    {
        Assert.Contains("low 50 and high 40", Assert.Throws<ArgumentException>(static () => Quantity.Between(50, 40)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(static () => Quantity.AtLeast(50).WithBest(40));
        Assert.Throws<ArgumentException>(static () => Quantity.Exactly(decimal.MaxValue));
        Assert.Throws<ArgumentException>(static () => Quantity.Exactly(1).WithUnit(""));
        Assert.Throws<ArgumentException>(static () => Quantity.Exactly(1).WithText("\ud800"));
        Assert.Throws<FormatException>(static () => Quantity.Parse("soldiers"));
    }

    [Fact]
    public void Numbers_convert_and_equality_counts_every_part()
    {
        Quantity fromInt = 92, fromLong = 92L, fromDecimal = 92.0m;
        Assert.Equal(fromInt, fromLong);
        Assert.Equal(fromInt, fromDecimal);
        Assert.Equal(fromInt.GetHashCode(), fromDecimal.GetHashCode());
        Assert.Equal(92, fromInt.Best);
        Assert.True(fromInt.IsExact && !fromInt.IsUnbounded);
        Assert.True(default(Quantity).IsUnbounded && Quantity.About(100).IsUnbounded);
        Assert.NotEqual(fromInt, fromInt.WithText("ninety-two"));
        Assert.NotEqual(fromInt, fromInt.WithUnit("hour"));
        Assert.NotEqual(fromInt, fromInt.WithApproximate(true));
        Assert.NotEqual(Quantity.AtLeast(92), Quantity.MoreThan(92));
        Assert.NotEqual(Quantity.AtLeast(92), Quantity.AtMost(92));
        Assert.True(Quantity.AtLeast(92) == Quantity.Parse(">=92") && fromInt != Quantity.AtLeast(92));
        Assert.Equal(fromInt, fromInt.WithBest(null));
    }

    [Fact]
    public void Rival_counts_of_a_report_are_compatible_where_they_meet()
    {
        Quantity dozens = Quantity.Parse("dozens"), atLeast = Quantity.Parse(">=92");
        Assert.Equal(Ternary.True, atLeast.CompatibleWith(92));
        Assert.Equal(Ternary.True, dozens.CompatibleWith(Quantity.Parse("forty-three")));
        Assert.Equal(Ternary.False, dozens.CompatibleWith(8));
        Assert.Equal(Ternary.False, Quantity.MoreThan(92).CompatibleWith(92));
        Assert.Equal(Ternary.False, Quantity.LessThan(40).CompatibleWith(Quantity.AtLeast(40)));
        Assert.Equal(Ternary.Undetermined, Quantity.Exactly(1).CompatibleWith(Quantity.Parse("one hour")));
        // Parts of 92 against ">=92" hold, of 95 are undetermined, against 92 violated.
        Assert.Equal(Ternary.True, Quantity.Exactly(92).IsAtMost(atLeast));
        Assert.Equal(Ternary.Undetermined, Quantity.Exactly(95).IsAtMost(atLeast));
        Assert.Equal(Ternary.False, Quantity.Exactly(95).IsAtMost(92));
    }

    [Fact]
    public void Sums_keep_open_ends_and_drop_what_does_not_fit()
    {
        Assert.Equal(Quantity.AtLeast(96), Quantity.AtLeast(92).Add(4));
        Assert.Equal(Quantity.MoreThan(96), Quantity.MoreThan(92).Add(Quantity.AtLeast(4)));
        Assert.Equal(Quantity.Between(30, 45), Quantity.Between(40, 50).Subtract(Quantity.Between(5, 10)));
        Assert.Equal(Quantity.LessThan(3), Quantity.Exactly(5).Subtract(Quantity.MoreThan(2)));
        Assert.Equal(Quantity.About(103), Quantity.About(100).Add(3));
        Assert.Equal(Quantity.Exactly(6), Quantity.Sum(1, 2, 3));
        Assert.Equal(Quantity.Exactly(0), Quantity.Sum());
        Assert.Equal(Quantity.Exactly(1), Quantity.Sum(Quantity.Parse("one")));
        Assert.Equal(default, Quantity.Parse("one hour").Add(3));
        Assert.Equal(default, Quantity.Sum(Quantity.Parse("one hour"), 3, 4));
        Assert.Equal(Quantity.Exactly(3).WithUnit("hour"), Quantity.Sum(Quantity.Parse("one hour"), Quantity.Parse("two hours")));
        var large = 9999999999999999999999999999m;
        Assert.Equal(default, Quantity.Exactly(large).Add(1));
        Assert.Equal(Quantity.AtLeast(2), Quantity.Between(1, large).Add(1).WithBest(null));
        Assert.Equal(default, Quantity.Exactly(large).Add(0.1m));
        Assert.Equal(0m, Quantity.Exactly(large).Subtract(large).Low);
    }

    [Fact]
    public void A_table_overrides_words_and_gives_a_tolerance()
    {
        var words = VagueWords.English.With("dozens", Quantity.AtLeast(20)).With("A platoon", Quantity.Between(20, 50)).WithTolerance(0.1m);
        Assert.True(Quantity.TryParse("dozens", words, out var dozens, out _));
        Assert.Equal(">=20", Meaning.Of(dozens));
        Assert.Equal("dozens", dozens.ToString(words));
        Assert.Equal("{\"low\":20,\"asText\":\"dozens\"}", dozens.ToString());
        Assert.True(Quantity.TryParse("about a platoon", words, out var platoon, out _));
        Assert.Equal("20..50~", Meaning.Of(platoon));
        Assert.True(Quantity.TryParse("~100", words, out var about, out _));
        Assert.Equal("90.0..110.0 best 100~", Meaning.Of(about));
        Assert.Equal(about, Quantity.Parse(about.ToString(words)));
        Assert.Equal("{\"best\":100,\"approximate\":true}", Quantity.About(100).ToString(words));
        Assert.False(VagueWords.English.TryGet("a platoon", out _));
        Assert.True(words.TryGet("a  PLATOON", out var meaning) && meaning == Quantity.Between(20, 50));
        Assert.Throws<ArgumentException>(static () => VagueWords.English.With("20 men", 20));
        Assert.Throws<ArgumentOutOfRangeException>(static () => VagueWords.English.WithTolerance(2));
    }

    [Fact]
    public void Common_forms_are_read_and_written_without_allocation()
    {
        string[] texts = ["92", ">=92", "40..50", "~100", "<40"];
        var utf8 = texts.Select(Encoding.UTF8.GetBytes).ToArray();
        var chars = new char[100];
        var bytes = new byte[100];
        for (var round = 0; ; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var done = true;
            for (var i = 0; i < texts.Length; i++)
            {
                done &= Quantity.TryParse(texts[i].AsSpan(), out var one) & Quantity.TryParse(utf8[i], null, out var two) && one == two;
                done &= one.TryFormat(chars, out _, default, null) & one.TryFormat(bytes, out _, default, null);
            }
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(done);
            // The first rounds fill static tables.
            if (allocated == 0) return;
            Assert.True(round < 10, $"{allocated} bytes");
        }
    }
}
