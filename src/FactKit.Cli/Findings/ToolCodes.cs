namespace FactKit.Cli.Findings;

/// <summary>Codes of findings that are no issues of documents. <c>factkit explain</c> shows what stands here of each.</summary>
static class ToolCodes
{
    /// <summary>test: no document stands in the folders of examples of a type.</summary>
    public const string NoExamples = "no-examples";

    /// <summary>test: the schema has errors, which `factkit check` shows; its examples were not read.</summary>
    public const string CannotTest = "cannot-test";

    /// <summary>test --mutate: no example gives the fault of a constraint, so that it could be lost in an edit and every test would still pass.</summary>
    public const string ConstraintUnguarded = "constraint-unguarded";

    /// <summary>test --mutate: a document that should break a constraint was accepted. Something else in the schema lifts the constraint, or FactKit has a fault.</summary>
    public const string MutationSurvived = "mutation-survived";

    /// <summary>ground: the quotation stands in the article, and has another number, date or text than the value.</summary>
    public const string EvidenceDisagrees = "evidence-disagrees";

    /// <summary>ground: the quotation stands in the article, and something in or beside it may change what it says, such as a negation: a person has to look.</summary>
    public const string EvidenceToReview = "evidence-to-review";

    /// <summary>ground: the quotation stands nowhere in the article; where a stretch comes near, its place is given.</summary>
    public const string EvidenceNotFound = "evidence-not-found";

    /// <summary>ground: the quotation stands in the article, character by character.</summary>
    public const string EvidenceExact = "evidence-exact";

    /// <summary>ground: the quotation stands in the article, but for kinds of spaces, quotes and dashes, invisible characters, ligatures and composed letters.</summary>
    public const string EvidenceNormalised = "evidence-normalised";

    /// <summary>ground: the quotation stands in the article as pieces, where it marks with an ellipsis that it leaves something out.</summary>
    public const string EvidenceFragments = "evidence-fragments";

    /// <summary>ground: all words of the quotation stand in the article in order, with others between them and no ellipsis: a person has to look, since one of them may be "not".</summary>
    public const string EvidenceGapped = "evidence-gapped";

    /// <summary>ground: the quotation stands in several places, and neither prefix, suffix nor part says which.</summary>
    public const string EvidenceAmbiguous = "evidence-ambiguous";

    /// <summary>diff: the version of the new schema is smaller than its changes need.</summary>
    public const string VersionTooSmall = "version-too-small";

    /// <summary>new: a file was written.</summary>
    public const string Created = "created";

    /// <summary>fmt: the file was formatted.</summary>
    public const string Formatted = "formatted";

    /// <summary>fmt --check: the file is not formatted.</summary>
    public const string NotFormatted = "not-formatted";

    /// <summary>fmt: the file was left alone, since formatting would change what it says, or since its YAML is at fault.</summary>
    public const string CannotFormat = "cannot-format";

    /// <summary>infer: a sample is JSON or YAML, and no object.</summary>
    public const string NotADocument = "not-a-document";

    /// <summary>infer: a field is null somewhere, which every schema refuses; --keep-nulls keeps such fields without a type.</summary>
    public const string Refused = "refused";

    /// <summary>infer: a field has values that no one type reads; it is kept without a type.</summary>
    public const string Untyped = "untyped";

    /// <summary>infer: reading stopped, since there were too many faults.</summary>
    public const string TooManyFaults = "too-many-faults";
}
