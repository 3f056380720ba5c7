using System.Globalization;

namespace FactKit.Testing.Tests.Oracle;

/// <summary>A stated number as the oracle knows it, apart from the product: its text and its ends.</summary>
/// <param name="Json">As a document writes it.</param>
readonly record struct Interval(string Json, decimal? Low, bool LowOpen, decimal? High, bool HighOpen)
{
    /// <summary>The values that an unknown number may turn out to have.</summary>
    static readonly decimal[] s_domain = [0, 1, 2, 2.5m, 3, 4, 5];

    public bool Has(decimal value) => (Low is not { } low || (LowOpen ? value > low : value >= low)) && (High is not { } high || (HighOpen ? value < high : value <= high));

    /// <summary>The values of the domain that it allows, as JSON.</summary>
    public IEnumerable<decimal> Values
    {
        get
        {
            foreach (var value in s_domain)
                if (Has(value)) yield return value;
        }
    }

    /// <summary>What both allow; null: nothing.</summary>
    public Interval? Meet(Interval other)
    {
        var low = Low is null || other.Low > Low ? (other.Low, other.LowOpen) : other.Low is null || Low > other.Low ? (Low, LowOpen) : (Low, LowOpen || other.LowOpen);
        var high = High is null || other.High < High ? (other.High, other.HighOpen) : other.High is null || High < other.High ? (High, HighOpen) : (High, HighOpen || other.HighOpen);
        if (low.Item1 > high.Item1 || low.Item1 is not null && low.Item1 == high.Item1 && (low.Item2 || high.Item2)) return null;
        return new("", low.Item1, low.Item2, high.Item1, high.Item2);
    }

    /// <summary>Anything.</summary>
    public static Interval All => new("", null, false, null, false);

    public static string Write(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static Interval Random(Random random)
    {
        var n = random.Next(5);
        return random.Next(9) switch
        {
            0 => new($"\">={n}\"", n, false, null, false),
            1 => new($"\"<={n}\"", null, false, n, false),
            2 => new($"\">{n}\"", n, true, null, false),
            3 => new($"\"<{n + 1}\"", null, false, n + 1, true),
            4 => new($"\"{n}..{n + 1}\"", n, false, n + 1, false),
            5 => new($"\"~{n}\"", null, false, null, false),
            _ => new(Write(n), n, false, n, false),
        };
    }
}
