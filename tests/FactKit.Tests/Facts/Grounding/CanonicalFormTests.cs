using System.Text;
using FactKit.Grounding;

namespace FactKit.Tests.Facts.Grounding;

public class CanonicalFormTests
{
    // Without ICU, .NET leaves every text as it is, and there is nothing to compare with.
    static readonly bool HasPlatform = "\u00E9".Normalize(NormalizationForm.FormD).Length == 2;

    static string Decompose(string text)
    {
        Span<char> into = stackalloc char[text.Length * CanonicalForm.Growth];
        return into[..CanonicalForm.Decompose(text, into)].ToString();
    }

    [Fact]
    public void Every_character_comes_apart_as_the_platform_takes_it()
    {
        var wrong = new List<string>();
        for (var c = '\u0001'; c < '\uFFFF'; c++)
        {
            // Characters that a later Unicode added may be unknown to one of the two.
            if (char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherNotAssigned) continue;
            if (HasPlatform && Decompose(c.ToString()) != c.ToString().Normalize(NormalizationForm.FormD)) wrong.Add($"U+{(int)c:X4}");
        }
        Assert.True(wrong.Count < 20, string.Join(' ', wrong));
        Assert.Equal("e\u0301", Decompose("\u00E9"));
        Assert.Equal("s\u0323\u0307", Decompose("\u1E69"));
        Assert.Equal("\u1112\u1161\u11AB", Decompose("한"));
    }

    [Fact]
    public void Marks_are_ordered_as_the_platform_orders_them()
    {
        var random = new Random(3);
        for (var i = 0; i < 5_000; i++)
        {
            var text = "o" + string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => (char)random.Next(0x300, 0x340)));
            if (HasPlatform) Assert.Equal(text.Normalize(NormalizationForm.FormD), Decompose(text));
        }
        Assert.Equal("o\u0323\u0308", Decompose("o\u0308\u0323"));
    }
}
