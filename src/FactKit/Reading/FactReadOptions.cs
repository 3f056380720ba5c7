namespace FactKit;

/// <summary>The limits of a read, and what it reports. Immutable; a limit outside its range throws ArgumentOutOfRangeException when it is set.</summary>
public sealed record FactReadOptions
{
    /// <summary>No document nests deeper than this, whatever the options say; records that nest deeper cannot be written.</summary>
    public const int DeepestNesting = 1000;

    /// <summary>The limits that hold unless others are given.</summary>
    public static FactReadOptions Default { get; } = new();

    /// <summary>How deep objects and lists may nest, from 1 to <see cref="DeepestNesting"/>; 64 by default.</summary>
    public int MaxDepth { get; init => field = Within(value, 1, DeepestNesting, nameof(MaxDepth)); } = 64;

    /// <summary>How long a document may be, in bytes of UTF-8, from 1; 16 MiB by default.</summary>
    public int MaxBytes { get; init => field = Within(value, 1, int.MaxValue, nameof(MaxBytes)); } = 16 << 20;

    /// <summary>How many issues are listed, from 1; 100 by default. When there are more, one more issue says how many.</summary>
    public int MaxIssues { get; init => field = Within(value, 1, int.MaxValue - 1, nameof(MaxIssues)); } = 100;

    /// <summary>How many items a list or entries a map may have, from 0; 1,000,000 by default.</summary>
    public int MaxItems { get; init => field = Within(value, 0, int.MaxValue, nameof(MaxItems)); } = 1_000_000;

    /// <summary>How long a text may be, in UTF-16 units, from 0; null, the default: as long as the document.</summary>
    public int? MaxTextLength { get; init => field = value is { } length ? Within(length, 0, int.MaxValue, nameof(MaxTextLength)) : null; }

    /// <summary>How many steps the rules of a document may take together, from 1; 10,000,000 by default. An item that a loop of a rule looks at is a step. Beyond that, the rules left are not judged, which is an error.</summary>
    public int MaxRuleSteps { get; init => field = Within(value, 1, int.MaxValue, nameof(MaxRuleSteps)); } = 10_000_000;

    /// <summary>The least severity that is reported; warnings and errors by default.</summary>
    public FactSeverity Report
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Report), value, "no such severity");
    } = FactSeverity.Warning;

    static int Within(int value, int least, int most, string name) =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, $"must be from {least} to {most}");
}
