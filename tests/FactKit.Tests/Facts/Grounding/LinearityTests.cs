using System.Diagnostics;
using FactKit.Grounding;

namespace FactKit.Tests.Facts.Grounding;

/// <summary>Work is counted, not timed: characters and words looked at, for each of article and quotation together.</summary>
public class LinearityTests
{
    static double Work(string article, Evidence quote)
    {
        var work = new MatchWork();
        new QuoteFinder(Article.FromText(article), quote, work).Find();
        return work.Steps / (double)(article.Length + quote.Exact.Length);
    }

    public static TheoryData<string> Hostile => ["tail", "head", "words", "pairs", "fragments", "marks", "one letter", "context", "paragraphs"];

    static double Work(string kind, int size) => kind switch
    {
        "tail" => Work(new string('a', size), new string('a', size / 2) + "b"),
        "head" => Work(new string('a', size), "b" + new string('a', size / 2)),
        "words" => Work(string.Concat(Enumerable.Repeat("ten ", size / 4)), string.Concat(Enumerable.Repeat("ten ", 1_500)) + "ten. ten"),
        "pairs" => Work(string.Concat(Enumerable.Repeat("ten men ", size / 8)), string.Concat(Enumerable.Repeat("ten ", 1_500)) + "men"),
        "fragments" => Work(string.Concat(Enumerable.Repeat("ten men ", size / 8)), "ten ... ten ... ten ... ten ... ten ... ten ... ten ... ten ... ten ... x"),
        "marks" => Work(string.Concat(Enumerable.Repeat("e\u0301", size / 2)), "e"),
        "one letter" => Work(new string('a', size), "a"),
        "context" => Work(new string('a', size), new Evidence("aaaa") { Prefix = new string('a', size / 2) + "b", Suffix = new string('a', size / 2) }),
        "paragraphs" => Work(string.Concat(Enumerable.Repeat("ten men\n\n", size / 9)), string.Concat(Enumerable.Repeat("ten men ", 700)) + "x"),
        _ => throw new UnreachableException(),
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_quotation_makes_the_work_grow_faster_than_the_texts(string kind)
    {
        double small = Work(kind, 20_000), large = Work(kind, 200_000);
        Assert.True(large < 60, $"{large:0.0} steps a character");
        Assert.True(large < 2 * small + 10, $"{small:0.0} steps a character grew to {large:0.0}");
    }

    [Fact]
    public void A_thousand_quotations_of_a_large_article_look_at_it_a_few_times_each()
    {
        var random = new Random(1);
        var words = Enumerable.Range(0, 5_000).Select(static i => "w" + i).ToArray();
        var text = string.Join(' ', Enumerable.Range(0, 170_000).Select(i => i % 40 == 39 ? "end.\n\n" : random.Next(3) == 0 ? "the" : words[random.Next(words.Length)]));
        var article = Article.FromText(text);
        var work = new MatchWork();
        for (var i = 0; i < 1_000; i++)
        {
            var at = text.IndexOf(' ', random.Next(text.Length - 400)) + 1;
            var quote = text[at..text.IndexOf(' ', at + 100)];
            var changed = (i % 4) switch { 0 => quote, 1 => quote.Replace(" the ", "\u00A0the ", StringComparison.Ordinal), 2 => quote.Replace(" the ", " ", StringComparison.Ordinal), _ => "x" + quote };
            Assert.NotNull(new QuoteFinder(article, new Evidence(changed), work).Find());
        }
        var steps = work.Steps / 1_000.0 / text.Length;
        Assert.True(steps < 20, $"{steps:F1} steps a character and quotation");
    }
}
