namespace FactKit.Compiler.Evolution;

/// <summary>
/// One consequence of an edit. An edit with consequences of several kinds (a field that is gone breaks C# code and refuses documents) is several changes at one
/// place, since each is judged for itself.
/// </summary>
/// <param name="Category">What it concerns.</param>
/// <param name="Code">What was done, such as <c>field-removed</c>.</param>
/// <param name="Verdict">How bad it is.</param>
/// <param name="Subject">What was edited: <c>Loss.killed</c>, <c>Sector.rebel</c>, <c>Report/deaths-add-up</c>.</param>
/// <param name="Message">What was, what is, and what follows.</param>
public sealed record Change(ChangeCategory Category, string Code, ChangeVerdict Verdict, string Subject, string Message)
{
    /// <summary>Where the old schema says it, or would.</summary>
    public SchemaPlace? Old { get; init; }

    /// <summary>Where the new schema says it, or would.</summary>
    public SchemaPlace? New { get; init; }

    /// <summary>Whether the new schema reads old documents; null where no reading is concerned.</summary>
    public Acceptance? Backward { get; init; }

    /// <summary>Whether the old schema reads new documents; null where no reading is concerned.</summary>
    public Acceptance? Forward { get; init; }

    /// <summary>How to mend it; null where there is no way but another version.</summary>
    public string? Mend { get; init; }

    /// <summary>How to look for a document that shows it; null where none can.</summary>
    public Probe? Probe { get; init; }

    /// <summary>A document that shows it.</summary>
    public Witness? Witness { get; init; }

    /// <summary>Why there is no witness; null where there is one, or none is needed.</summary>
    public string? NoWitness { get; init; }

    /// <summary>What the version needs for it, where that does not follow from category and verdict.</summary>
    public VersionBump? OwnBump { get; init; }

    /// <summary>What the version of the schema needs for it. Documents are accepted by the major version, so that it is raised where they are concerned.</summary>
    public VersionBump Bump => OwnBump
        ?? (Category != ChangeCategory.Source && Verdict is (ChangeVerdict.Breaking or ChangeVerdict.Undecidable) ? VersionBump.Major : VersionBump.Minor);
}

/// <summary>What a change concerns.</summary>
public enum ChangeCategory
{
    /// <summary>Documents: they are refused, or read as something else.</summary>
    Data,

    /// <summary>Which values are valid: constraints and rules.</summary>
    Validity,

    /// <summary>The same bytes say another fact.</summary>
    Meaning,

    /// <summary>C# code that uses the generated types.</summary>
    Source,
}

/// <summary>How bad a change is, worst first.</summary>
public enum ChangeVerdict
{
    /// <summary>Something that worked does not, or says something else.</summary>
    Breaking,

    /// <summary>It may break documents; neither was a document found that shows it, nor is it certain that there is none.</summary>
    Undecidable,

    /// <summary>A person has to look.</summary>
    Review,

    /// <summary>All that worked works.</summary>
    Compatible,
}

/// <summary>Whether documents of one version are read by the other.</summary>
public enum Acceptance
{
    /// <summary>All of them are.</summary>
    Accepts,

    /// <summary>Some are not.</summary>
    Refuses,

    /// <summary>Not known.</summary>
    Unknown,
}

/// <summary>A document that shows a change: the old schema accepts it, and the new one refuses it or reads something else.</summary>
/// <param name="Type">The document type of the old schema.</param>
/// <param name="Document">JSON.</param>
/// <param name="Shows">What the new schema makes of it, a line each.</param>
public sealed record Witness(string Type, string Document, EquatableArray<string> Shows)
{
    /// <summary>Where in the document it shows, in UTF-16 code units from 0; null: all over.</summary>
    public int? At { get; init; }
}

/// <summary>A place in a schema.</summary>
/// <param name="File">The path as the file was given.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units; at least 1.</param>
public sealed record SchemaPlace(string File, int Line, int Column, int Length);
