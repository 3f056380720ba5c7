using System.Text;
using System.Text.Json;
using CsCheck;

namespace FactKit.Tests.Facts.Quantities;

public class QuantityPropertyTests
{
    static readonly string[] Texts = ["dozens", "at least 92", "forty-three", "a significant part", "~100", "é \"x\"", "40..50", "{}", " ", "about one hour", "dozens of"];

    static readonly Gen<decimal> Number = Gen.OneOf(
        Gen.Int[-20, 200].Select(static n => (decimal)n),
        Gen.Int[-2000, 2000].Select(static n => n / 10m),
        Gen.Select(Gen.Long, Gen.Int[0, 18]).Select(static (digits, scale) => new decimal((int)digits, (int)(digits >> 32), 0, digits < 0, (byte)scale)));

    static readonly Gen<Quantity> Any = Gen.Select(Number, Number, Number, Gen.Int[0, 255], Gen.Int[0, Texts.Length * 3]).Select(static (a, b, c, flags, text) =>
    {
        var sorted = new[] { a, b, c }.Order().ToArray();
        // Best before the ends, so that an exact one can be without it.
        var parts = new QuantityParts
        {
            Low = (flags & 1) != 0 ? sorted[0] : null,
            Best = (flags & 2) != 0 ? sorted[1] : null,
            High = (flags & 4) != 0 ? (flags & 128) != 0 && (flags & 2) == 0 ? sorted[0] : sorted[2] : null,
            LowOpen = (flags & 9) == 9,
            HighOpen = (flags & 20) == 20,
            Approximate = (flags & 32) != 0,
            AsText = text < Texts.Length ? Texts[text] : null,
            Unit = (flags & 64) != 0 && text % 2 == 0 ? "hour" : null,
        };
        return parts.Fault(out var quantity) is null ? quantity : Quantity.Exactly(a);
    });

    [Fact]
    public void Every_quantity_survives_its_text_and_its_json() => Any.Sample(static quantity =>
    {
        var text = quantity.ToString();
        Assert.True(Quantity.TryParse(text, null, out var read, out var fault), fault);
        Assert.Equal(quantity, read);
        Assert.Equal(quantity.GetHashCode(), read.GetHashCode());
        Assert.Equal(quantity, JsonSerializer.Deserialize<Quantity>(JsonSerializer.SerializeToUtf8Bytes(quantity)));
        Span<char> chars = stackalloc char[1000];
        Assert.True(quantity.TryFormat(chars, out var length, default, null));
        Assert.Equal(text, chars[..length].ToString());
        Span<byte> bytes = stackalloc byte[1000];
        Assert.True(quantity.TryFormat(bytes, out length, default, null));
        Assert.Equal(text, Encoding.UTF8.GetString(bytes[..length]));
        Assert.False(quantity.TryFormat(bytes[..(length - 1)], out length, default, null));
        Assert.Equal(0, length);
    }, iter: 20_000);

    static readonly string[] Pieces =
    [
        ">", "<", "=", "~", "..", "-", ".", "0", "9", "92", "1,200", " ", "\u00A0", "one", "forty", "-three", "hundred", "and", "million", "dozens", "of", "a", "at least", "between", "to", "or more", "%", "$",
        "é", "\ud800", "{", "}", "\"low\":", "\"asText\":\"", "\n\n", "third", "March", "2018", "half", "point", "hour", "many", "+", "odd", "12345678901234567890123456789", "no", "the", "\u2013", "\ud83d\ude00",
    ];

    static readonly Gen<string> Mixed = Gen.Int[0, Pieces.Length * 2 - 1].Array[0, 12].Select(static picks =>
        string.Concat(picks.Select(static pick => pick < Pieces.Length ? Pieces[pick] : " " + Pieces[pick - Pieces.Length])));

    [Fact]
    public void Nothing_throws_and_what_is_read_comes_back() => Mixed.Sample(static text =>
    {
        var ok = Quantity.TryParse(text, null, out var quantity, out var fault);
        Assert.Equal(ok, fault is null);
        if (ok) Assert.Equal(quantity, Quantity.Parse(quantity.ToString()));
        else Assert.Equal(default, quantity);
        var at = 0;
        foreach (var mention in QuantityPhrase.FindAll(text))
        {
            Assert.True(mention.Start >= at && mention.Length > 0 && mention.End <= text.Length);
            Assert.Equal(text[mention.Start..mention.End], mention.Quantity.AsText);
            at = mention.End;
        }
    }, iter: 50_000);

    [Fact]
    public void Utf8_and_utf16_agree() => Mixed.Sample(static text =>
    {
        if (text.Contains('\ud800') && !text.Contains("\ud83d\ude00", StringComparison.Ordinal)) return;
        var valid = text.Replace("\ud800", "", StringComparison.Ordinal);
        Assert.Equal(Quantity.TryParse(valid, null, out var wide, out _), Quantity.TryParse(Encoding.UTF8.GetBytes(valid), null, out var narrow));
        Assert.Equal(wide, narrow);
    }, iter: 20_000);

    // Ends are multiples of four, so that between any two of them there are three completions: enough to stand for the decimals.
    static readonly Gen<Quantity> Few = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 15]).Select(static (a, b, flags) =>
    {
        var parts = new QuantityParts { Low = (flags & 1) != 0 ? Math.Min(a, b) * 4 : null, High = (flags & 2) != 0 ? Math.Max(a, b) * 4 : null, LowOpen = (flags & 5) == 5, HighOpen = (flags & 10) == 10 };
        return parts.Fault(out var quantity) is null ? quantity : Quantity.Exactly(a * 4);
    });

    static IEnumerable<int> Completions(Quantity q) =>
        Enumerable.Range(-8, 36).Where(n => (q.Low is not { } low || n > low || n == low && !q.LowOpen) && (q.High is not { } high || n < high || n == high && !q.HighOpen));

    static Ternary Agree(Quantity a, Quantity b, Func<int, int, bool> holds)
    {
        var all = Completions(a).SelectMany(x => Completions(b).Select(y => holds(x, y))).Distinct().ToArray();
        return all.Length == 2 ? Ternary.Undetermined : all[0] ? Ternary.True : Ternary.False;
    }

    [Fact]
    public void Comparisons_agree_with_trying_every_completion()
    {
        var seen = new int[3];
        Gen.Select(Few, Few).Sample((a, b) =>
        {
            Interlocked.Increment(ref seen[(int)a.IsLess(b) + 1]);
            Assert.Equal(Agree(a, b, static (x, y) => x < y), a.IsLess(b));
            Assert.Equal(Agree(a, b, static (x, y) => x <= y), a.IsAtMost(b));
            Assert.Equal(Agree(a, b, static (x, y) => x > y), a.IsMore(b));
            Assert.Equal(Agree(a, b, static (x, y) => x >= y), a.IsAtLeast(b));
            Assert.Equal(Agree(a, b, static (x, y) => x == y), a.IsEqual(b));
            Assert.Equal(Completions(a).Intersect(Completions(b)).Any() ? Ternary.True : Ternary.False, a.CompatibleWith(b));
        }, iter: 20_000);
        Assert.All(seen, static count => Assert.True(count > 500));
    }

    [Fact]
    public void Sums_and_differences_hold_exactly_what_completions_reach() => Gen.Select(Few, Few).Sample(static (a, b) =>
    {
        // Within the window that completions were tried in; ends of the window stand for no end.
        Check(a.Add(b), from x in Completions(a) from y in Completions(b) select x + y, a.Low + b.Low, a.High + b.High);
        Check(a.Subtract(b), from x in Completions(a) from y in Completions(b) select x - y, a.Low - b.High, a.High - b.Low);

        static void Check(Quantity result, IEnumerable<int> reached, decimal? low, decimal? high)
        {
            var all = reached.ToHashSet();
            Assert.All(all, n => Assert.NotEqual(Ternary.False, result.CompatibleWith(n)));
            Assert.Equal(low, result.Low);
            Assert.Equal(high, result.High);
            if (low is { } l) Assert.Equal(!all.Contains((int)l), result.LowOpen);
            if (high is { } h) Assert.Equal(!all.Contains((int)h), result.HighOpen);
        }
    }, iter: 20_000);

    [Fact]
    public void Whole_numbers_are_read_as_they_are_spelled()
    {
        for (var n = 0; n <= 1_000_000; n += n < 20_000 ? 1 : 37) Check(n);
        Check(1_000_000);
        Gen.Long[0, 999_999_999_999_999].Sample(Check, iter: 5_000);

        static void Check(long n)
        {
            foreach (var and in new[] { true, false })
            {
                var words = Speller.Spell(n, and);
                Assert.True(QuantityPhrase.TryParse(words, out var quantity), words);
                if (quantity.Low != n || !quantity.IsExact) Assert.Fail($"{words} was read as {Meaning.Of(quantity)}");
            }
        }
    }

    [Fact]
    public void Exact_sums_agree_with_large_integers() => Gen.Select(Number, Number).Sample(static (a, b) =>
    {
        if (!ExactDecimal.TryAdd(a, b, out var sum)) return;
        static System.Numerics.BigInteger Scaled(decimal value) => new System.Numerics.BigInteger(decimal.Truncate(value)) * System.Numerics.BigInteger.Pow(10, 28)
            + new System.Numerics.BigInteger((value - decimal.Truncate(value)) * 10_000_000_000_000_000_000_000_000_000m);
        Assert.Equal(Scaled(a) + Scaled(b), Scaled(sum));
    }, iter: 20_000);
}
