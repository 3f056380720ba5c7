namespace FactKit.Tests.Facts.Quantities;

/// <summary>Spells whole numbers in English, British ("and") or American.</summary>
static class Speller
{
    static readonly string[] Small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ');
    static readonly string[] Tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');

    public static string Spell(long value, bool and = true)
    {
        foreach (var (scale, name) in new[] { (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1_000L, "thousand"), (100L, "hundred") })
        {
            if (value < scale) continue;
            var rest = value % scale;
            var head = Spell(value / scale, and) + " " + name;
            return rest == 0 ? head : head + (and && rest < 100 ? " and " : " ") + Spell(rest, and);
        }
        return value < 20 ? Small[value] : Tens[value / 10] + (value % 10 == 0 ? "" : "-" + Small[value % 10]);
    }
}
