using FactKit.Rules;

namespace FactKit.Tests.Rules;

public class TruthTests
{
    static readonly Truth[] All = [Truth.False, Truth.True, Truth.Undetermined(1), Truth.Failed(RuleError.Overflow)];

    /// <summary>0 false, 1 true, 2 undetermined, 3 error.</summary>
    static int Kind(Truth truth) => truth.IsFalse ? 0 : truth.IsTrue ? 1 : truth.IsUndetermined ? 2 : 3;

    [Fact]
    public void And_absorbs_false_then_undetermined_then_error()
    {
        int[,] expected = { { 0, 0, 0, 0 }, { 0, 1, 2, 3 }, { 0, 2, 2, 2 }, { 0, 3, 2, 3 } };
        for (var a = 0; a < 4; a++)
            for (var b = 0; b < 4; b++)
            {
                Assert.Equal(expected[a, b], Kind(All[a] & All[b]));
                Assert.Equal(expected[a, b], Kind(All[a] && All[b]));
            }
    }

    [Fact]
    public void Or_absorbs_true_then_undetermined_then_error()
    {
        int[,] expected = { { 0, 1, 2, 3 }, { 1, 1, 1, 1 }, { 2, 1, 2, 2 }, { 3, 1, 2, 3 } };
        for (var a = 0; a < 4; a++)
            for (var b = 0; b < 4; b++)
            {
                Assert.Equal(expected[a, b], Kind(All[a] | All[b]));
                Assert.Equal(expected[a, b], Kind(All[a] || All[b]));
            }
    }

    [Fact]
    public void Not_swaps_what_is_determined_and_keeps_the_rest()
    {
        Assert.Equal([1, 0, 2, 3], All.Select(truth => Kind(!truth)));
        Assert.Equal(5UL, (!Truth.Undetermined(5)).Causes);
        Assert.Equal(RuleError.Overflow, (!Truth.Failed(RuleError.Overflow)).Error);
    }

    [Fact]
    public void The_default_is_never_true() => Assert.True(default(Truth).IsUndetermined && !default(Truth).IsTrue);

    [Fact]
    public void What_decides_stops_the_evaluation()
    {
        var evaluated = false;
        Truth Evaluate()
        {
            evaluated = true;
            return true;
        }

        Assert.True((Truth.False && Evaluate()).IsFalse);
        Assert.True((Truth.True || Evaluate()).IsTrue);
        Assert.False(evaluated);
        Assert.True((Truth.Undetermined(1) && Evaluate()).IsUndetermined);
        Assert.True(evaluated);
    }

    [Fact]
    public void Causes_are_gathered_from_both_sides()
    {
        Assert.Equal(3UL, (Truth.Undetermined(1) & Truth.Undetermined(2)).Causes);
        Assert.Equal(3UL, (Truth.Undetermined(1) | Truth.Undetermined(2)).Causes);
        Assert.Equal(0UL, (Truth.Undetermined(1) & false).Causes);
    }

    [Fact]
    public void Lifted_operations_prefer_undetermined_to_an_error()
    {
        Cel<long> unknown = Cel<long>.Undetermined(4), error = RuleError.DivisionByZero;
        Assert.True(Rule.Add(unknown, error).IsUndetermined);
        Assert.True(Rule.Add(error, unknown).IsUndetermined);
        Assert.Equal(RuleError.DivisionByZero, Rule.Add(error, Rule.Exact(1L)).Error);
        Assert.Equal(4UL, Rule.Add(unknown, Rule.Exact(1L)).Causes);
    }

    [Fact]
    public void An_undetermined_condition_joins_both_branches()
    {
        var condition = Truth.Undetermined(1);
        Assert.Equal(7L, Rule.Join(condition, Rule.Exact(7L), Rule.Exact(7L)).Value);
        Assert.True(Rule.Join(condition, Rule.Exact(7L), Rule.Exact(8L)).IsUndetermined);
        Assert.True(Rule.Join(condition, Rule.Exact(7L), RuleError.Overflow).IsUndetermined);
        Assert.True(Rule.Join<long>(condition, RuleError.Overflow, RuleError.Overflow).IsError);
        Assert.True(Rule.Join(condition, Rule.Exact(0.0), Rule.Exact(-0.0)).IsUndetermined);
        Assert.True(Rule.Join(condition, true, true).IsTrue);
        Assert.True(Rule.Join(condition, true, false).IsUndetermined);
        Assert.Equal(RuleError.OutOfRange, Rule.Join(Truth.Failed(RuleError.OutOfRange), true, true).Error);
        var hull = Rule.Join(condition, Rule.ToQuantity(40L), Rule.ToQuantity(50L));
        Assert.Equal(Quantity.Between(40, 50), hull.Value);
        Assert.Equal(1UL, hull.Causes);
        Assert.True(Rule.Less(hull, Rule.ToQuantity(51L)).IsTrue);
        Assert.True(Rule.Less(hull, Rule.ToQuantity(45L)).IsUndetermined);
    }
}
