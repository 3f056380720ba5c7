using System.Numerics;
using FactKit.Rules;

namespace FactKit.Tests.Rules;

public class NumberTests
{
    [Theory]
    [InlineData(long.MaxValue, 1)]
    [InlineData(long.MinValue, -1)]
    public void A_sum_beyond_the_range_is_an_error(long a, long b) => Assert.Equal(RuleError.Overflow, Rule.Add(a, b).Error);

    [Fact]
    public void The_ends_of_the_range_are_errors_and_no_exceptions()
    {
        Assert.Equal(RuleError.Overflow, Rule.Divide(long.MinValue, -1L).Error);
        Assert.Equal(RuleError.Overflow, Rule.Negate(long.MinValue).Error);
        Assert.Equal(RuleError.Overflow, Rule.Multiply(long.MinValue, -1L).Error);
        Assert.Equal(RuleError.Overflow, Rule.Subtract(1L, -long.MaxValue).Error);
        Assert.Equal(RuleError.Overflow, Rule.Multiply(5000000000L, 5000000000L).Error);
        Assert.Equal(RuleError.Overflow, Rule.Subtract(0UL, 1UL).Error);
        Assert.Equal(RuleError.Overflow, Rule.Add(ulong.MaxValue, 1UL).Error);
        Assert.Equal(RuleError.DivisionByZero, Rule.Divide(1L, 0L).Error);
        Assert.Equal(RuleError.DivisionByZero, Rule.Modulo(1L, 0L).Error);
        Assert.Equal(RuleError.DivisionByZero, Rule.Modulo(1UL, 0UL).Error);
        Assert.Equal(double.PositiveInfinity, Rule.Divide(1.0, 0.0));
    }

    [Theory]
    [InlineData(43, -5, 3)]
    [InlineData(-42, -5, -2)]
    [InlineData(-3, 5, -3)]
    public void A_remainder_has_the_sign_of_the_dividend(long a, long b, long expected) => Assert.Equal(expected, Rule.Modulo(a, b).Value);

    [Fact]
    public void Decimals_are_exact_or_an_error()
    {
        Assert.Equal(0.3m, Rule.Add(0.1m, 0.2m).Value);
        Assert.Equal(RuleError.Overflow, Rule.Add(9999999999999999999999999999m, 0.1m).Error);
        Assert.Equal(RuleError.Overflow, Rule.Divide(decimal.MaxValue, 0.1m).Error);
        Assert.Equal(RuleError.DivisionByZero, Rule.Divide(1m, 0m).Error);
    }

    [Fact]
    public void Nothing_is_rounded_to_compare_numbers_of_different_types()
    {
        Assert.False(Rule.LessOrEqualMixed(9007199254740993L, 9007199254740992.0));
        Assert.True(Rule.GreaterMixed(9007199254740993L, 9007199254740992.0));
        Assert.True(Rule.LessMixed(9223372036854775807L, 9223372036854775808.0));
        Assert.True(Rule.LessMixed(-1L, 0UL));
        Assert.True(Rule.GreaterMixed(0UL, -1L));
        Assert.True(Rule.LessMixed(1L, 1.5));
        Assert.True(Rule.GreaterMixed(-1L, -1.5));
        Assert.True(Rule.LessMixed(1.5, 2UL));
        Assert.True(Rule.GreaterOrEqualMixed(2UL, 2.0));
        Assert.True(Rule.LessOrEqualMixed(-2.0, -2L));
        Assert.False(Rule.LessMixed(1L, double.NaN));
        Assert.False(Rule.GreaterOrEqualMixed(1L, double.NaN));
        Assert.False(Rule.GreaterOrEqualMixed(double.NaN, 1UL));
        Assert.True(Rule.LessMixed(Rule.Exact(1L), Rule.Exact(1.5)).IsTrue);
        Assert.True(Rule.LessMixed(Cel<long>.Undetermined(1), Rule.Exact(1.5)).IsUndetermined);
    }

    [Fact]
    public void NaN_equals_nothing_also_in_lists()
    {
        Assert.False(Rule.Equal(double.NaN, double.NaN));
        Assert.True(Rule.NotEqual(double.NaN, double.NaN));
        Assert.False(Rule.Less(double.NaN, 1.0));
        Assert.False(Rule.GreaterOrEqual(double.NaN, 1.0));
        FactList<double> list = [double.NaN];
        Assert.False(Rule.Equal(list, list));
        Assert.False(Rule.In(double.NaN, list));
        Assert.True(Rule.Equal(0.0, -0.0));
    }

    [Theory]
    [InlineData(9223372036854775807.0, null)]
    [InlineData(-9223372036854775808.0, null)]
    [InlineData(1e99, null)]
    [InlineData(double.NaN, null)]
    [InlineData(-7.9, -7L)]
    [InlineData(36028797018963968.0, 36028797018963968L)]
    public void Doubles_become_ints_without_their_fraction(double value, long? expected)
    {
        var result = Rule.ToInt(value);
        Assert.Equal(expected, result.IsKnown ? result.Value : null);
    }

    [Theory]
    [InlineData(123.456, "123.456")]
    [InlineData(-4.5e-3, "-0.0045")]
    [InlineData(0.0, "0")]
    [InlineData(-0.0, "-0")]
    [InlineData(1e23, "1e+23")]
    [InlineData(100000.0, "100000")]
    [InlineData(1000000.0, "1e+06")]
    [InlineData(1234567.5, "1.2345675e+06")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(0.00001, "1e-05")]
    [InlineData(9.5367431640625e-7, "9.5367431640625e-07")]
    [InlineData(double.PositiveInfinity, "+Inf")]
    [InlineData(double.NaN, "NaN")]
    public void Doubles_are_written_in_their_shortest_digits(double value, string expected) => Assert.Equal(expected, Rule.ToText(value));

    [Theory]
    [InlineData("6.02214e23", 6.02214e23)]
    [InlineData("-0.0", -0.0)]
    [InlineData("1e400", null)]
    [InlineData(" 1", null)]
    [InlineData("", null)]
    [InlineData("1,000", null)]
    [InlineData("Infinity", double.PositiveInfinity)]
    public void Doubles_are_read_whole_or_refused(string text, double? expected)
    {
        var result = Rule.ToDouble(text);
        Assert.Equal(expected, result.IsKnown ? result.Value : null);
    }

    [Theory]
    [InlineData("987", 987L)]
    [InlineData("-5", -5L)]
    [InlineData("9223372036854775808", null)]
    [InlineData("1.0", null)]
    [InlineData(" 1", null)]
    public void Ints_are_read_whole_or_refused(string text, long? expected)
    {
        var result = Rule.ToInt(text);
        Assert.Equal(expected, result.IsKnown ? result.Value : null);
    }

    [Theory]
    [InlineData("T", true)]
    [InlineData("True", true)]
    [InlineData("0", false)]
    [InlineData("TrUe", null)]
    [InlineData("yes", null)]
    public void Bools_are_read_in_ten_spellings(string text, bool? expected)
    {
        var result = Rule.ToBool(text);
        Assert.Equal(expected, result.IsError ? null : result.IsTrue);
    }

    [Fact]
    public void Shifts_move_bits_and_not_the_sign()
    {
        Assert.Equal(2305843009213693824, Rule.MathBitShiftRight(-1024L, 3).Value);
        Assert.Equal(0, Rule.MathBitShiftRight(-1024L, 64).Value);
        Assert.Equal(RuleError.InvalidArgument, Rule.MathBitShiftLeft(1L, -1).Error);
        Assert.Equal(-2.0, Rule.MathRound(-1.5));
        Assert.Equal(RuleError.Overflow, Rule.MathAbs(long.MinValue).Error);
        Assert.Equal(3, Rule.MathGreatest((FactList<long>)[1, 3, 2]).Value);
        Assert.True(Rule.MathLeast(default(FactList<long>)).IsError);
    }

    [Fact]
    public void A_sum_may_leave_the_range_on_its_way()
    {
        Assert.Equal(1, Rule.Sum((FactList<long>)[long.MaxValue, 1, -long.MaxValue]).Value);
        Assert.Equal(RuleError.Overflow, Rule.Sum((FactList<long>)[long.MaxValue, 1]).Error);
        Assert.Equal(0, Rule.Sum(default(FactList<long>)).Value);
    }

    // The ends of the ranges, and what is one beyond the ends of smaller ones.
    static readonly BigInteger[] s_ends =
    [
        .. from number in new[] { BigInteger.Zero, long.MinValue, long.MaxValue, ulong.MaxValue, int.MinValue, int.MaxValue, uint.MaxValue, 3037000499, long.MinValue / 2 }
           from beside in new[] { -1, 0, 1 }
           select number + beside,
    ];

    [Fact]
    public void Whole_numbers_are_exact_or_an_overflow_at_all_ends_of_their_ranges()
    {
        long[] ints = [.. s_ends.Where(end => end >= long.MinValue && end <= long.MaxValue).Select(end => (long)end).Distinct()];
        ulong[] uints = [.. s_ends.Where(end => end >= 0 && end <= ulong.MaxValue).Select(end => (ulong)end).Distinct()];
        foreach (var a in ints)
        {
            Check(-(BigInteger)a, Rule.Negate(a), Rule.Negate(Rule.Exact(a)));
            foreach (var b in ints)
            {
                Check((BigInteger)a + b, Rule.Add(a, b), Rule.Add(Rule.Exact(a), b));
                Check((BigInteger)a - b, Rule.Subtract(a, b), Rule.Subtract(Rule.Exact(a), b));
                Check((BigInteger)a * b, Rule.Multiply(a, b), Rule.Multiply(Rule.Exact(a), b));
            }
        }
        foreach (var a in uints)
        {
            foreach (var b in uints)
            {
                Check((BigInteger)a + b, Rule.Add(a, b), Rule.Add(Rule.Exact(a), b));
                Check((BigInteger)a - b, Rule.Subtract(a, b), Rule.Subtract(Rule.Exact(a), b));
                Check((BigInteger)a * b, Rule.Multiply(a, b), Rule.Multiply(Rule.Exact(a), b));
            }
        }
    }

    static void Check<T>(BigInteger expected, params ReadOnlySpan<Cel<T>> results) where T : struct, IMinMaxValue<T>, INumber<T>
    {
        var fits = expected >= BigInteger.CreateChecked(T.MinValue) && expected <= BigInteger.CreateChecked(T.MaxValue);
        foreach (var result in results)
        {
            Assert.Equal(fits, result.IsKnown);
            Assert.Equal(fits ? RuleError.None : RuleError.Overflow, result.Error);
            Assert.False(result.IsUndetermined);
            Assert.Equal(0UL, result.Causes);
            if (fits) Assert.Equal(expected, BigInteger.CreateChecked(result.Value));
        }
    }

    [Fact]
    public void An_overflow_is_an_error_of_what_is_made_of_it()
    {
        Cel<long> over = Rule.Add(long.MaxValue, 1L), zero = 0;
        foreach (var truth in new[] { Rule.Equal(over, zero), Rule.NotEqual(zero, over), Rule.Less(over, over), Rule.LessOrEqual(zero, over), Rule.Greater(over, zero), Rule.GreaterOrEqual(zero, over) })
        {
            Assert.Equal(RuleError.Overflow, truth.Error);
            Assert.False(truth.IsTrue || truth.IsFalse || truth.IsUndetermined || truth.MaybeTrue || truth.MaybeFalse);
            Assert.True((truth || true).IsTrue);
            Assert.True((truth && false).IsFalse);
        }
        Assert.Equal(RuleError.Overflow, Rule.Subtract(Rule.Add(over, 1L), 1L).Error);
        Assert.Equal(RuleError.Overflow, Rule.Negate(over).Error);
        Assert.Equal(RuleError.Overflow, Rule.Equal(Rule.Multiply(ulong.MaxValue, 2UL), Rule.Exact(0UL)).Error);
    }

    [Fact]
    public void What_is_undetermined_outweighs_an_error_and_keeps_all_causes()
    {
        Cel<long> over = Rule.Add(long.MaxValue, 1L), one = Cel<long>.Undetermined(1), other = Cel<long>.Undetermined(4);
        Assert.True(Rule.Equal(over, one) is { IsUndetermined: true, Causes: 1, IsError: false });
        Assert.True(Rule.Less(other, one) is { IsUndetermined: true, Causes: 5 });
        Assert.True(Rule.Add(other, one) is { IsUndetermined: true, Causes: 5, IsError: false });
        Assert.True(Rule.Add(over, one) is { IsUndetermined: true, Causes: 1, IsError: false });
        Assert.True(Cel<long>.Failed(RuleError.None).IsUndetermined && Truth.Failed(RuleError.None).IsUndetermined);
        foreach (var error in Enum.GetValues<RuleError>().Where(error => error != RuleError.None))
        {
            Assert.True(Cel<string>.Failed(error) is { IsError: true, IsKnown: false, IsUndetermined: false } failed && failed.Error == error);
            Assert.True(Truth.Failed(error) is { IsError: true, IsTrue: false, IsFalse: false, MaybeTrue: false, MaybeFalse: false } truth && truth.Error == error);
        }
    }

    [Fact]
    public void Exact_arithmetic_and_logic_allocate_nothing()
    {
        static Truth Work(long a, double b, decimal c, Cel<long> d) =>
            Rule.Less(Rule.Add(d, Rule.Add(a, 1L)), Rule.Exact(100L)) && Rule.Equal(Rule.Multiply(b, 2.0), 4.0) && Rule.Equal(Rule.Add(c, 0.5m), Rule.Exact(2m)) && !Rule.Less(a, 3.5);

        Assert.True(Work(4, 2, 1.5m, 3L).IsTrue);
        for (var i = 0; i < 100; i++) Work(4, 2, 1.5m, 3L);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) Work(4, 2, 1.5m, 3L);
        // Code that is not optimised boxes in generic comparisons; the warm-up leaves a little of it.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, AllowedAllocation);
    }

    [Fact]
    public void Judging_exact_claims_allocates_nothing()
    {
        FactList<Claim<Quantity>> total = [new(95)], parts = [new(92), new(92)];

        Truth Work()
        {
            var run = new FastRun();
            return Rule.LessOrEqual(Rule.Best(ref run, parts, 0), Rule.Add(Rule.Best(ref run, total, 0), Rule.ToQuantity(1L)));
        }

        for (var i = 0; i < 100; i++) Assert.True(Work().IsTrue);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) Work();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, AllowedAllocation);
    }

#if DEBUG
    const long AllowedAllocation = 1_000_000;
#else
    const long AllowedAllocation = 0;
#endif
}
