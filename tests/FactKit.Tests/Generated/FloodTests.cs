using System.Globalization;
using System.Numerics;
using System.Text;
using FactKit.Generated;
using FactKit.Reading;
using FactKit.Rules;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests.Generated;

/// <summary>Values that somebody chose so that their hashes are alike cost no more than others: compared with one another they would take hundreds of times as long.</summary>
public class FloodTests
{
    const int Many = 40_000;

    // The hash of .NET is 0 for each of these.
    static long Alike(int i) => (long)i << 32 | (uint)i;

    static long Other(int i) => 10_000_000_000 + i;

    static void CostsNoMore(Action<Func<int, long>> work)
    {
        var ratio = Cost.Ratio(() => work(Other), () => work(Alike), most: 20);
        Assert.True(ratio < 20, $"{ratio:F1} times as long");
    }

    static string List(Func<int, long> number, Func<string, string> item) => "[" + string.Join(',', Enumerable.Range(1, Many).Select(i => item(number(i).ToString(CultureInfo.InvariantCulture)))) + "]";

    static void Read<T, S>(S shape, string json) where S : struct, IShape<T>
    {
        var reader = new JsonFactReader(Encoding.UTF8.GetBytes(json), FactReadOptions.Default);
        shape.Read(ref reader);
        reader.Finish(out var issues);
        Assert.Empty(issues);
    }

    [Fact]
    public void Unique_quantities() => CostsNoMore(static number => Read<FactList<Quantity>, ListShape<Quantity, QuantityShape>>(new(new(), unique: true), List(number, static n => $"\">={n}\"")));

    [Fact]
    public void Unique_objects_that_hold_numbers() => CostsNoMore(static number => Read<FactList<Wide>, ListShape<Wide, Wide.Shape>>(new(new(), unique: true), List(number, static n => $"{{\"f0\":{n},\"f66\":1,\"f69\":1}}")));

    [Fact]
    public void Unique_in_a_rule()
    {
        CostsNoMore(static number => Assert.True(Rule.Unique(Enumerable.Range(1, Many).Select(number).ToFactList()).IsTrue));
        CostsNoMore(static number => Assert.True(Rule.Unique(Enumerable.Range(1, Many).Select(i => (decimal)number(i)).ToFactList()).IsTrue));
        CostsNoMore(static number => Assert.True(Rule.Unique(Enumerable.Range(1, Many).Select(i => Quantity.Exactly(number(i))).ToFactList()).IsTrue));
    }

    [Fact]
    public void Keys_of_a_map_that_a_rule_makes() => CostsNoMore(static number =>
    {
        RuleMapBuilder<long, long> map = default;
        for (var i = 1; i <= Many; i++) map.Add(number(i), i);
        Assert.Equal(Many, map.ToCel().Value.Count);
    });

    [Fact]
    public void Items_that_are_equal_but_for_how_they_are_written_stand_twice()
    {
        Assert.False(Add(static i => Quantity.Parse($">={i}.50"), Quantity.Parse(">=7.5"), new QuantityShape()));
        Assert.True(Add(static i => Quantity.Parse($">={i}.50"), Quantity.Parse(">7.5"), new QuantityShape()));
        Assert.False(Add(static i => new Wide { F0 = i, F7 = 1, F66 = 1, F69 = 1 }, new Wide { F7 = 1, F0 = 7, F66 = 1, F69 = 1 }, default(Wide.Shape)));
        Assert.True(Add(static i => new Wide { F0 = i, F7 = 1, F66 = 1, F69 = 1 }, new Wide { F6 = 1, F0 = 7, F66 = 1, F69 = 1 }, default(Wide.Shape)));
        Assert.False(Add(static i => Kept($"{{\"a\":{i}.50,\"b\":1}}"), Kept("{\"b\":1,\"a\":7.5}"), default(Anything.Shape)));

        Assert.False(Add(static i => new Claim<DateTimeOffset>(Moment(i)), new Claim<DateTimeOffset>(Moment(7).ToOffset(TimeSpan.FromHours(3))), new ClaimShape<DateTimeOffset, TimestampShape>(default)));
        Assert.False(Add(static i => new Claim<Uri>(new Uri($"http://example.org/{i}")), new Claim<Uri>(new Uri("http://example.org/7")), new ClaimShape<Uri, UriShape>(default)));
        Assert.True(Add(static i => new Claim<Uri>(new Uri($"http://example.org/{i}")), new Claim<Uri>(new Uri("http://EXAMPLE.org/7")), new ClaimShape<Uri, UriShape>(default)));

        static DateTimeOffset Moment(int hours) => new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(hours);

        static Anything Kept(string json) => Anything.Parse(json).Value;

        static bool Add<T, S>(Func<int, T> item, T last, S shape) where S : struct, IShape<T>
        {
            UniqueItems<T, S> items = default;
            for (var i = 0; i < 30; i++) Assert.True(items.Add(item(i), shape));
            return items.Add(last, shape);
        }
    }

    // .NET begins with a hash of texts that anyone can compute, and changes to another one once a table has many that are alike.
    [Fact]
    public void Names_that_somebody_made_alike()
    {
        string[] alike = [.. Texts().Take(20_000)], others = [.. alike.Select(static (_, i) => $"n{i:D7}")];
        Assert.Single(alike.Select(PublicHash).Distinct());
        string usual = Document(others), great = Document(alike);
        var ratio = Cost.Ratio(() => ClashReport.Parse(usual), () => ClashReport.Parse(great), most: 20);
        Assert.True(ratio < 20, $"{ratio:F1} times as long");

        // In a map, and as fields that nobody knows.
        static string Document(string[] names) => Samples.With("\"counts\":{" + string.Join(',', names.Select(static name => $"\"{name}\":[1]")) + "}," + string.Join(',', names.Select(static name => $"\"{name}\":1")));

        static IEnumerable<string> Texts()
        {
            for (var low = 0x4E00u; low < 0x9F00; low++)
            {
                for (var high = 0x4E00u; high < 0x9F00; high++)
                {
                    // The third pair takes back what the first has done.
                    var first = low | high << 16;
                    var hash = BitOperations.RotateLeft(Start, 5) + Start ^ first;
                    var third = BitOperations.RotateLeft(hash, 5) + hash ^ 0x5B5B5B5B;
                    if ((third & 0xFFFF) is >= 0x4E00 and < 0x9F00 && third >> 16 is >= 0x4E00 and < 0x9F00) yield return Text(first, 0x4F4F4F4F, third, 0x50505050);
                }
            }
        }

        static string Text(params uint[] pairs) => string.Concat(pairs.SelectMany(static pair => new[] { (char)(pair & 0xFFFF), (char)(pair >> 16) }));
    }

    const uint Start = (5381 << 16) + 5381;

    static (uint, uint) PublicHash(string text)
    {
        uint a = Start, b = Start;
        for (var i = 0; i + 3 < text.Length; i += 4)
        {
            a = BitOperations.RotateLeft(a, 5) + a ^ (text[i] | (uint)text[i + 1] << 16);
            b = BitOperations.RotateLeft(b, 5) + b ^ (text[i + 2] | (uint)text[i + 3] << 16);
        }
        return (a, b);
    }
}
