using FactKit.TestSupport;

namespace FactKit.Tests.Facts.Quantities;

public class QuantityPhraseTests
{
    public static TheoryData<string, string> Quantities()
    {
        var data = new TheoryData<string, string>();
        foreach (var (phrase, meaning) in PhraseCases.Quantities.Concat(NewsroomPhrases.Quantities)) data.Add(phrase, meaning);
        return data;
    }

    public static TheoryData<string> NoQuantities() => [.. PhraseCases.NoQuantities, .. NewsroomPhrases.NoQuantities];

    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        foreach (var (text, found) in NewsroomPhrases.Sentences) data.Add(text, found);
        return data;
    }

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
        var text = $"Officials said {phrase} were seen.";
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

    [Theory]
    [InlineData("At least 92 soldiers have been killed since September 2015, of whom four died on March 2, 2018 at 10:30.", "At least 92=>=92|four=4")]
    [InlineData("Dozens of fighters attacked; forty-three were killed and several hundred fled.", "Dozens=>=24|forty-three=43|several hundred=>=300")]
    [InlineData("In March 92 people were killed. On 3 May 2020, 14 people died.", "92=92|14=14")]
    [InlineData("The seven-year war has killed hundreds of thousands of people and displaced millions.", "seven-year=7 year|hundreds of thousands=>=200000|millions=>=2000000")]
    [InlineData("The 2,000-strong force lost 5 tanks and 12 T-72s. The 7th Brigade took 3 villages.", "2,000=2000|5=5|12=12|3=3")]
    [InlineData("Inflation was 3.5 per cent, up from 2.1% in 2019.", "3.5 per cent=3.5 %|2.1%=2.1 %")]
    [InlineData("Between 2014 and 2018, 13,000 people died, in 2015 and 2016 alone 9,000.", "13,000=13000|9,000=9000")]
    [InlineData("One hundred and two, three hundred and four; two hundred and three hundred.", "One hundred and two=102|three hundred and four=304|two hundred=200|three hundred=300")]
    [InlineData("about\n\nforty", "forty=40")]
    [InlineData("about\nforty", "about\nforty=~40")]
    [InlineData("😀 forty 😀 5", "forty=40|5=5")]
    [InlineData("twenty two second-hand cars for $1,200-1,500, thirty five-year terms", "$1,200-1,500=1200..1500 $")]
    [InlineData("five of the six", "five=5|six=6")]
    [InlineData("from 40 homes to 50", "40=40|50=50")]
    [MemberData(nameof(Sentences))]
    public void Quantities_are_found_in_their_sentence(string text, string found) =>
        Assert.Equal(found, string.Join('|', QuantityPhrase.FindAll(text).Select(m => $"{text[m.Start..m.End]}={Meaning.Of(m.Quantity)}")));

    [Fact]
    public void Every_phrase_of_the_table_is_read_as_itself()
    {
        foreach (var phrase in VagueWords.English.Phrases)
        {
            Assert.True(VagueWords.English.TryGet(phrase, out var meaning));
            Assert.True(QuantityPhrase.TryParse(phrase, out var read), phrase);
            Assert.Equal(meaning.WithText(phrase), read);
        }
    }

    [Fact]
    public void The_documentation_shows_the_whole_table_of_vague_words()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactKit.sln"))) folder = Path.GetDirectoryName(folder)!;
        var page = File.ReadAllText(Path.Combine(folder, "docs", "quantities.md"));
        var rows = page[page.IndexOf("| phrase | means | why |", StringComparison.Ordinal)..].Split('\n').TakeWhile(static line => line.StartsWith('|')).Skip(2).Select(static line => line.Split('|'));
        var shown = rows.SelectMany(static row => row[1].Split(',').Select(phrase => $"{phrase.Trim(' ', '`')}={row[2].Trim().Replace("`", "", StringComparison.Ordinal)}"));
        var table = VagueWords.English.Phrases.Select(static phrase =>
        {
            VagueWords.English.TryGet(phrase, out var meaning);
            return $"{phrase}={(phrase == "a couple" ? ">=2, best 2, approximate" : meaning.ToString())}";
        });
        Assert.Equal(table.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    /// <summary>Never rounded, and never a fault of the program.</summary>
    [Theory]
    [InlineData("123456789012345678901234567¼")]
    [InlineData("9999999999999999999999999999½")]
    [InlineData("$123456789012345678901234567¼")]
    [InlineData("minus 123456789012345678901234567⅛")]
    [InlineData("1234567890123456789012345678 million")]
    [InlineData("1234567890123456789012345678 and three quarters")]
    public void A_number_of_too_many_digits_is_none(string phrase)
    {
        Assert.False(QuantityPhrase.TryParse(phrase, out _));
        Assert.DoesNotContain(QuantityPhrase.FindAll(phrase), mention => mention.Quantity.Low > 10_000);
    }

    [Fact]
    public void A_number_of_as_many_digits_as_are_kept_is_read()
    {
        Assert.True(QuantityPhrase.TryParse("12345678901234567890123456¼", out var quantity));
        Assert.Equal(12345678901234567890123456.25m, quantity.Low);
    }

    /// <summary>Texts that make a reader look far ahead at every place.</summary>
    [Theory]
    [InlineData("between ")]
    [InlineData("one hundred and ")]
    [InlineData("a ")]
    [InlineData("hundreds of ")]
    [InlineData("1")]
    [InlineData("1,000,")]
    [InlineData("1-")]
    [InlineData("- ")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("forty to ")]
    [InlineData("'")]
    [InlineData("x")]
    [InlineData("no fewer ")]
    public void The_time_grows_with_the_length_of_the_text(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        // Eight times the text: what is quadratic takes 64 times as long.
        var ratio = Cost.Ratio(() => QuantityPhrase.FindAll(text.AsSpan(0, text.Length / 8)), () => QuantityPhrase.FindAll(text), most: 40);
        Assert.True(ratio < 40, $"eight times the text took {ratio:F1} times as long");
    }
}
