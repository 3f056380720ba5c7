using FactKit.Generated;
using FactKit.Tests.Exemplar;
using FactKit.Writing;

namespace FactKit.Tests.Generated;

/// <summary>A value that reads as an absence is refused where it is written: the record would not come back as it was.</summary>
public class SentinelTests
{
    static AbsenceTable Table(string sentinel) => new(AbsenceReason.Unknown) { Sentinels = [new(sentinel, AbsenceReason.Unknown)] };

    static void Refused<T, S>(S shape, T value, string sentinel) where T : notnull where S : struct, IShape<T>
    {
        var refused = Assert.Throws<FactException>(() => JsonFactWriter.Json(new FactShape<T, S>(shape, Table(sentinel)), new Fact<T>(value)));
        Assert.Equal(FactCodes.WrongValue, Assert.Single(refused.Issues).Code);
        Assert.Equal("this value stands for an absence here: give the reason unknown instead", refused.Issues[0].Message);
        Assert.NotEmpty(JsonFactWriter.Json(new FactShape<T, S>(shape, Table("\"other\"")), new Fact<T>(value)));
    }

    [Fact]
    public void A_text() => Refused(new TextShape(), "***", "\"***\"");

    [Fact]
    public void A_number() => Refused(new IntegerShape(), -99L, "-99.0");

    [Fact]
    public void A_decimal() => Refused(new DecimalShape(), -99.00m, "-99");

    [Fact]
    public void A_double() => Refused(new NumberShape(), 1e20, "100000000000000000000");

    [Fact]
    public void A_moment() => Refused(new TimestampShape(), DateTimeOffset.MinValue, "\"0001-01-01T00:00:00Z\"");

    [Fact]
    public void A_value_of_an_enum() => Refused(new EnumShape<Outcome>(OutcomeTable.Names), Outcome.Ended, "\"ended\"");

    [Fact]
    public void A_named_value_of_an_open_enum() => Refused(new OpenEnumShape<Sector>(SectorTable.Names), new Open<Sector>(Sector.Rebel), "\"rebel\"");

    [Fact]
    public void A_reference_to_a_number() => Refused(new IntegerRefShape<Source>("s"), new Ref<Source>("-99"), "-99");

    [Fact]
    public void A_number_whatever_the_culture()
    {
        var table = Table("-9.5");
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new("sv-SE") { NumberFormat = { NegativeSign = "minus" } };
        try
        {
            Assert.True(table.TryNumber("-9.50"u8, out _));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_list_that_holds_a_sentinel_is_none()
    {
        var shape = new FactShape<FactList<string>, ListShape<string, TextShape>>(new(new()), Table("\"***\""));
        Assert.Equal("[\"***\"]", JsonFactWriter.Json(shape, new Fact<FactList<string>>(["***"])));
    }
}
