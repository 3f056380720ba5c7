namespace FactKit.Tests.Facts.Quantities;

/// <summary>Phrases and what they mean, in the notation of <see cref="Meaning"/>.</summary>
static class PhraseCases
{
    /// <summary>Phrases of one quantity each.</summary>
    public static readonly (string Phrase, string Meaning)[] Quantities =
    [
        // Cardinals in words.
        ("zero", "0"), ("one", "1"), ("seven", "7"), ("twelve", "12"), ("nineteen", "19"), ("twenty", "20"), ("forty-three", "43"), ("Forty-three", "43"), ("FORTY THREE", "43"),
        ("forty‑three", "43"), ("forty‐three", "43"), ("ninety-nine", "99"), ("one hundred", "100"), ("a hundred", "100"), ("one hundred five", "105"), ("one hundred and five", "105"),
        ("a hundred and twenty-one", "121"), ("nine hundred and ninety-nine", "999"), ("twelve hundred", "1200"), ("twenty-three hundred and one", "2301"), ("one thousand", "1000"),
        ("a thousand and one", "1001"), ("two thousand three hundred", "2300"), ("three thousand and forty", "3040"), ("forty thousand", "40000"), ("two hundred and fifty thousand", "250000"),
        ("one hundred thousand", "100000"), ("one million", "1000000"), ("a million", "1000000"), ("two million three hundred thousand and six", "2300006"), ("five billion", "5000000000"),
        ("a trillion", "1000000000000"), ("two point five million", "2500000"), ("three point one four", "3.14"), ("zero point five", "0.5"), ("half a million", "500000"),
        ("two and a half million", "2500000"), ("two and a half", "2.5"), ("one and a half hours", "1.5 hour"), ("minus five", "-5"), ("a million and a half", "1500000"),
        // Digits.
        ("1,200", "1200"), ("1 200", "1200"), ("1\u00A0200", "1200"), ("1\u2009200", "1200"), ("1\u202F200", "1200"), ("1,234,567", "1234567"), ("1,200.50", "1200.50"), ("2.5 million", "2500000"),
        ("1.2 million", "1200000"), ("3 thousand", "3000"), ("40k", "40000"), ("2bn", "2000000000"), ("1.5 billion", "1500000000"), ("4 hundred", "400"), ("3 dozen", "36"), ("−5", "-5"),
        // At least, more than.
        ("at least 92", ">=92"), ("At least ninety-two", ">=92"), ("at the very least 40", ">=40"), ("no fewer than 30", ">=30"), ("no less than 30", ">=30"), ("not fewer than 30", ">=30"),
        ("a minimum of 5", ">=5"), ("upwards of 50", ">=50"), ("40 or more", ">=40"), ("forty or more", ">=40"), ("40+", ">=40"), ("a million-plus", ">=1000000"), ("as few as 20", ">=20"), ("more than 1.2 million", ">1200000"), ("more than 1,000", ">1000"),
        ("over 60", ">60"), ("above 60", ">60"), ("in excess of 60", ">60"), ("exceeding 60", ">60"), ("just over 60", ">60~"), ("slightly more than 60", ">60~"), ("well over 100", ">100"),
        ("far more than 100", ">100"), ("a little over 100", ">100~"), ("at least 40 percent", ">=40 %"),
        // At most, less than.
        ("at most 40", "<=40"), ("no more than 40", "<=40"), ("not more than 40", "<=40"), ("up to 12", "<=12"), ("up to twelve", "<=12"), ("as many as 50", "<=50"), ("as much as 50", "<=50"),
        ("a maximum of 9", "<=9"), ("40 or fewer", "<=40"), ("forty or less", "<=40"), ("fewer than 40", "<40"), ("less than 40", "<40"), ("under 10", "<10"), ("below 10", "<10"), ("just under 10", "<10~"),
        ("well under 10", "<10"),
        // Roughly.
        ("about 100", "~100"), ("around 100", "~100"), ("approximately 100", "~100"), ("approx 100", "~100"), ("roughly 100", "~100"), ("some 40", "~40"), ("circa 40", "~40"), ("an estimated 40", "~40"),
        ("close to 40", "~40"), ("in the region of 40", "~40"), ("forty or so", "~40"), ("more or less 40", "~40"), ("nearly 300", "<=300 best 300~"), ("almost 300", "<=300 best 300~"),
        ("not quite 300", "<=300 best 300~"), ("just short of 300", "<=300 best 300~"), ("twenty-odd", ">=20 <30~"), ("20-odd", ">=20 <30~"), ("twenty odd", ">=20 <30~"), ("a hundred-odd", ">=100 <200~"),
        ("120-odd", ">=120 <130~"), ("about two million", "~2000000"),
        // Ranges.
        ("between 40 and 50", "40..50"), ("between forty and fifty", "40..50"), ("Between one hundred and two hundred", "100..200"), ("from 40 to 50", "40..50"), ("40 to 50", "40..50"), ("40-50", "40..50"),
        ("40–50", "40..50"), ("40 – 50", "40..50"), ("40‑50", "40..50"), ("forty to fifty", "40..50"), ("two or three", "2..3"), ("2 to 3 million", "2000000..3000000"), ("between 2 and 3 million", "2000000..3000000"),
        ("two to three hundred", "200..300"), ("1.5 to 2.5 million", "1500000..2500000"), ("about 40 to 50", "40..50~"), ("up to 40 or 50", "<=50"), ("at least 40 to 50", ">=40"), ("40% to 50%", "40..50 %"),
        ("40-50%", "40..50 %"), ("five or six hours", "5..6 hour"), ("$5-6 million", "5000000..6000000 $"), ("5 km to 6 km", "5..6 kilometre"), ("1,000-2,000", "1000..2000"),
        // Vague words.
        ("dozens", ">=24"), ("Dozens", ">=24"), ("dozens of", ">=24"), ("scores", ">=40"), ("scores of", ">=40"), ("hundreds", ">=200"), ("thousands", ">=2000"), ("tens of thousands", ">=20000"),
        ("hundreds of thousands", ">=200000"), ("millions", ">=2000000"), ("tens of millions", ">=20000000"), ("a dozen", "12"), ("half a dozen", "~6"), ("two dozen", "24"), ("several", ">=3"),
        ("a few", ">=3"), ("a handful", ">=2"), ("a handful of", ">=2"), ("a couple of", ">=2 best 2~"), ("a couple", ">=2 best 2~"), ("a pair of", "2"), ("many", ">=2"), ("numerous", ">=2"),
        ("a single", "1"), ("no one", "0"), ("no-one", "0"), ("none", "0"), ("nobody", "0"), ("a few hundred", ">=300"), ("several hundred", ">=300"), ("several thousand", ">=3000"), ("several dozen", ">=36"),
        ("a couple of hundred", ">=200 best 200~"), ("a few dozen", ">=36"), ("many thousands", ">=2000"), ("dozens of thousands", ">=24000"), ("several million", ">=3000000"),
        ("about a dozen", "~12"), ("at least a dozen", ">=12"), ("more than a dozen", ">12"), ("nearly a dozen", "<=12 best 12~"), ("nearly two dozen", "<=24 best 24~"), ("more than several hundred", ">300"),
        ("at least several dozen", ">=36"), ("up to a dozen", "<=12"), ("a score of", "~20"),
        // Units, and what is round about.
        ("the three", "3"), ("about one hour", "~1 hour"), ("about an hour", "~1 hour"), ("about half an hour", "~0.5 hour"), ("over a year", ">1 year"), ("four-year", "4 year"),
        ("seven-year", "7 year"), ("40 percent", "40 %"), ("40 per cent", "40 %"), ("40%", "40 %"), ("forty percent", "40 %"), ("2.5%", "2.5 %"), ("5 percentage points", "5 percentage point"), ("$5", "5 $"),
        ("$2.5 million", "2500000 $"), ("€1,200", "1200 €"), ("about $5 million", "~5000000 $"), ("three days", "3 day"), ("5km", "5 kilometre"), ("5 km", "5 kilometre"), ("ten-second", "10 second"),
        ("two weeks", "2 week"), ("between 5 and 6 hours", "5..6 hour"),
    ];

    /// <summary>Texts that hold digits or number words and no quantity.</summary>
    public static readonly string[] NoQuantities =
    [
        "", " ", "third", "the third", "43rd", "forty-third", "twenty-first", "twenty first", "one hundred and third", "21st century", "two thirds", "two-thirds", "three quarters", "half", "September 2015",
        "in 2018", "since 2015", "March 2", "2 March", "March 2, 2018", "the 2018 election", "between 2014 and 2018", "10:30", "5 pm", "at 5 p.m.", "9/11", "T-72", "COVID-19", "F16", "H1N1",
        "No. 3", "page 7", "1.2.3", "192.168.0.1", "555-123-4567", "3-2", "nineteen eighty-four", "one another", "how many", "one-sided", "soldiers", "some people", "the 1990s", "thirties", "hundred", "1,2",
        "1,2000", "007", "12th", "2m", "5 m", "#3", "about 3 p.m.", "10-15 March", "10–15 March", "from 5 to 7 April", "Sept. 11", "World War Two", "test scores fell", "5-4", "24/7", "10:30:15", "in 1812",
    ];
}
