using System.Text;

namespace FactKit.Benchmarks.Documents;

/// <summary>Invented words, names and sentences.</summary>
sealed class Words(Random random, bool nonAscii)
{
    static readonly string[] Plain = ["northern", "army", "ford", "village", "convoy", "militia", "river", "district", "station", "market", "hill", "garrison", "border", "patrol", "depot", "bridge"];
    static readonly string[] Others = ["північна", "армія", "село", "кордон", "міст", "القوات", "الشمالية", "قرية", "Łódź", "Zürich", "São", "Ávila", "Köprü", "naïve", "район", "станція"];

    string Word() => nonAscii && random.Next(3) > 0 ? Others[random.Next(Others.Length)] : Plain[random.Next(Plain.Length)];

    /// <summary>Some words.</summary>
    public string Some(int least, int most)
    {
        var text = new StringBuilder();
        for (var n = random.Next(least, most + 1); n > 0; n--) text.Append(text.Length > 0 ? " " : "").Append(Word());
        return text.ToString();
    }

    /// <summary>A paragraph, with quotation marks here and there.</summary>
    public string Paragraph()
    {
        var text = new StringBuilder();
        for (var n = random.Next(2, 6); n > 0; n--)
        {
            var sentence = Some(6, 18);
            text.Append(text.Length > 0 ? " " : "").Append(random.Next(5) == 0 ? "\"" + sentence + "\"" : sentence).Append('.');
        }
        return text.ToString();
    }
}
