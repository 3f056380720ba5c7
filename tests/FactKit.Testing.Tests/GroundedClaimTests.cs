namespace FactKit.Testing.Tests;

/// <summary>What Ground makes of the claims of a schema: its vague words, its kinds of text, how speech is given and what a value rests on.</summary>
public class GroundedClaimTests
{
    static readonly LoadedSchema Schema = LoadedSchema.Of("""
        factkit: 1
        schema: test.grounded
        vagueWords:
          dozens: ">=30"
        types:
          File:
            document: true
            fields:
              came: Claim<Quantity>?
              share: Claim<Decimal>?
              label: Claim<Text>?
              code: Claim<Identifier>?
              loss: Claim<Loss>?
              labels: Claim<Text*>?
              counts: Claim<Quantity*>?
          Loss:
            fields:
              men: Quantity
              cause: Text?
        """);

    static readonly Article Article = Article.FromText("Dozens came on the third day. He called the marchers a “mob”. “We came,” she said, “not to talk”. The turnout was 12 percent.");

    static GroundingFinding Ground(string field, string claim) => Assert.Single(Schema.Ground($$"""{ "{{field}}": { {{claim}} } }""", Article).Findings);

    [Theory]
    [InlineData("came", """ "value": "dozens", "evidence": "Dozens came" """, Agreement.Consistent, null)]
    [InlineData("came", """ "value": 28, "evidence": "Dozens came" """, Agreement.Inconsistent, "The value 28 does not agree with the text, which says \"Dozens\".")]
    [InlineData("came", """ "value": "hundreds", "evidence": "Dozens came" """, Agreement.Inconsistent, "The value hundreds (200 or more) does not agree with the text, which says \"Dozens\".")]
    [InlineData("loss", """ "value": { "men": "dozens" }, "evidence": "Dozens came" """, Agreement.Consistent, null)]
    [InlineData("loss", """ "value": { "men": 28 }, "evidence": "Dozens came" """, Agreement.Inconsistent, "The value 28 does not agree with the text, which says \"Dozens\".")]
    [InlineData("loss", """ "value": { "men": 28 }, "evidence": "the third day" """, Agreement.NotComparable, null)]
    [InlineData("came", """ "value": 3, "evidence": "the third day" """, Agreement.NotComparable, "The quotation has no number to hold the value 3 against.")]
    [InlineData("came", """ "value": 3, "basis": "derived", "evidence": "the third day" """, Agreement.NotComparable, null)]
    [InlineData("came", """ "value": 12, "evidence": "12 percent" """, Agreement.Consistent, "Only one has a unit, the value 12 or the text, which says \"12 percent\".")]
    [InlineData("share", """ "value": 12, "evidence": "12 percent" """, Agreement.Consistent, null)]
    [InlineData("label", """ "value": "mob", "evidence": "called the marchers a “mob”" """, Agreement.Consistent, null)]
    [InlineData("label", """ "value": "terrorists", "evidence": "called the marchers a “mob”" """, Agreement.NotComparable, "The value \"terrorists\" does not stand in its quotation.")]
    [InlineData("label", """ "value": "terrorists", "basis": "inferred", "evidence": "called the marchers a “mob”" """, Agreement.NotComparable, null)]
    [InlineData("label", """ "value": "terrorists", "speech": "partial", "evidence": "called the marchers a “mob”" """, Agreement.Inconsistent, "The value \"terrorists\" is quoted speech and does not stand in its quotation.")]
    [InlineData("label", """ "value": "terrorists", "speech": "indirect", "evidence": "called the marchers a “mob”" """, Agreement.NotComparable, "The value \"terrorists\" does not stand in its quotation.")]
    [InlineData("label", """ "value": "We came not to talk", "speech": "direct", "modality": "denied", "evidence": "“We came,” she said, “not to talk”" """, Agreement.Consistent, null)]
    [InlineData("label", """ "value": "We came to talk", "speech": "direct", "modality": "denied", "evidence": "“We came,” she said, “not to talk”" """, Agreement.Inconsistent, "The value \"We came to talk\" is quoted speech and leaves out words of its quotation.")]
    [InlineData("labels", """ "value": ["mob", "marchers"], "evidence": "called the marchers a “mob”" """, Agreement.Consistent, null)]
    [InlineData("labels", """ "value": ["mob", "terrorists"], "evidence": "called the marchers a “mob”" """, Agreement.NotComparable, "The value \"terrorists\" does not stand in its quotation.")]
    [InlineData("labels", """ "value": ["mob", "terrorists"], "speech": "partial", "evidence": "called the marchers a “mob”" """, Agreement.Inconsistent, "The value \"terrorists\" is quoted speech and does not stand in its quotation.")]
    [InlineData("counts", """ "value": ["dozens", ">=30"], "evidence": "Dozens came" """, Agreement.Consistent, null)]
    [InlineData("counts", """ "value": ["dozens", 28], "evidence": "Dozens came" """, Agreement.Inconsistent, "The value 28 does not agree with the text, which says \"Dozens\".")]
    [InlineData("code", """ "value": "m-7", "evidence": "called the marchers a “mob”" """, Agreement.NotComparable, null)]
    public void A_claim_is_held_to_its_quotation(string field, string claim, Agreement agreement, string? reason)
    {
        var finding = Ground(field, claim);
        Assert.Equal((agreement, reason), (finding.Agreement, finding.Reasons.SingleOrDefault()));
    }
}
