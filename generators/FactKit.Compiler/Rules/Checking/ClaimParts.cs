using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Rules.Model;

namespace FactKit.Compiler.Rules.Checking;

/// <summary>The parts of a claim and of a quotation, as rules see them.</summary>
static class ClaimParts
{
    static readonly RuleMember[] Common =
    [
        new("by", "By", new ListOf(new RefOf(null, ScalarKind.Identifier))),
        new("evidence", "Evidence", new ListOf(RuleTypes.Evidence)),
        new("rank", "Rank", new BuiltInEnum("ClaimRank")),
        new("confidence", "Confidence", RuleTypes.Int, MemberPresence.OptionalValue),
        new("modality", "Modality", new BuiltInEnum("ClaimModality")),
        new("speech", "Speech", new BuiltInEnum("ClaimSpeech"), MemberPresence.OptionalValue),
        new("basis", "Basis", new BuiltInEnum("ClaimBasis")),
        new("from", "From", new ListOf(RuleTypes.StringType)),
        new("complete", "Complete", RuleTypes.Bool),
    ];

    static readonly RuleMember[] Quotation =
    [
        new("exact", "Exact", RuleTypes.StringType),
        new("prefix", "Prefix", RuleTypes.StringType, MemberPresence.OptionalReference),
        new("suffix", "Suffix", RuleTypes.StringType, MemberPresence.OptionalReference),
        new("in", "In", RuleTypes.StringType, MemberPresence.OptionalReference),
    ];

    /// <summary>The parts of a claim about values of this type.</summary>
    public static IReadOnlyList<RuleMember> Of(ClaimOf claim) => [new("value", "Value", claim.Item, IsFact: true), .. Common];

    /// <summary>The parts of a quotation.</summary>
    public static IReadOnlyList<RuleMember> OfEvidence => Quotation;

    /// <summary>The texts of an enum that claims bring along.</summary>
    public static IReadOnlyList<RuleEnumValue> ValuesOf(string name) => name switch
    {
        "ClaimRank" => Values("preferred", "normal", "deprecated"),
        "ClaimModality" => Values("asserted", "denied", "planned", "hypothetical"),
        "ClaimSpeech" => Values("direct", "partial", "indirect"),
        "ClaimBasis" => Values("stated", "derived", "inferred"),
        _ => [],
    };

    static RuleEnumValue[] Values(params string[] texts) => [.. texts.Select(text => new RuleEnumValue(text, Naming.CSharpNames.Pascal(text)))];
}
