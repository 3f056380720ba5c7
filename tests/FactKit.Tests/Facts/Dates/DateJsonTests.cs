using System.Text.Json;

namespace FactKit.Tests.Facts.Dates;

public class DateJsonTests
{
    [Theory]
    [InlineData("""
        "1984~"
        """)]
    [InlineData("""
        {"asText":"on Sunday"}
        """)]
    [InlineData("""
        {"edtf":"2015-09/..","asText":"since September"}
        """)]
    [InlineData("""
        {"asText":"a month later","anchor":{"ref":"thanks","relation":"after","offset":"~P1M"}}
        """)]
    [InlineData("""
        {"edtf":"1985-04-14","asText":"on Sunday","anchor":{"field":"published","relation":"before","offset":{"iso":"P2D","asText":"two days"}}}
        """)]
    public void Dates_are_written_as_they_were_read(string json)
    {
        var date = JsonSerializer.Deserialize<EdtfDate>(json);
        var written = JsonSerializer.Serialize(date);
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, JsonDocument.Parse(written).RootElement), written);
        Assert.Equal(date, JsonSerializer.Deserialize<EdtfDate>(written));
        Assert.Equal(date.GetHashCode(), JsonSerializer.Deserialize<EdtfDate>(written).GetHashCode());
    }

    [Theory]
    [InlineData("\"PT1H\"")]
    [InlineData("\"~PT30M..PT1H\"")]
    [InlineData("{\"iso\":\"PT1H\",\"asText\":\"about an hour\"}")]
    [InlineData("{\"asText\":\"for months\"}")]
    public void Durations_are_written_as_they_were_read(string json)
    {
        var duration = JsonSerializer.Deserialize<ApproximateDuration>(json);
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, JsonDocument.Parse(JsonSerializer.Serialize(duration)).RootElement));
    }

    [Theory]
    [InlineData("1984")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    [InlineData("\"1985-13\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"edtf\":null}")]
    [InlineData("{\"edtf\":\"1985\",\"edtf\":\"1985\"}")]
    [InlineData("{\"edtf\":\"1985\",\"more\":1}")]
    [InlineData("{\"asText\":\"\"}")]
    [InlineData("{\"asText\":\"x\",\"anchor\":{}}")]
    [InlineData("{\"asText\":\"x\",\"anchor\":\"published\"}")]
    [InlineData("{\"asText\":\"x\",\"anchor\":{\"field\":\"a\"}}")]
    [InlineData("{\"asText\":\"x\",\"anchor\":{\"relation\":\"same\"}}")]
    [InlineData("{\"asText\":\"x\",\"anchor\":{\"field\":\"a\",\"ref\":\"b\",\"relation\":\"same\"}}")]
    [InlineData("{\"asText\":\"x\",\"anchor\":{\"field\":\"a\",\"relation\":\"near\"}}")]
    [InlineData("{\"asText\":\"x\",\"anchor\":{\"field\":\"a\",\"relation\":\"after\",\"offset\":\"-P1D\"}}")]
    [InlineData("{\"anchor\":{\"field\":\"a\",\"relation\":\"after\"}}")]
    public void What_is_no_date_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>(json));

    [Theory]
    [InlineData("60")]
    [InlineData("{}")]
    [InlineData("\"1H\"")]
    [InlineData("{\"iso\":\"PT1H\",\"edtf\":\"1985\"}")]
    public void What_is_no_duration_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ApproximateDuration>(json));

    [Fact]
    public void A_date_that_says_nothing_is_not_written()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(EdtfDate)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(ApproximateDuration)));
    }

    [Fact]
    public void An_anchor_needs_a_name_and_a_relation()
    {
        Assert.Throws<ArgumentException>(() => DateAnchor.ToField("", AnchorRelation.Same));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateAnchor.ToRecord("key", default));
    }
}
