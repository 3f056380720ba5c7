using System.Buffers;
using System.Globalization;
using System.Text;
using CsCheck;
using FactKit.Generated;
using FactKit.Syntax;
using FactKit.Tests.Exemplar;
using FactKit.Writing;

namespace FactKit.Tests.Writing;

/// <summary>The writer that is used gives byte by byte what Utf8JsonWriter gives, and fails exactly where that one's visitor does.</summary>
public class FastWriterTests
{
    static byte[]? Fast<T>(T record) where T : class, IFactObject<T>
    {
        var writer = new FastWriter(new FastWriteRest(1).Begin());
        T.Visit(ref writer, record);
        return writer.Failed ? null : writer.Written.ToArray();
    }

    static byte[]? Plain<T>(T record) where T : class, IFactObject<T>
    {
        try
        {
            return FactReading.Write(record).WrittenSpan.ToArray();
        }
        catch (FactException)
        {
            return null;
        }
    }

    static void Agree<T>(T record) where T : class, IFactObject<T> => Assert.Equal(Plain(record) is { } json ? Encoding.UTF8.GetString(json) : null, Fast(record) is { } fast ? Encoding.UTF8.GetString(fast) : null);

    [Fact]
    public void On_reports_valid_or_not() => RandomReports.Any.Sample(Agree, iter: 3_000);

    [Fact]
    public void On_facts() => RandomFindings.Valid.Sample(Agree, iter: 2_000);

    [Fact]
    public void On_texts_of_all_characters_at_all_lengths()
    {
        for (var length = 0; length < 70; length++)
        {
            for (var at = 0; at < length; at++)
            {
                foreach (var c in "\"\\\u007f\u001f\u0080\u00a0é\u2028€\ufeff\uffff\ud800")
                {
                    var text = new string('a', at) + c + new string('b', length - at - 1);
                    Agree(new Node { Label = text });
                }
            }
        }
        for (var c = 0; c < 0x11000; c += 7) Agree(new Node { Label = char.IsSurrogate((char)c) ? "x" : char.ConvertFromUtf32(c) + "y" });
    }

    [Fact]
    public void On_numbers() => Gen.Int.Sample(static seed =>
    {
        var random = new Random(seed);
        var number = random.Next(5) switch
        {
            0 => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)),
            1 => Math.Round(random.NextDouble() * Math.Pow(10, random.Next(-4, 10)), random.Next(8)),
            2 => random.Next(-1000, 1000) / 8.0,
            3 => random.NextDouble() * Math.Pow(10, random.Next(-6, 20)),
            _ => double.Parse($"{random.Next(1_000_000)}.{random.Next(1_000_000):000000}", CultureInfo.InvariantCulture),
        };
        if (random.Next(2) == 0) number = -number;
        var report = Samples.Parse(Samples.Least);
        Agree(report with { Ratio = number });
        Agree(report with { Cost = new decimal(random.Next(), random.Next(3) == 0 ? random.Next() : 0, random.Next(5) == 0 ? random.Next() : 0, false, (byte)random.Next(29)) });
    }, iter: 20_000);

    [Fact]
    public void On_moments() => Gen.Int.Sample(static seed =>
    {
        var random = new Random(seed);
        var ticks = random.NextInt64(DateTime.MinValue.Ticks + TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay);
        ticks -= ticks % (long)Math.Pow(10, random.Next(8));
        var moment = new DateTimeOffset(ticks, TimeSpan.FromMinutes(random.Next(3) == 0 ? 0 : random.Next(-840, 841)));
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        text = text[..TimestampText.Write(moment, text)];
        Assert.Equal(TimestampText.Write(moment), Encoding.ASCII.GetString(text));
        Assert.True(TimestampText.TryRead(text, out var read));
        Assert.True(moment.EqualsExact(read));
    }, iter: 20_000);

    [Fact]
    public void Nothing_is_written_to_a_buffer_where_a_record_cannot_be()
    {
        var output = new ArrayBufferWriter<byte>();
        Assert.Throws<FactException>(() => (Samples.Parse(Samples.Least) with { Headline = "\ud800" }).WriteTo(output));
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void A_record_nested_too_deep_is_refused_by_both()
    {
        var node = new Node { Label = "x" };
        for (var i = 0; i < 600; i++) node = new() { Label = "x", Children = [node] };
        Agree(node);
        Assert.Null(Fast(node));
    }
}
