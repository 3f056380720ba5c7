namespace FactKit.Tests.Facts.Quantities;

public class QuantityPhraseTests
{
    public static TheoryData<string, string> Quantities()
    {
        var data = new TheoryData<string, string>();
        foreach (var (phrase, meaning) in PhraseCases.Quantities) data.Add(phrase, meaning);
        return data;
    }

    public static TheoryData<string> NoQuantities() => [.. PhraseCases.NoQuantities];

    [Theory]
    [MemberData(nameof(Quantities))]
    public void A_phrase_means_what_the_table_says_and_keeps_its_words(string phrase, string meaning)
    {
        Assert.True(QuantityPhrase.TryParse(phrase, out var quantity), phrase);
        Assert.Equal(meaning, Meaning.Of(quantity));
        Assert.Equal(phrase, quantity.AsText);
    }

    [Theory]
    [MemberData(nameof(Quantities))]
    public void A_phrase_is_found_whole_in_running_text(string phrase, string meaning)
    {
        var shown = phrase.EndsWith(" of", StringComparison.Ordinal) && !phrase.StartsWith("a score", StringComparison.Ordinal) ? phrase[..^3] : phrase;
        if (phrase.StartsWith("the ", StringComparison.Ordinal)) shown = phrase[4..];
        var text = $"Officials said {phrase} soldiers were seen.";
        var mention = Assert.Single(QuantityPhrase.FindAll(text));
        Assert.Equal(shown, text[mention.Start..mention.End]);
        Assert.Equal(meaning, Meaning.Of(mention.Quantity));
        Assert.Equal(shown, mention.Quantity.AsText);
    }

    [Theory]
    [MemberData(nameof(NoQuantities))]
    public void What_orders_dates_or_names_is_no_quantity(string phrase)
    {
        Assert.False(QuantityPhrase.TryParse(phrase, out var quantity));
        Assert.Equal(default, quantity);
        Assert.Empty(QuantityPhrase.FindAll($"It was {phrase}."));
    }
}
