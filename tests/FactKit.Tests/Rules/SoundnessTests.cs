using System.Text.Json;
using CsCheck;
using FactKit.Rules;

namespace FactKit.Tests.Rules;

/// <summary>A determined answer must be that of every completion of the unknowns.</summary>
public class SoundnessTests
{
    const int Least = -3, Most = 6;

    // Whole numbers and halves, so that open ends leave something between them.
    static readonly decimal[] s_numbers = [.. Enumerable.Range(Least * 2, (Most - Least) * 2 + 1).Select(i => i / 2m)];

    static readonly Gen<Quantity> s_quantity = Gen.Select(Gen.Int[Least, Most], Gen.Int[0, 3], Gen.Int[0, 6]).Select((low, width, kind) => kind switch
    {
        0 or 1 => Quantity.Exactly(low),
        2 => Quantity.AtLeast(low),
        3 => Quantity.AtMost(low),
        4 => Quantity.MoreThan(low),
        5 => Quantity.LessThan(low),
        _ => Quantity.Between(low, low + width),
    });

    static IEnumerable<decimal> Completions(Quantity quantity) => s_numbers.Where(n =>
        !(n < quantity.Low || n > quantity.High || quantity.LowOpen && n == quantity.Low || quantity.HighOpen && n == quantity.High));

    static bool Agrees(Truth truth, IEnumerable<bool> completions)
    {
        var all = completions.Distinct().ToList();
        return truth.IsTrue ? !all.Contains(false) : truth.IsFalse ? !all.Contains(true) : truth.IsUndetermined;
    }

    [Fact]
    public void Comparisons_of_quantities_are_sound() => Gen.Select(s_quantity, s_quantity).Sample((a, b) =>
    {
        Cel<Quantity> x = a, y = b;
        var pairs = (from m in Completions(a) from n in Completions(b) select (m, n)).ToList();
        return Agrees(Rule.Less(x, y), pairs.Select(p => p.m < p.n)) && Agrees(Rule.LessOrEqual(x, y), pairs.Select(p => p.m <= p.n))
            && Agrees(Rule.Greater(x, y), pairs.Select(p => p.m > p.n)) && Agrees(Rule.GreaterOrEqual(x, y), pairs.Select(p => p.m >= p.n))
            && Agrees(Rule.Equal(x, y), pairs.Select(p => p.m == p.n)) && Agrees(Rule.NotEqual(x, y), pairs.Select(p => p.m != p.n));
    }, iter: 3000);

    [Fact]
    public void Arithmetic_of_quantities_holds_every_completion() => Gen.Select(s_quantity, s_quantity, Gen.Int[-3, 3]).Sample((a, b, factor) =>
    {
        Cel<Quantity> x = a, y = b, k = Rule.ToQuantity(factor * 0.5m);
        foreach (var m in Completions(a))
        {
            if (!Holds(Rule.Negate(x), -m) || !Holds(Rule.Multiply(x, k), m * factor * 0.5m) || !Holds(Rule.Multiply(k, x), m * factor * 0.5m)) return false;
            if (factor != 0 && !HoldsRatio(Rule.Divide(x, Rule.ToQuantity((long)factor)), m, factor)) return false;
            foreach (var n in Completions(b))
            {
                if (!Holds(Rule.Add(x, y), m + n) || !Holds(Rule.Subtract(x, y), m - n)) return false;
                if (!Holds(Rule.Join(Truth.Undetermined(1), x, y), m) || !Holds(Rule.Join(Truth.Undetermined(1), x, y), n)) return false;
            }
        }
        return true;
    }, iter: 2000);

    [Fact]
    public void What_arithmetic_makes_is_what_its_parts_say() => Gen.Select(s_quantity, s_quantity, Gen.Int[0, 7]).Sample((a, b, kind) =>
    {
        if ((kind & 1) != 0) a = a.WithApproximate(true).WithText("some");
        if ((kind & 2) != 0 && (a.Low ?? a.High) is { } best && !a.LowOpen && !a.HighOpen) a = a.WithBest(best);
        if ((kind & 4) != 0) (a, b) = (a.WithUnit("%"), b.WithUnit("%"));
        return new[] { a.Add(b), b.Add(a), a.Subtract(b), b.Subtract(a), Rule.Negate(a).Value }.All(made =>
            made == JsonSerializer.Deserialize<Quantity>(JsonSerializer.Serialize(made)) && made.AsText is null && made.Unit == a.Unit
            && made.IsExact == (made.Low is not null && made.Low == made.High) && (!made.IsExact || made.Best == made.Low));
    }, iter: 3000);

    [Fact]
    public void Judging_quantities_allocates_nothing()
    {
        Quantity[] values = [Quantity.Exactly(92), Quantity.AtLeast(95), Quantity.Between(40, 50), Quantity.Exactly(3).WithUnit("%")];

        int Work()
        {
            var (run, held) = (new FastRun(), 0);
            foreach (var a in values)
            {
                foreach (var b in values)
                {
                    var (x, y) = (Rule.Get(ref run, a, 0), Rule.Get(ref run, b, 0));
                    if (Rule.LessOrEqual(Rule.Add(x, y), Rule.Subtract(x, y)).IsTrue || Rule.Equal(x, Rule.Negate(y)).IsTrue) held++;
                }
            }
            return held;
        }

        for (var i = 0; i < 100; i++) Work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) Work();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    static bool Holds(Cel<Quantity> result, decimal value) => result.IsUndetermined || result.Value is var q
        && !(value < q.Low || value > q.High || q.LowOpen && value == q.Low || q.HighOpen && value == q.High);

    // The quotient as a fraction: a decimal of it may be rounded to the wrong side.
    static bool HoldsRatio(Cel<Quantity> result, decimal value, decimal by)
    {
        if (by < 0) (value, by) = (-value, -by);
        var q = result.Value;
        return !(value < q.Low * by || value > q.High * by || q.LowOpen && value == q.Low * by || q.HighOpen && value == q.High * by);
    }

    static readonly Gen<EdtfDate> s_date = Gen.OneOf(
        Gen.Select(Gen.Int[2, 4], Gen.Int[27, 31]).Select((month, day) => EdtfDate.From(new(2024, month, Math.Min(day, DateTime.DaysInMonth(2024, month))))),
        Gen.Int[2, 4].Select(month => EdtfDate.Parse($"2024-0{month}")),
        Gen.Const(EdtfDate.Parse("2024-03-2X")),
        Gen.Const(EdtfDate.Parse("[2024-02-28,2024-03-30]")));

    static IEnumerable<DateOnly> Days(EdtfDate date)
    {
        if (date.IsOneOf) return [new(2024, 2, 28), new(2024, 3, 30)];
        date.Earliest.Date.TryToDateOnly(out var first);
        date.Latest.Date.TryToDateOnly(out var last);
        return Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays);
    }

    [Fact]
    public void Comparisons_of_dates_are_sound() => Gen.Select(s_date, s_date).Sample((a, b) =>
    {
        Cel<EdtfDate> x = a, y = b;
        var pairs = (from m in Days(a) from n in Days(b) select (m, n)).ToList();
        return Agrees(Rule.Less(x, y), pairs.Select(p => p.m < p.n)) && Agrees(Rule.LessOrEqual(x, y), pairs.Select(p => p.m <= p.n))
            && Agrees(Rule.Equal(x, y), pairs.Select(p => p.m == p.n)) && Agrees(Rule.Greater(x, y), pairs.Select(p => p.m > p.n));
    }, iter: 1000);

    [Fact]
    public void Lists_of_vague_values_are_searched_soundly() => Gen.Select(s_quantity, s_quantity, s_quantity).Sample((a, b, c) =>
    {
        var list = Rule.List<Quantity>(b, c);
        var completions = from x in Completions(a) from y in Completions(b) from z in Completions(c) select x == y || x == z;
        return Agrees(Rule.In(a, list), completions);
    }, iter: 300);

    [Fact]
    public void Lifted_operations_agree_with_raw_ones_on_exact_values() => Gen.Select(Gen.Long, Gen.Long).Sample((a, b) =>
        Same(Rule.Add(a, b), Rule.Add(Rule.Exact(a), Rule.Exact(b))) && Same(Rule.Multiply(a, b), Rule.Multiply(Rule.Exact(a), Rule.Exact(b)))
        && Same(Rule.Divide(a, b), Rule.Divide(Rule.Exact(a), Rule.Exact(b))) && Rule.Less(a, b) == Rule.Less(Rule.Exact(a), Rule.Exact(b)).IsTrue
        && (Rule.Add(a, b).IsError || Rule.Add(a, b).Value == (Int128)a + b) && Rule.Add(a, b).IsError == ((Int128)a + b != unchecked(a + b))
        && Rule.Multiply(a, b).IsError == ((Int128)a * b != unchecked(a * b)));

    static bool Same(Cel<long> a, Cel<long> b) => a.IsKnown == b.IsKnown && a.Value == b.Value && a.Error == b.Error;

    [Fact]
    public void Quantities_in_different_units_are_never_compared()
    {
        Cel<Quantity> percent = Cel<Quantity>.Vague(Quantity.Exactly(5).WithUnit("%"), 1), count = Rule.ToQuantity(5L);
        Assert.True(Rule.Equal(percent, count).IsUndetermined);
        Assert.True(Rule.Less(percent, count).IsUndetermined);
        Assert.Equal(1UL, Rule.Less(percent, Rule.Add(percent, count)).Causes);
        Assert.True(Rule.Equal(count, Rule.ToQuantity(5m)).IsTrue);
        Assert.True(Rule.Equal(Cel<Quantity>.Vague(Quantity.Between(1, 2), 1), Cel<Quantity>.Vague(Quantity.Between(1, 2), 1)).IsUndetermined);
    }
}
