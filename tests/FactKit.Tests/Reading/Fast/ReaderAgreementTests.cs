using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;
using FactKit.Generated;
using FactKit.Reading;
using FactKit.Tests.Exemplar;
using FactKit.Tests.Rules;

namespace FactKit.Tests.Reading.Fast;

/// <summary>
/// The fast reader never accepts what the diagnosing reader refuses, nor gives another record; and it takes what people really write. Runs a while; longer where
/// FACTKIT_FUZZ_SECONDS says so.
/// </summary>
public class ReaderAgreementTests
{
    static readonly TimeSpan Longer = TimeSpan.FromSeconds(
        double.TryParse(Environment.GetEnvironmentVariable("FACTKIT_FUZZ_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds : 0);

    static FactReadOptions[] Options => ReaderAgreement.Options;

    [Fact]
    public void On_reports() => Run(RandomReports.Valid, static report => report.ToJson());

    [Fact]
    public void On_facts() => Run(RandomFindings.Valid, static findings => findings.ToJson());

    [Fact]
    public void On_records_with_rules() => Run(RandomLedgers.Valid, static ledger => ledger.ToJson());

    /// <summary>Short texts of characters of one and two bytes have a decoder of their own.</summary>
    [Fact]
    public void On_bytes_of_texts()
    {
        byte[] bytes = [(byte)'a', (byte)' ', 0x1F, (byte)'"', (byte)'\\', (byte)'n', 0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xD0, 0x90, 0xDF, 0xE0, 0xF0, 0xFF];
        var random = new Random(7);
        for (var i = 0; i < 50_000; i++)
        {
            var text = new byte[random.Next(1, 9)];
            foreach (ref var b in text.AsSpan()) b = bytes[random.Next(bytes.Length)];
            AgreeOnLabel([.. "{\"label\":\""u8, .. text, .. "\"}"u8]);
        }
        foreach (var length in (int[])[1, 2, 31, 32, 33, 127, 128, 255, 256, 257, 1000])
        {
            foreach (var text in (string[])[new('я', length), new string('a', length) + 'é', new string('я', length) + '€', 'ß' + new string('a', length)])
            {
                Assert.True(AgreeOnLabel(Encoding.UTF8.GetBytes($"{{\"label\":\"{text}\"}}")));
            }
        }
    }

    static bool AgreeOnLabel(byte[] json)
    {
        if (!FactReading.TryFast<Node, FastParse>(json, FactReadOptions.Default, out var value)) return false;
        Assert.Equal(FactReading.Diagnose<Node>(json, FactReadOptions.Default).Value.Label, value!.Label);
        return true;
    }

    static void Run<T>(Gen<T> records, Func<T, byte[]> write) where T : class, IFact<T>
    {
        var (plain, taken, accepted, mutants) = (0, 0, 0, 0);
        var clock = Stopwatch.StartNew();
        do
        {
            Gen.Select(records, Gen.Int).Sample((record, seed) =>
            {
                var random = new Random(seed);
                var json = write(record);
                Interlocked.Increment(ref plain);
                if (Agree<T>(json, FactReadOptions.Default)) Interlocked.Increment(ref taken);
                var respelt = Respelling.Of(json, random);
                Agree<T>(respelt, Options[random.Next(Options.Length)]);
                for (var i = 0; i < 8; i++)
                {
                    Interlocked.Increment(ref mutants);
                    if (Agree<T>(Mutation.Of(i % 2 == 0 ? json : respelt, random), Options[random.Next(Options.Length)])) Interlocked.Increment(ref accepted);
                }
            }, iter: 1_500);
        }
        while (clock.Elapsed < Longer);
        Assert.True(taken > plain * 0.98, $"only {taken} of {plain} canonical documents were taken by the fast reader");
        Assert.True(accepted > mutants / 150, $"only {accepted} of {mutants} mutants were valid: they prove little");
    }

    /// <summary>True when the fast reader accepts.</summary>
    static bool Agree<T>(byte[] json, FactReadOptions options) where T : class, IFact<T>
    {
        var fault = ReaderAgreement.Fault<T>(json, options, out var accepted);
        Assert.True(fault is null, fault);
        return accepted;
    }
}
