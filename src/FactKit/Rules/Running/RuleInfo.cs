using System.ComponentModel;

namespace FactKit.Rules;

/// <summary>What is known of a rule without a document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RuleInfo
{
    /// <summary>A rule.</summary>
    /// <param name="id">Its id, unique in its type.</param>
    /// <param name="fullName"><c>schema/Type/id</c>.</param>
    /// <param name="source">Its text: what must be true.</param>
    /// <exception cref="ArgumentNullException">One is null.</exception>
    public RuleInfo(string id, string fullName, string source)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(fullName);
        ArgumentNullException.ThrowIfNull(source);
        (Id, FullName, Source) = (id, fullName, source);
    }

    /// <summary>The id, unique in its type.</summary>
    public string Id { get; }

    /// <summary><c>schema/Type/id</c>.</summary>
    public string FullName { get; }

    /// <summary>The text of the rule: what must be true.</summary>
    public string Source { get; }

    /// <summary>Of a rule that does not hold, or that cannot be evaluated; error by default.</summary>
    public FactSeverity Severity { get; init; } = FactSeverity.Error;

    /// <summary>Of a rule that is undetermined; info by default, null: it passes.</summary>
    public FactSeverity? Undetermined { get; init; } = FactSeverity.Info;

    /// <summary>What is blamed: a JSON Pointer from the object, such as <c>/killed</c>; empty for the object itself.</summary>
    public string Path { get; init; } = "";

    /// <summary>The condition under which the rule counts; null: it always does, or <see cref="Words"/> say it.</summary>
    public string? When { get; init; }

    /// <summary>What a rule demands that a key of the schema stands for, in words; null: its text says it.</summary>
    public string? Words { get; init; }

    /// <summary>The texts of the stretches whose values a failure shows; a sensitive one is not among them.</summary>
    public FactList<string> Shown { get; init; }

    /// <summary><see cref="Shown"/> are names of fields, and what is shown of each is whether it is given.</summary>
    public bool ShowsPresence { get; init; }

    /// <summary>It depends on a sensitive field: a message names no text that it could not convert.</summary>
    public bool Sensitive { get; init; }

    /// <summary>The texts of those inside of loops, which are shown of each item that broke the rule; empty for the item itself. Their indices follow those of <see cref="Shown"/>.</summary>
    public FactList<string> ShownOfItems { get; init; }

    /// <summary>How values are written.</summary>
    public RuleTexts Texts { get; init; } = RuleTexts.None;
}
