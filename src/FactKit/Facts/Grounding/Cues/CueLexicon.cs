using System.Collections.Frozen;

namespace FactKit.Grounding;

/// <summary>The English words that are cues, and the phrases that only look like one.</summary>
static class CueLexicon
{
    /// <summary>How many words the longest phrase has.</summary>
    public const int LongestPhrase = 5;

    static readonly FrozenDictionary<string, GroundingCueKind?> Phrases = Build();

    static readonly FrozenDictionary<string, GroundingCueKind?>.AlternateLookup<ReadOnlySpan<char>> Lookup = Phrases.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the words, in lower case with single spaces, are known; a kind of null means that they are no cue.</summary>
    public static bool TryGet(ReadOnlySpan<char> words, out GroundingCueKind? kind)
    {
        if (Lookup.TryGetValue(words, out kind)) return true;
        if (!words.EndsWith("n't", StringComparison.Ordinal) || words.Contains(' ')) return false;
        kind = GroundingCueKind.Negation;
        return true;
    }

    static FrozenDictionary<string, GroundingCueKind?> Build()
    {
        var phrases = new Dictionary<string, GroundingCueKind?>(StringComparer.Ordinal);
        Add(GroundingCueKind.Negation, "not|no|never|none|neither|nor|cannot|without|nobody|nothing|nowhere|no one|no longer|failed to|fails to|fail to|failing to|"
            + "not one|not a single|hardly|barely|scarcely|rarely|seldom|unable to|refused to|refuses to|refusing to|rather than|instead of|prevented|prevents|averted|foiled|thwarted");
        Add(GroundingCueKind.Denial, "deny|denies|denied|denying|denial|reject|rejects|rejected|rejecting|dismissed|dismisses|disputed|disputes|refuted|refutes|ruled out|rules out|contradicted|contradicts|disavowed|"
            + "denials|false|falsely|untrue|baseless|unfounded|groundless|debunked|retracted|fabricated|hoax|dispute|disputing|dismissing|refuting|contradicting");
        Add(GroundingCueKind.Hedge, "alleged|allegedly|alleges|allege|allegations|reportedly|apparently|purportedly|purported|supposedly|possibly|perhaps|probably|likely|unlikely|may|might|could|suspected|unconfirmed|unverified|"
            + "rumoured|rumored|rumours|rumors|claim|claims|claimed|claiming|accused|accuses|accusing|believed to|thought to|appears to|appeared to|appear to|seems to|seemed to|seem to|unclear|not clear|doubt|doubts|doubted|"
            + "feared|suspects|suggests|suggested|suggesting|presumed|presumably|potentially|seemingly|maybe|allegation|speculation|said to be|said to have|reported to have|uncertain");
        Add(GroundingCueKind.Conditional, "if|unless|would|assuming|were to|supposing|whether|in case|in the event|provided that|as long as");
        Add(GroundingCueKind.Plan, "will|shall|plan to|plans to|planned to|planning to|intend to|intends to|intended to|threaten to|threatens to|threatened to|threatening to|vowed to|vows to|pledged to|promised to|"
            + "hopes to|hoped to|aims to|aimed to|expected to|ordered to|about to|ready to|prepared to|set to|tried to|tries to|trying to|attempted|attempted to|attempting to|sought to");
        Add(GroundingCueKind.Attribution, "said|says|say|saying|told|tells|according to|reported|reports|reporting|announced|announces|stated|states that|added|adding|cited|cites|citing|quoted|quoting|insisted|insists");
        // Bounds, emphasis and fixed phrases; what follows them holds.
        Add(null, "not only|not just|not merely|not simply|not until|not least|not to mention|no fewer than|no less than|no more than|not fewer than|not less than|not more than|no later than|not later than|no earlier than|"
            + "no sooner than|not before|not exceed|not exceeding|no greater than|no higher than|no lower than|no doubt|without doubt|without a doubt|not quite|no matter|claimed responsibility|claims responsibility|claiming responsibility|claimed the lives|claimed the life|claims the lives|"
            + "more likely than not|nothing but|whether or not");
        return phrases.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(GroundingCueKind? kind, string list)
        {
            foreach (var phrase in list.Split('|')) phrases.Add(phrase, kind);
        }
    }
}
