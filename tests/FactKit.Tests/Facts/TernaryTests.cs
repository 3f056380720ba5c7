namespace FactKit.Tests.Facts;

public class TernaryTests
{
    const Ternary T = Ternary.True, U = Ternary.Undetermined, F = Ternary.False;

    [Fact]
    public void The_tables_are_those_of_Kleene()
    {
        (Ternary A, Ternary B, Ternary And, Ternary Or)[] rows = [(T, T, T, T), (T, U, U, T), (T, F, F, T), (U, T, U, T), (U, U, U, U), (U, F, F, U), (F, T, F, T), (F, U, F, U), (F, F, F, F)];
        Assert.All(rows, static row => Assert.Equal((row.And, row.Or), (row.A.And(row.B), row.A.Or(row.B))));
        Assert.Equal((F, U, T), (T.Not(), U.Not(), F.Not()));
    }

    [Fact]
    public void The_default_is_undetermined() => Assert.Equal(U, default);

    [Fact]
    public void Booleans_convert_both_ways()
    {
        Assert.Equal((T, F), (true.ToTernary(), false.ToTernary()));
        Assert.Equal((true, null, false), (T.ToBoolean(), U.ToBoolean(), F.ToBoolean()));
    }
}
