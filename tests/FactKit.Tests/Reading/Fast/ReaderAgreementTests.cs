using System.Diagnostics;
using System.Globalization;
using CsCheck;
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
