namespace FactKit.Generated;

/// <summary>What claims of all types have in common.</summary>
static class ClaimFields
{
    public const string NoEvidence = "expected a claim with evidence: the schema wants each claim to quote what it rests on, as { \"value\": …, \"evidence\": [\"the words of the report\"] }";

    public static readonly FieldTable Table = new("claim",
        new FieldName("value"), new FieldName("absent"), new FieldName("by"), new FieldName("evidence"), new FieldName("rank"), new FieldName("confidence"),
        new FieldName("modality"), new FieldName("speech"), new FieldName("basis"), new FieldName("from"), new FieldName("complete"))
    { IsFact = true };

    static readonly EnumTable<ClaimRank> Ranks = new(
        new EnumName<ClaimRank>(ClaimRank.Preferred, "preferred"), new EnumName<ClaimRank>(ClaimRank.Normal, "normal"), new EnumName<ClaimRank>(ClaimRank.Deprecated, "deprecated"));

    static readonly EnumTable<ClaimModality> Modalities = new(
        new EnumName<ClaimModality>(ClaimModality.Asserted, "asserted"), new EnumName<ClaimModality>(ClaimModality.Denied, "denied"),
        new EnumName<ClaimModality>(ClaimModality.Planned, "planned"), new EnumName<ClaimModality>(ClaimModality.Hypothetical, "hypothetical"));

    static readonly EnumTable<ClaimSpeech> Speeches = new(
        new EnumName<ClaimSpeech>(ClaimSpeech.Direct, "direct"), new EnumName<ClaimSpeech>(ClaimSpeech.Partial, "partial"), new EnumName<ClaimSpeech>(ClaimSpeech.Indirect, "indirect"));

    static readonly EnumTable<ClaimBasis> Bases = new(
        new EnumName<ClaimBasis>(ClaimBasis.Stated, "stated"), new EnumName<ClaimBasis>(ClaimBasis.Derived, "derived"), new EnumName<ClaimBasis>(ClaimBasis.Inferred, "inferred"));

    public static ListShape<Ref<ISpeaker>, RefShape<ISpeaker>> By => new(new(ISpeaker.KeySpace));

    public static EnumShape<ClaimRank> Rank => new(Ranks);

    public static IntegerShape Confidence => new(min: 0, max: 100);

    public static EnumShape<ClaimModality> Modality => new(Modalities);

    public static EnumShape<ClaimSpeech> Speech => new(Speeches);

    public static EnumShape<ClaimBasis> Basis => new(Bases);

    public static ListShape<string, TextShape> From => new(new TextShape());
}
