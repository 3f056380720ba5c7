using System.Diagnostics;
using FactKit.Rules;

namespace FactKit.Tests.Rules;

public class UniqueTests
{
    static string Quantities(params string[] items) => Rule.Unique(Cel<FactList<Quantity>>.Vague(items.Select(Quantity.Parse).ToFactList(), 1)).ToString();

    static string Dates(params string[] items) => Rule.Unique(items.Select(EdtfDate.Parse).ToFactList()).ToString();

    [Fact]
    public void Exact_items_are_unique_or_not()
    {
        Assert.True(Rule.Unique<long>([]).IsTrue);
        Assert.True(Rule.Unique([1L, 2L, 3L]).IsTrue);
        Assert.True(Rule.Unique([1L, 2L, 1L]).IsFalse);
        Assert.True(Rule.Unique([1.0m, 1m]).IsFalse);
        Assert.True(Rule.Unique([0.0, -0.0]).IsFalse);
        Assert.True(Rule.Unique([double.NaN, double.NaN]).IsTrue);
        Assert.True(Rule.Unique(["a", "A"]).IsTrue);
        Assert.True(Rule.Unique(["a", "b", "a"]).IsFalse);
        Assert.True(Rule.Unique<FactList<string>>([["a", "b"], ["b", "a"]]).IsTrue);
        Assert.True(Rule.Unique<FactList<string>>([["a", "b"], ["a", "b"]]).IsFalse);
        Assert.True(Rule.Unique([new Ref<Ledger>("a"), new Ref<Ledger>("a")]).IsFalse);
    }

    [Fact]
    public void Items_that_may_be_equal_leave_it_undetermined()
    {
        Assert.Equal("undetermined", Quantities(">=4", "5"));
        Assert.Equal("undetermined", Quantities(">=4", ">=4"));
        Assert.Equal("true", Quantities(">=4", "3", "1..2"));
        Assert.Equal("false", Quantities(">=4", "3", "3"));
        Assert.Equal("undetermined", Quantities("3 km", "3"));
        Assert.Equal("false", Quantities("3 km", "3 km"));
        Assert.Equal("undetermined", Dates("2024-01", "2024-01-03"));
        Assert.Equal("true", Dates("2024-01", "2024-02-03"));
        Assert.Equal("false", Dates("2024-01", "2024-02-03", "2024-02-03"));
        Assert.True(Rule.Unique<FactList<Quantity>>([[Quantity.Parse(">=4")], [Quantity.Parse("5")]]).IsUndetermined);
        Assert.True(Rule.Unique<object>([new(), new()]).IsUndetermined);
        Assert.True(Rule.Unique(Cel<FactList<long>>.Undetermined(4)) is { IsUndetermined: true, Causes: 4 });
        // The words of a source are no part of the number.
        Assert.True(Rule.Unique<Quantity>([Quantity.Exactly(5), Quantity.Exactly(5).WithText("five")]).IsFalse);
        Assert.True(Rule.Unique<FactList<Quantity>>([[Quantity.Exactly(5)], [Quantity.Exactly(5).WithText("five")]]).IsFalse);
    }

    [Fact]
    public void A_long_list_takes_a_moment()
    {
        var watch = Stopwatch.StartNew();
        Assert.True(Rule.Unique(Enumerable.Range(0, 200_000).Select(i => $"item {i}").ToFactList()).IsTrue);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }
}
