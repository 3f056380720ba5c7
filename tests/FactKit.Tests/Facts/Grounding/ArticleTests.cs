using System.Security.Cryptography;
using System.Text;

namespace FactKit.Tests.Facts.Grounding;

public class ArticleTests
{
    [Fact]
    public void An_article_knows_its_parts_lines_and_hash()
    {
        var article = Article.FromParts(("title", "T"), ("body", "a\rb\r\nc\nd"));
        Assert.Equal("T\n\na\rb\r\nc\nd", article.Text);
        Assert.Equal(["title", "body"], article.Parts.Select(static part => part.Name));
        Assert.Equal((3, 11), (article.Parts[1].Start, article.Parts[1].End));
        Assert.Equal([(3, 1), (4, 1), (5, 1), (6, 1)], new[] { "a", "b", "c", "d" }.Select(letter => (article.Find(letter).Span!.Value.Line, article.Find(letter).Span!.Value.Column)));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Article.FromText("abc").Hash);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("é🙂"))), Article.FromText("é🙂").Hash);
    }

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentNullException>(static () => Article.FromText(null!));
        Assert.Throws<ArgumentException>(static () => Article.FromParts());
        Assert.Throws<ArgumentException>(static () => Article.FromParts(("body", "a"), ("Body", "b")));
        Assert.Throws<ArgumentException>(static () => Article.FromParts((" ", "a")));
        Assert.Throws<ArgumentException>(static () => Article.FromText(new string('a', Article.MaxLength + 1)));
        Assert.Throws<ArgumentNullException>(static () => new Evidence(null!));
        Assert.Throws<ArgumentNullException>(static () => Article.FromText("").Find(null!));
    }

    [Fact]
    public void A_default_span_is_empty()
    {
        ArticleSpan none = default;
        Assert.Equal(("", "", 0, 0, 0), (none.Text, none.Part, none.Line, none.Column, none.Length));
    }
}
