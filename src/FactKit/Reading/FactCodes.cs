namespace FactKit;

/// <summary>The codes of issues. They are part of the contract: a code never changes its meaning.</summary>
public static class FactCodes
{
    /// <summary>A required field is not there.</summary>
    public const string MissingField = "missing-field";

    /// <summary>A field that the schema does not have.</summary>
    public const string UnknownField = "unknown-field";

    /// <summary>A name stands twice in one object or map.</summary>
    public const string DuplicateField = "duplicate-field";

    /// <summary>Info: a field was read by a name that it had before.</summary>
    public const string RenamedField = "renamed-field";

    /// <summary>A value of another JSON type than expected.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>The right JSON type, and not readable as what it should be: a timestamp, a URI.</summary>
    public const string WrongValue = "wrong-value";

    /// <summary>A text that is none of an enum's, of the allowed absence reasons or of a union's cases.</summary>
    public const string UnknownValue = "unknown-value";

    /// <summary>A number below the minimum, above the maximum or beyond what its type can hold.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>A number that is no multiple of what the schema says.</summary>
    public const string NotAMultiple = "not-a-multiple";

    /// <summary>A text with too few characters.</summary>
    public const string TooShort = "too-short";

    /// <summary>A text with too many characters.</summary>
    public const string TooLong = "too-long";

    /// <summary>A text that does not match the pattern.</summary>
    public const string PatternMismatch = "pattern-mismatch";

    /// <summary>Too few items or entries.</summary>
    public const string TooFew = "too-few";

    /// <summary>Too many items or entries.</summary>
    public const string TooMany = "too-many";

    /// <summary>An item stands twice in a list of unique items.</summary>
    public const string DuplicateItem = "duplicate-item";

    /// <summary>Two objects of a type have the same key.</summary>
    public const string DuplicateKey = "duplicate-key";

    /// <summary>A reference to a key that no object has.</summary>
    public const string DanglingReference = "dangling-reference";

    /// <summary>A claim without the evidence that the schema asks for.</summary>
    public const string MissingEvidence = "missing-evidence";

    /// <summary>The text is no JSON.</summary>
    public const string MalformedJson = "malformed-json";

    /// <summary>Text that is no YAML, or YAML that is refused: readers disagree on what it means.</summary>
    public const string MalformedYaml = "malformed-yaml";

    /// <summary>A limit of the read options, or of what can be written, is exceeded.</summary>
    public const string LimitExceeded = "limit-exceeded";

    /// <summary>A rule of the schema does not hold.</summary>
    public const string Rule = "rule";
}
