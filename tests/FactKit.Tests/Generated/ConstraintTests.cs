using System.Text;
using FactKit.Generated;
using FactKit.Reading;
using FactKit.TestSupport;
using FactKit.Tests.Exemplar;

namespace FactKit.Tests.Generated;

/// <summary>Shapes that the exemplar has no field for.</summary>
public class ConstraintTests
{
    static string Read<T, S>(S shape, string json) where S : struct, IShape<T>
    {
        var reader = new JsonFactReader(Encoding.UTF8.GetBytes(json), FactReadOptions.Default);
        shape.Read(ref reader);
        reader.Finish(out var issues);
        return string.Join('\n', issues);
    }

    [Theory]
    [InlineData("0.3", true)]
    [InlineData("1e20", true)]
    [InlineData("1e300", true)]
    [InlineData("-1000000000000000.1", true)]
    [InlineData("0", true)]
    [InlineData("1e-30", false)]
    [InlineData("5e-324", false)]
    [InlineData("0.35", false)]
    [InlineData("1e15", true)]
    public void Multiples_are_exact(string number, bool multiple) =>
        Assert.Equal(multiple, Read<double, NumberShape>(new(multipleOf: 0.1), number).Length == 0);

    [Fact]
    public void A_constant_is_named_as_documents_write_it()
    {
        Assert.Contains("expected true, which", Read<bool, ConstShape<bool, BooleanShape>>(new(default, true), "false"), StringComparison.Ordinal);
        Assert.Contains("expected \"on-going\", which", Read<Outcome, ConstShape<Outcome, EnumShape<Outcome>>>(new(new(OutcomeTable.Names), Outcome.Ongoing), "\"ended\""), StringComparison.Ordinal);
        Assert.Contains("expected \"2026-03-01T00:00:00Z\", which", Read<DateTimeOffset, ConstShape<DateTimeOffset, TimestampShape>>(new(default, new(2026, 3, 1, 0, 0, 0, default)), "\"2026-03-02T00:00:00Z\""), StringComparison.Ordinal);
        Assert.Contains("expected 1.10, which", Read<decimal, ConstShape<decimal, DecimalShape>>(new(new(), 1.10m), "1.2"), StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_differ_by_their_fragments()
    {
        Assert.Contains("wrong-value", Read<Uri, ConstShape<Uri, UriShape>>(new(default, new("https://example.org/a#b")), "\"https://example.org/a#c\""), StringComparison.Ordinal);
        Assert.Equal("", Read<FactList<Uri>, ListShape<Uri, UriShape>>(new(default, unique: true), "[\"https://example.org/a#b\",\"https://example.org/a#c\"]"));
        var many = string.Join(',', Enumerable.Range(0, 20).Select(static i => $"\"https://example.org/a#{i}\""));
        Assert.Equal("", Read<FactList<Uri>, ListShape<Uri, UriShape>>(new(default, unique: true), $"[{many}]"));
        Assert.Contains("/20: the same item", Read<FactList<Uri>, ListShape<Uri, UriShape>>(new(default, unique: true), $"[{many},\"https://example.org/a#7\"]"), StringComparison.Ordinal);
    }

    [Fact]
    public void Unique_numbers_are_compared_by_value_however_many()
    {
        var many = string.Join(',', Enumerable.Range(0, 20).Select(static i => $"{i}.50"));
        Assert.Equal("", Read<FactList<decimal>, ListShape<decimal, DecimalShape>>(new(new(), unique: true), $"[{many},-1.5,0.0]"));
        Assert.Contains("/21: the same item", Read<FactList<decimal>, ListShape<decimal, DecimalShape>>(new(new(), unique: true), $"[{many},0,-0.00]"), StringComparison.Ordinal);
        Assert.Contains("/20: the same item", Read<FactList<decimal>, ListShape<decimal, DecimalShape>>(new(new(), unique: true), $"[{many},7.5]"), StringComparison.Ordinal);
        Assert.Contains("/20: the same item", Read<FactList<double>, ListShape<double, NumberShape>>(new(new(), unique: true), $"[{many},7.5]"), StringComparison.Ordinal);
        var moments = string.Join(',', Enumerable.Range(10, 20).Select(static i => $"\"20{i}-01-01T01:00:00+01:00\""));
        Assert.Contains("/20: the same item", Read<FactList<DateTimeOffset>, ListShape<DateTimeOffset, TimestampShape>>(new(default, unique: true), $"[{moments},\"2015-01-01T00:00:00Z\"]"), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_made_to_look_alike_cost_no_more_than_others()
    {
        // The hash of .NET is 0 for each of these; compared with one another they would take hundreds of times as long.
        var alike = List(static i => (long)i << 32 | (uint)i);
        var others = List(static i => i);
        var ratio = Cost.Ratio(() => Check(others), () => Check(alike), most: 20);
        Assert.True(ratio < 20, $"{ratio:F1} times as long");

        static string List(Func<int, long> number) => string.Join(',', Enumerable.Range(0, 100_000).Select(i => number(i).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        static void Check(string numbers) => Assert.Equal("", Read<FactList<long>, ListShape<long, IntegerShape>>(new(new(), unique: true), $"[{numbers}]"));
    }
}
