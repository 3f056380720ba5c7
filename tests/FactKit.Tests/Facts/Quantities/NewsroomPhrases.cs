namespace FactKit.Tests.Facts.Quantities;

/// <summary>Phrases as reporters write them, beyond the table that docs/quantities.md measures libraries with; in the notation of <see cref="Meaning"/>.</summary>
static class NewsroomPhrases
{
    public static readonly (string Phrase, string Meaning)[] Quantities =
    [
        // Said outright.
        ("exactly 40", "40"), ("precisely forty", "40"), ("only 40", "40"), ("just 40", "40"), ("just two", "2"), ("a total of 40", "40"), ("a mere 40", "40"), ("fully 40", "40"), ("only several", ">=3"),
        ("not a single", "0"), ("not one", "0"), ("just over 60", ">60~"), ("only slightly more than 60", ">60~"), ("just an hour", "1 hour"),
        // Parts of a round number.
        ("a quarter of a million", "250000"), ("quarter of a million", "250000"), ("three quarters of a million", "750000"), ("three-quarters of a million", "750000"), ("a half million", "500000"),
        ("a half-million", "500000"), ("half-a-million", "500000"), ("half a billion", "500000000"), ("a quarter-million", "250000"), ("half a thousand", "500"), ("two and a quarter million", "2250000"),
        ("two and three quarters", "2.75"), ("a million and a quarter", "1250000"), ("2½", "2.5"), ("2½ million", "2500000"), ("1½ hours", "1.5 hour"), ("½ million", "500000"), ("2¼", "2.25"), ("more than 2¾ million", ">2750000"),
        ("half-dozen", "~6"), ("half dozen", "~6"), ("a half dozen", "~6"), ("a half-dozen", "~6"), ("nearly half a million", "<=500000 best 500000~"),
        // Scales of other places.
        ("3 lakh", "300000"), ("two crore", "20000000"), ("2.5 lakh", "250000"), ("five lakhs", "500000"), ("more than one crore", ">10000000"), ("two score", "40"), ("three score", "60"),
        ("several tens of thousands", ">=30000"), ("a few tens of thousands", ">=30000"), ("many tens of thousands", ">=20000"),
        // Money in short.
        ("$1.5m", "1500000 $"), ("£2m", "2000000 £"), ("€3bn", "3000000000 €"), ("$1m-2m", "1000000..2000000 $"), ("$1-2m", "1000000..2000000 $"), ("between $1m and $2m", "1000000..2000000 $"), ("about $5m", "~5000000 $"),
        // Bounds before the number.
        ("upward of 50", ">=50"), ("a minimum 40", ">=40"), ("minimum of 40", ">=40"), ("at a minimum 40", ">=40"), ("as low as 40", ">=40"), ("north of 100", ">100"), ("exceeded 40", ">40"), ("surpassing 40", ">40"),
        ("topping 40", ">40"), ("a maximum 40", "<=40"), ("maximum of 40", "<=40"), ("as high as 40", "<=40"), ("at the most 40", "<=40"), ("no greater than 40", "<=40"), ("south of 100", "<100"),
        // Bounds behind it.
        ("40 at least", ">=40"), ("twelve at the very least", ">=12"), ("40 at most", "<=40"), ("forty at the most", "<=40"), ("40 or over", ">=40"), ("50 and over", ">=50"), ("50 or above", ">=50"), ("50 and up", ">=50"),
        ("40 or under", "<=40"), ("40 or thereabouts", "~40"), ("40 give or take", "~40"), ("200, give or take", "~200"), ("40 hours or more", ">=40 hour"), ("40 percent or less", "<=40 %"), ("40 km or so", "~40 kilometre"),
        ("three days at least", ">=3 day"),
        // Hedges.
        ("perhaps 40", "~40"), ("maybe forty", "~40"), ("possibly 40", "~40"), ("somewhere around 100", "~100"), ("in the order of 100", "~100"), ("on the order of 100", "~100"), ("of the order of 100", "~100"),
        ("something like 100", "~100"), ("just about 300", "~300"), ("in the neighbourhood of 300", "~300"), ("approx. 40", "~40"), ("~100 km", "~100 kilometre"), ("≈ 40", "~40"),
        ("just shy of 300", "<=300 best 300~"), ("shy of 300", "<=300 best 300~"), ("close on 300", "<=300 best 300~"), ("virtually 300", "<=300 best 300~"), ("approaching 300", "<=300 best 300~"),
        ("getting on for 300", "<=300 best 300~"),
        // Two at once.
        ("at least about 50", ">=50~"), ("at least some 40", ">=40~"), ("up to about 50", "<=50~"), ("as many as an estimated 50", "<=50~"), ("more than about 1.2 million", ">1200000~"),
        // Ranges.
        ("anywhere from 40 to 50", "40..50"), ("anywhere between 40 and 50", "40..50"), ("somewhere between 100 and 200", "100..200"), ("anything from 40 to 50", "40..50"), ("between 40-50", "40..50"),
        ("between one and two million", "1000000..2000000"), ("one to two million", "1000000..2000000"), ("two or three dozen", "24..36"), ("40 to 50 per cent", "40..50 %"),
        // What was right before, kept so.
        ("some 40", "~40"), ("as many as 200", "<=200"), ("upwards of 1,000", ">=1000"), ("a couple of dozen", ">=24 best 24~"), ("a couple dozen", ">=24 best 24~"), ("two to three hundred", "200..300"),
        ("at least two dozen", ">=24"), ("fewer than ten", "<10"), ("30 or so", "~30"), ("a dozen or so", "~12"), ("a dozen or more", ">=12"), ("1.2 million-plus", ">=1200000"), ("100k", "100000"),
        ("fourteen hundred and ninety-two", "1492"), ("no fewer than a dozen", ">=12"), ("no more than a handful", ".."), ("two-and-a-half-hour", "2.5 hour"), ("over a hundred thousand", ">100000"),
        ("one or more", ">=1"), ("fifteen or twenty", "15..20"),
    ];

    /// <summary>Texts of a number that would be misread: nothing is better than the wrong one.</summary>
    public static readonly string[] NoQuantities =
    [
        "one in five", "1 in 10", "two thirds of a million", "a third of a million", "2⅓", "⅓", "½", "1'200", "1’200", "1.5m", "2M", ".5", ".22", "six figures", "double digits", "1,00,000", "fourty", "a half", "three quarters",
        "a quarter", "quarter", "1e6", "hundred-plus", "10,00",
    ];

    /// <summary>Sentences, and the quantities in them.</summary>
    public static readonly (string Text, string Found)[] Sentences =
    [
        ("The toll rose from 21 to 28.", "21=21|28=28"),
        ("An increase from 40 to 50 was seen.", "40=40|50=50"),
        ("Prices went up from $5 to $6.", "$5=5 $|$6=6 $"),
        ("From 21 to 28 people died.", "From 21 to 28=21..28"),
        ("Some 40, at least two of them children, died.", "Some 40=~40|at least two=>=2"),
        ("They killed 40 at least two of whom fled.", "40=40|at least two=>=2"),
        ("It was not one but two.", "two=2"),
        ("Not one of the three died.", "three=3"),
        ("Not one civilian died.", "Not one=0"),
        ("One in five soldiers died, and one in 2018.", "one=1"),
        ("One in 3 days was lost.", "One=1|3 days=3 day"),
        ("40 plus civilians were held, 5 plus the driver.", "40 plus=>=40|5=5"),
        ("Two and a quarter of the town fled.", "Two=2"),
        ("The only two shells.", "only two=2"),
        ("That is what it is about. 40 died.", "40=40"),
        ("Five in all; ten or more.", "Five=5|ten or more=>=10"),
        ("A force of 300, more than 40 of them wounded.", "300=300|more than 40=>40"),
        ("Just five of 12.", "Just five=5|12=12"),
    ];
}
